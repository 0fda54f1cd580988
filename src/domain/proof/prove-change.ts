import { plainText } from '#domain/extraction/words/plain-text.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { StatedChange } from '#domain/indicators/stated-change.ts';
import { readChangeWords, type ChangeWords } from '#domain/extraction/figures/change-words.ts';
import { roleOf } from '#domain/extraction/figures/figure-role.ts';
import { orderOf } from '#domain/values/qualifier.ts';
import { isSameUnit } from '#domain/extraction/words/printed-value.ts';
import { numbersIn, sameNumber, type WrittenNumber } from '#domain/values/written-number.ts';
import { wordsAroundNumber } from '#domain/values/written-qualifier.ts';
import type { CitedPlace } from './cited-place.ts';

const SAME = /持平|不变|相同|一致|没有变化/;

/**
 * What the sentence around the quoted words states as changes, where none of them is the row's: its amount, its
 * direction, and whether it is a share or percentage points. `undefined` where one is. In a row of a table, whose
 * heading says what its numbers are, the number alone is sought.
 */
export function otherChanges(
  { amount, unit }: StatedChange,
  indicator: Pick<Indicator, 'unit' | 'direction'>,
  { text, sentence }: CitedPlace,
  { at, year }: { at: number; year: number },
): string[] | undefined {
  const whole = text.slice(sentence.start, sentence.end);
  const from = whole.lastIndexOf(';', Math.max(0, at - sentence.start - 1)) + 1;
  const behind = whole.indexOf(';', at - sentence.start);
  const words = whole.slice(from, behind < 0 ? undefined : behind);
  const figure = at - sentence.start - from;
  if (amount === 0 && SAME.test(words)) return undefined;
  const numbers = numbersIn(words);
  const inTable = !/[,。;]/.test(words);
  if (inTable && numbers.some(({ number }) => sameNumber(number, Math.abs(amount))))
    return undefined;
  const said: string[] = [];
  for (const { number, start, end } of numbers) {
    const told = readChangeWords(words.slice(Math.max(0, start - 40), start));
    const around = wordsAroundNumber(words, start, end);
    if (!told && around.unit !== '百分点') continue;
    const up = told?.judges && indicator.direction === 'lower' ? -told.sign : told?.sign;
    const signed = up === undefined ? number : up * number;
    const sameSign = !told || amount === 0 || Math.sign(signed) === Math.sign(amount);
    const same =
      sameNumber(number, Math.abs(amount)) &&
      sameSign &&
      isFromYearBefore(told, year) &&
      isOf(words, figure, { start, unit: around.unit });
    if (same && isChangeUnit(unit, around.unit, indicator.unit)) return undefined;
    const begin = Math.max(told?.subject[1] ?? 0, start - 8);
    said.push(plainText(words.slice(begin, around.end)).trim());
  }
  return said;
}

/** Whether a change is measured from the year before, as a stated change is: not 环比, not 较2019年 in a figure of 2024. */
function isFromYearBefore(told: ChangeWords | undefined, year: number): boolean {
  if (told?.baseYear !== undefined) return told.baseYear === year - 1;
  return told?.base !== 'period-before' && told?.base !== 'other';
}

/**
 * Whether a change is one of the row's figure: no other value stands between them, and a change before the figure leads
 * to it. Of several in turn (分别) any may be.
 */
function isOf(
  words: string,
  figure: number,
  { start, unit }: { start: number; unit: string },
): boolean {
  const values = numbersIn(words).filter((own) => isValue(words, own, unit));
  const between = (from: number, to: number) =>
    values.filter((own) => own.start > from && own.start < to);
  if (start < figure)
    return between(start, figure).length === 0 && values.every((own) => own.start >= start);
  return between(figure, start).length === 0 || /分别|依次/.test(words.slice(figure, start));
}

/** Whether a number is a value that a change may belong to: no year, no place in an order, nothing in brackets. */
function isValue(words: string, { start, end }: WrittenNumber, changeUnit: string): boolean {
  const { unit, qualifiers } = wordsAroundNumber(words, start, end);
  if (/^(?:年|月|日|季度|号)/.test(words.slice(end)) || orderOf(qualifiers)) return false;
  if (words.lastIndexOf('(', start) > words.lastIndexOf(')', start)) return false;
  if (unit === '百分点' || readChangeWords(words.slice(Math.max(0, start - 40), start)))
    return false;
  // Points are those of a share: 优良天数354天 has none.
  if (changeUnit === '百分点' && unit !== '%') return false;
  const before = words
    .slice(0, start)
    .split(/[,;。]/)
    .at(-1)!;
  return roleOf(before, words.slice(end), { unit, unitBefore: undefined }) === undefined;
}

/** 上升1.1% of a share may mean either; 个百分点 never means %. */
function isChangeUnit(row: string, stated: string, own: string): boolean {
  if (row === '百分点' && !/^(?:[%‰]|)$/.test(own)) return false;
  if (row === stated) return true;
  return row === own && row !== '%' && (stated === '' || isSameUnit(stated, own));
}
