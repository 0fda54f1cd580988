/** The ranks of places, the widest first; a rank below may be governed by any above it. */
export type Level = 'nation' | 'province' | 'city' | 'county' | 'township';

const LEVELS: [RegExp, Level][] = [
  [/(?:全国|我国|中国|中华人民共和国)$/, 'nation'],
  [/(?:省|自治区)$/, 'province'],
  [/(?:自治州|[市州盟])$/, 'city'],
  [/(?:自治县|自治旗|新区|[县区旗])$/, 'county'],
  [/(?:街道|[镇乡村])$/, 'township'],
];
/** They have the rank of a province. */
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/;

/** The rank that a place's name tells; `undefined` for a name that tells none. */
export const levelOf = (name: string): Level | undefined =>
  MUNICIPALITY.test(name) ? 'province' : LEVELS.find(([ending]) => ending.test(name))?.[1];

/** The last character of a name: what 全 and 我 are put before, 全市, 我县. */
export const endingOf = (name: string): string =>
  name.endsWith('新区') ? '区' : (name.at(-1) ?? '');

/** 甲州市 is 甲州; a name that would keep one character keeps its ending. */
export function shortName(name: string): string {
  const short = name.replace(/(?:特别行政区|自治[区州县旗]|新区|[省市州县区旗盟])$/, '');
  return short.length > 1 ? short : name;
}
