import { UNIT } from '#domain/values/unit-words.ts';

/** Latin spellings of units that the tables write in Chinese. */
const LATIN: Record<string, string> = {
  'μg/m3': '微克/立方米',
  'ug/m3': '微克/立方米',
  'mg/m3': '毫克/立方米',
  'mg/l': '毫克/升',
  'μg/l': '微克/升',
  'ug/l': '微克/升',
  'db(a)': '分贝',
  db: '分贝',
};

/** A unit as the tables write it. */
export function plainUnit(written: string): string {
  const plain = written.normalize('NFKC').replace(/\s/g, '').replace('µ', 'μ');
  return LATIN[plain.toLowerCase()] ?? plain;
}

const WHOLE = new RegExp(`^(?:${UNIT}|%|‰)$`);
const isUnit = (text: string) =>
  Object.hasOwn(LATIN, text.normalize('NFKC').toLowerCase()) || WHOLE.test(text.normalize('NFKC'));

/** The unit that a heading or a corner names: 浓度（微克/立方米）, 单位：%, 浓度 mg/L. */
export function unitIn(text: string): string | undefined {
  const [, said] = /单位\s*[:：]\s*([^\s()（）]+)/.exec(text) ?? [];
  if (said) return plainUnit(said);
  const bracketed = [...text.matchAll(/[（(]([^（()）]+)[)）]/g)].map(([, inside = '']) => inside);
  const found =
    bracketed.find((inside) => isUnit(inside.trim())) ?? /[,，]\s*(\S+)$/.exec(text)?.[1];
  return found && isUnit(found) ? plainUnit(found) : undefined;
}
