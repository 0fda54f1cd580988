import { announcesAims, roleOf } from '#domain/extraction/figures/figure-role.ts';
import { hideNames } from '#domain/extraction/figures/not-figures.ts';
import { looksAhead, partNamed } from '#domain/extraction/words/document-part.ts';
import { clausesOf } from '#domain/extraction/words/plain-text.ts';
import { wordsAroundNumber } from '#domain/values/written-qualifier.ts';
import { numbersIn } from '#domain/values/written-number.ts';
import type { CitedPlace, CitedSurroundings } from './cited-place.ts';

/** What a number is that is no result: the limit of a standard, an aim, or what a result is compared with. */
export type OtherRole = 'limit' | 'target' | 'compared';

/** Done, though its heading speaks of aims: 目标97%，实际96.7%. */
const DONE = /实际|目前|已|完成|达成|超额|累计|同比|现有|截[至止]|较|比上年|均达到/;

/**
 * What a number of the cited words is besides a result; `undefined` for a result. A number without words of its own is
 * an aim in a section whose heading sets aims, and in a sentence that looks ahead.
 *
 * @param at where the number begins, and where it ends
 */
export function otherRole(
  { text, sentence }: CitedPlace,
  { start: at, end }: { start: number; end: number },
  unit: string,
  { headings }: CitedSurroundings,
): OtherRole | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const number = at - sentence.start;
  const clauses = clausesOf(words, { start: 0, end: words.length });
  const index = clauses.findLastIndex(({ start }) => start <= number);
  const clause = clauses[index] ?? { start: 0, end: words.length };
  const before = words.slice(clause.start, number);
  const behind = words.slice(end - sentence.start, clause.end);
  const after =
    unit && behind.startsWith(unit) ? behind.slice(unit.length) : behind.replace(/^[位名]/, '');
  const values = numbersIn(words.slice(0, number));
  const last = values.at(-1);
  const unitBefore = last && wordsAroundNumber(words, last.start, last.end).unit;
  const role = roleOf(hideNames(before), after, { unit, unitBefore });
  if (role) return role;
  const announced = clauses[index - 1];
  if (announced && announcesAims(words.slice(announced.start, announced.end))) return 'target';
  if (DONE.test(words)) return undefined;
  const part = headings.map((heading) => partNamed(heading)).find((own) => own !== undefined);
  return part === 'plan' || looksAhead(words) ? 'target' : undefined;
}
