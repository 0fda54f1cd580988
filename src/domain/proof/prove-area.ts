import { areasWithin, type Area } from '#domain/indicators/names.ts';
import { clausesOf, plainText } from '#domain/extraction/words/plain-text.ts';
import type { CitedPlace, CitedSurroundings } from './cited-place.ts';
import type { Proof } from './prove-period.ts';

/** A place that words name. */
interface NamedPlace {
  start: number;
  /** As written. */
  words: string;
  /** Id of an area; absent for a place that the site has no figures of. */
  area?: string;
}

/** What a document calls the place that it is about. */
const OWN = /(?:全|我|本)(?:市|县|区|省|州)|全域/g;
const WIDER = /全国|全省|全球|长三角/g;
/** 在全省率先, 居全省第一, 高于全国平均: what something is compared with. */
const COMPARED = /(?:在|居|列|于|比|较|优于|位|领跑|排名|排|保持|继续)$/;
const COMPARED_BEHIND = /^(?:率先|首|第|前|最|唯一|领先|平均|同类|同期|排名|试点|前列|考核)/;
/** Names of provinces, cities, districts and counties; names that only end like one are left out. */
const OTHER =
  /[\u4E00-\u9FFF]{2,4}(?:省|市|县|自治州|新区|区)(?![控级场民容政直属域外内县区间长委])/g;
const NO_PLACE =
  /(?:园|示范|功能|小|海|保护|生活|工业|城|社|开发|景|矿|林|校|库|灌|牧|厂|辖|地|片|禁养|敏感|作业|湾|湿地|水源|港|经济|重点|市|郊|山|服务|影响)区$|(?:全|我|本|城|超|各|都|股|夜|该|级|门|菜|上|楼|建设|创建|示范|美丽|成为)(?:市|县|省|区)$|新区$/;

/** Further above than so many characters, a place is another matter's. */
const FAR = 4000;

/**
 * Proves the area of a row by the words of the cited section. The rules, in order:
 *
 * 1. The sentence names the row's area before the figure, or the quoted words do: stated. 全市, 我市 and 本区 are the area
 *    that the document is about: the one that its publisher or its title names, else the site's own. In a document
 *    about 市区 or a county, 全市 is the city around it.
 * 2. Its clause, or the head of its sentence, names another place: the figure is that place's, and the row is refused.
 *    What something is only compared with (居全省第一) is no place of a figure.
 * 3. No place is named: the area that the words above in the section, the headings or the title name, or the one that
 *    the document is about, is inferred.
 *
 * @param members of the row's dimensions: one that the sentence names, and whose area it does not, is in the row's area
 * @param number where the figure begins in the text
 */
export function proveArea(
  area: string,
  areas: readonly Area[],
  ownArea: string | undefined,
  members: readonly string[],
  number: number,
  place: CitedPlace,
  around: CitedSurroundings,
): Proof {
  const { text, sentence, end } = place;
  const words = text.slice(sentence.start, end);
  const speaks = speaksFor(areas, ownArea, around);
  const named = placesIn(words, areas, speaks);
  if (named.some((one) => one.area === area)) return { result: 'stated' };
  const at = number - sentence.start;
  const clause = clausesOf(words, { start: 0, end: words.length }).findLast(
    ({ start }) => start <= at,
  );
  const governing = named.findLast(
    ({ start }) => start < at && (start >= (clause?.start ?? 0) || start < 4),
  );
  if (governing) return { result: 'differs', says: governing.words };
  if (area === speaks) return { result: 'inferred' };
  const above = [
    text.slice(Math.max(0, sentence.start - FAR), sentence.start),
    ...around.headings,
    around.title,
  ].join('\n');
  if (placesIn(above, areas, speaks).some((one) => one.area === area))
    return { result: 'inferred' };
  // A station or a river of a list: whose it is, staff know.
  if (members.some((member) => words.includes(plainText(member))) && within(areas, area, speaks))
    return { result: 'inferred' };
  const name = areas.find(({ id }) => id === speaks)?.name ?? '';
  return { result: 'differs', says: name };
}

/** The area that a document is about: the smallest one that its publisher or title names, else the site's own. */
function speaksFor(
  areas: readonly Area[],
  ownArea: string | undefined,
  { publisher, title }: CitedSurroundings,
): string | undefined {
  const names = plainText(publisher) + title;
  const held = areas.filter(({ name }) => names.includes(name));
  const smallest = held.find(({ id }) => !held.some(({ parent }) => parent === id));
  return smallest?.id ?? ownArea;
}

function within(areas: readonly Area[], area: string, outer: string | undefined): boolean {
  return outer !== undefined && areasWithin([...areas])(area, outer);
}

function placesIn(words: string, areas: readonly Area[], speaks: string | undefined): NamedPlace[] {
  const found: NamedPlace[] = [];
  const taken = (start: number) =>
    found.some((one) => start >= one.start && start < one.start + one.words.length);
  const names = areas
    .flatMap(({ id, name }) =>
      [name, stem(name)].flatMap((own) => (own ? [{ own: plainText(own), id }] : [])),
    )
    .sort((a, b) => b.own.length - a.own.length);
  for (const { own, id } of names) {
    for (let at = words.indexOf(own); at >= 0; at = words.indexOf(own, at + 1)) {
      if (!taken(at)) found.push({ start: at, words: own, area: id });
    }
  }
  for (const { 0: own, index } of words.matchAll(OWN)) {
    const area = areaCalled(own, areas, speaks);
    found.push({ start: index, words: own, ...(area && { area }) });
  }
  for (const { 0: own, index } of words.matchAll(WIDER)) {
    if (isCompared(words, index, own) || taken(index)) continue;
    found.push({ start: index, words: own });
  }
  for (const { 0: own, index } of words.matchAll(OTHER)) {
    const bounded = index === 0 || /[^\u4E00-\u9FFF]/.test(words[index - 1]!);
    if (!bounded || taken(index) || NO_PLACE.test(own) || overlaps(found, index, own)) continue;
    if (!isCompared(words, index, own)) found.push({ start: index, words: own });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 全市 in a document about 市区 or a county is the city around it; where none is around, what the document is about. */
function areaCalled(own: string, areas: readonly Area[], speaks: string | undefined) {
  const kind = own.at(-1)!;
  let area = areas.find(({ id }) => id === speaks);
  for (let left = areas.length; area && left > 0 && !area.name.endsWith(kind); left--)
    area = areas.find(({ id }) => id === area!.parent);
  return area?.id ?? speaks;
}

const overlaps = (found: NamedPlace[], start: number, words: string) =>
  found.some((one) => one.start < start + words.length && one.start + one.words.length > start);

const isCompared = (words: string, start: number, own: string) =>
  COMPARED.test(words.slice(Math.max(0, start - 3), start)) ||
  COMPARED_BEHIND.test(words.slice(start + own.length, start + own.length + 4));

/** 甲乙 for 甲乙区. */
function stem(name: string): string | undefined {
  return /^.{2,}[省市区县州镇乡岛]$/.test(name) ? name.slice(0, -1) : undefined;
}
