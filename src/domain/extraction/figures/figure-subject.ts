import type { Area } from '#domain/indicators/names.ts';
import { findPlaces } from '#domain/extraction/places/find-places.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import { isDuration } from '#domain/values/unit-words.ts';
import type { FigureDraft } from './figure-draft.ts';
import type { Around } from './figures-around.ts';
import { isBare, namedBefore, topicOf } from './subject-words.ts';

/** What a figure is about: its own words; where they say nothing by themselves, those of the figure before, too. */
export function figureSubject(
  own: string,
  behind: string,
  { text, found, drafts, earlier, areas, ahead, from, to, clause }: Around,
): { subject: string; of?: FigureDraft } {
  if (isDuration(found.unit) && own && behind) return { subject: `${own} ${behind}` };
  const both = to < clause.end || found.unit === '%';
  // 提高幅度达30%: where nothing else is named, the change itself.
  const changed = namedBefore(text.slice(from, found.lead ?? found.start));
  // 保持在5.5%左右的合理区间: what 的 adds says little of what the figure is about.
  const adds = /^\s*的/.test(behind);
  // 救助群众90人次发放救助金30万元, 补充耕地70%来自复垦: what is behind may be more than the subject.
  if (behind && !adds) return { subject: both && !isBare(own) ? `${own} ${behind}` : behind };
  const isPlace = isPlaceName(own, areas);
  if (!isBare(own) && !isPlace) return { subject: own };
  const last = drafts.at(-1);
  // 提高1.1个百分点，达到96.7%: the value follows its change.
  const isReached =
    last?.kind === 'change' &&
    !drafts.some(({ kind, subject }) => kind === 'value' && subject === last.subject) &&
    /^[,;]?(?:达到?|至|到|为|[升降增减]至|提[高升][至到]|下降[至到])$/.test(
      plainText(text.slice(last.end, found.lead ?? found.start)).trim(),
    );
  if (isReached) return { subject: last.subject, of: last };
  const of = drafts.findLast(
    ({ kind, subject, role, end }) =>
      kind === 'value' &&
      subject &&
      role !== 'limit' &&
      // 61个(其中Ⅰ类8个)，占79.2%: what is in brackets is an aside.
      !/^[^(（]*[)）]/.test(text.slice(end, found.start)),
  );
  if (of && isPlace) return { subject: `${own} ${withoutPlace(of, areas)}`, of };
  if (of) return { subject: own ? `${of.subject} ${own}` : of.subject, of };
  // 全省PM2.5浓度27微克/立方米。我市为22微克/立方米。
  const before = earlier.findLast(({ kind, unit }) => kind === 'value' && unit === found.unit);
  const isElliptic = isPlace || /^[\s\S]{0,12}$/.test(text.slice(clause.start, found.start));
  if (before && isElliptic)
    return { subject: [isPlace && own, withoutPlace(before, areas)].filter(Boolean).join(' ') };
  if (isPlace) {
    // 优良率：甲市96.1%.
    const isAnnounced = /[:：]/.test(text[clause.start - 1] ?? '');
    return { subject: [own, isAnnounced && topicOf(ahead)].filter(Boolean).join(' ') };
  }
  if (adds) return { subject: behind.replace(/^\s*的/, '') };
  return { subject: [topicOf(ahead), own || changed].filter(Boolean).join(' ') };
}

const isPlaceName = (own: string, areas: readonly Area[]): boolean => {
  const plain = plainText(own);
  const places = findPlaces(plain, areas);
  return places[0]?.start === 0 && places.at(-1)!.end === plain.length;
};

/** What a figure is about, less the place that it begins with: 甲县PM2.5浓度 is PM2.5浓度. */
function withoutPlace({ subject }: FigureDraft, areas: readonly Area[]): string {
  const [place] = findPlaces(plainText(subject), areas);
  return place?.start === 0 ? subject.slice(place.end).trim() || subject : subject;
}
