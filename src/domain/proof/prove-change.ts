import { plainText } from '#domain/extraction/words/plain-text.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { StatedChange } from '#domain/indicators/stated-change.ts';
import { readChangeWords } from '#domain/extraction/figures/change-words.ts';
import { isSameUnit } from '#domain/extraction/words/printed-value.ts';
import { numbersIn, sameNumber } from '#domain/values/written-number.ts';
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
  indicator: Pick<Indicator, 'unit'>,
  { text, sentence }: CitedPlace,
): string[] | undefined {
  const words = text.slice(sentence.start, sentence.end);
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
    const signed = told ? told.sign * number : number;
    const sameSign = !told || amount === 0 || Math.sign(signed) === Math.sign(amount);
    const same = sameNumber(number, Math.abs(amount)) && sameSign;
    if (same && isChangeUnit(unit, around.unit, indicator.unit)) return undefined;
    const from = Math.max(told?.subject[1] ?? 0, start - 8);
    said.push(plainText(words.slice(from, around.end)).trim());
  }
  return said;
}

/** 上升1.1% of a share may mean either; 个百分点 never means %. */
function isChangeUnit(row: string, stated: string, own: string): boolean {
  if (row === stated) return true;
  return row === own && row !== '%' && (stated === '' || isSameUnit(stated, own));
}
