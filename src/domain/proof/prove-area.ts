import { areasWithin, type Area } from '#domain/indicators/names.ts';
import { inTurn } from './in-turn.ts';
import { clausesOf, plainText } from '#domain/extraction/words/plain-text.ts';
import type { CitedPlace, CitedSurroundings } from './cited-place.ts';
import type { Proof } from './proof.ts';

/** A place that words name. */
interface NamedPlace {
  start: number;
  end: number;
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
const COMPARED_BEHIND =
  /^(?:率先|首|第|前|最(?!低的|高的)|唯一|领先|平均水平|同类|同期|排名|试点|前列|考核)/;
/** Words that lead to a name: 邻近的戊山市, 最低的是己海市. */
const LEADS_TO = /^[^]*(?:的是|[的是为由和及与])/;
/** Names of provinces, cities, districts and counties; names that only end like one are left out. */
const OTHER =
  /[\u4E00-\u9FFF]{2,4}(?:省|市|县|自治州|新区|区)(?![控级场民容政直属域外内县区间长委])/g;
const NO_PLACE =
  /(?:园|示范|功能|小|海|保护|生活|工业|城|社|开发|景|矿|林|校|库|灌|牧|厂|辖|地|片|禁养|敏感|作业|湾|湿地|水源|港|经济|重点|市|郊|山|服务|影响)区$|(?:节|反)省$|(?:试点|地级|县级|省级|设区|沿海|先进|文明|模范|优秀|百强|园林|卫生|森林|无废|低碳|旅游|港口|海岛|省会|兄弟|周边|主城|标兵)(?:市|县|区)$|(?:全|我|本|城|超|各|都|股|夜|该|级|门|菜|上|楼|建设|创建|示范|美丽|成为)(?:市|县|省|区)$|新区$/;

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
  const at = number - sentence.start;
  const ofList = inTurn(words, named, at);
  if (ofList)
    return ofList.area === area
      ? { result: 'stated' }
      : { result: 'differs', says: `${ofList.words}……${words.slice(at, at + 8)}` };
  const clause = clausesOf(words, { start: 0, end: words.length }).findLast(
    ({ start }) => start <= at,
  );
  const inClause = named.filter(({ start }) => start < at && start >= (clause?.start ?? 0));
  const nearest = inClause.at(-1);
  // One of several that are named side by side may be the one; else the nearest is.
  if (nearest && inClause.some((one) => one.area === area && isBeside(words, named, one, nearest)))
    return { result: 'stated' };
  if (nearest) return { result: 'differs', says: nearest.words };
  // 其中乙区17微克: what is picked out is no subject of the clauses behind it.
  const before = named.filter(
    ({ start }) => start < at && !/(?:其中|包括|例如|如)[^,;]{0,2}$/.test(words.slice(0, start)),
  );
  if (before.some((one) => one.area === area)) return { result: 'stated' };
  // The place that the clauses before are about: 全省最低的是己市，为15.
  if (before.length > 0) return { result: 'differs', says: before.at(-1)!.words };
  if (named.some((one) => one.area === area)) return { result: 'stated' };
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
      if (!taken(at)) found.push({ start: at, end: at + own.length, words: own, area: id });
    }
  }
  for (const { 0: own, index } of words.matchAll(OWN)) {
    const called = areaCalled(own, areas, speaks);
    if (!called.area && isCompared(words, index, own)) continue;
    found.push({ start: index, end: index + own.length, words: own, ...called });
  }
  for (const { 0: own, index } of words.matchAll(WIDER)) {
    if (isCompared(words, index, own) || taken(index)) continue;
    found.push({ start: index, end: index + own.length, words: own });
  }
  for (const { 0: whole, index: from } of words.matchAll(OTHER)) {
    // 最低的是己海市: the name begins behind the word that leads to it.
    const led = LEADS_TO.exec(whole)?.[0].length ?? 0;
    const [own, index] = [whole.slice(led), from + led];
    const bounded =
      (led > 0 && own.length > 2) || index === 0 || /[^\u4E00-\u9FFF]/.test(words[index - 1]!);
    if (!bounded || taken(index) || NO_PLACE.test(own) || overlaps(found, index, own)) continue;
    if (!isCompared(words, index, own))
      found.push({ start: index, end: index + own.length, words: own });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * 全市 in a document about 市区 or a county is the city around it; where none is around, what the document is about. 全省 is
 * no city.
 */
function areaCalled(
  own: string,
  areas: readonly Area[],
  speaks: string | undefined,
): { area?: string } {
  const kind = own.at(-1)!;
  let area = areas.find(({ id }) => id === speaks);
  for (let left = areas.length; area && left > 0 && !area.name.endsWith(kind); left--)
    area = areas.find(({ id }) => id === area!.parent);
  const id = area?.id ?? (kind === '省' ? undefined : speaks);
  return id === undefined ? {} : { area: id };
}

const overlaps = (found: NamedPlace[], start: number, words: string) =>
  found.some((one) => one.start < start + words.length && one.start + one.words.length > start);

const isCompared = (words: string, start: number, own: string) =>
  COMPARED.test(words.slice(Math.max(0, start - 3), start)) ||
  COMPARED_BEHIND.test(words.slice(start + own.length, start + own.length + 4));

/** Whether all names from one to another stand in one list: 乙县、丙区. */
function isBeside(words: string, named: NamedPlace[], one: NamedPlace, other: NamedPlace): boolean {
  const list = named.slice(named.indexOf(one), named.indexOf(other) + 1);
  return list.every(
    ({ start }, at) => at === 0 || /^[、,和及与]{1,2}$/.test(words.slice(list[at - 1]!.end, start)),
  );
}

/** 甲乙 for 甲乙区. */
function stem(name: string): string | undefined {
  return /^.{2,}[省市区县州镇乡岛]$/.test(name) ? name.slice(0, -1) : undefined;
}
