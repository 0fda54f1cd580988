import type { Indicator } from '#domain/indicators/indicator.ts';
import { readChangeWords } from '#domain/extraction/figures/change-words.ts';
import { isSameUnit } from '#domain/extraction/words/printed-value.ts';
import { orderOf, sortQualifiers, type Qualifier } from '#domain/values/qualifier.ts';
import type { Value } from '#domain/values/value.ts';
import { numbersIn, isWritten, type WrittenNumber } from '#domain/values/written-number.ts';
import { bareUnit } from '#domain/values/unit-words.ts';
import { wordsAroundNumber, type NumberWords } from '#domain/values/written-qualifier.ts';
import type { CitedPlace } from './cited-place.ts';

/** A number in the cited words that may be a row's value. */
export interface FoundFigure extends WrittenNumber, NumberWords {
  /** Where the number itself begins in the section's text. */
  at: number;
  /** Where it ends in it, 万 or 亿 included. */
  ends: number;
  /** Its words say how much something changed, not how much it is: 减少0.8个百分点. */
  change: boolean;
}

/** The numbers in the quoted words that are the row's value, with what the words around them say. */
export function figuresOf(
  place: CitedPlace,
  number: number,
  { unit }: Pick<Indicator, 'unit'>,
): FoundFigure[] {
  const { text, start, end, sentence } = place;
  const numbers = numbersIn(text.slice(0, Math.max(end, sentence.end)));
  return numbers.flatMap((own, index) => {
    if (own.start < start || own.start >= end || !isWritten(own, number, unit)) return [];
    const around = wordsAroundNumber(text, own.start, own.end);
    const before = text.slice(Math.max(sentence.start, own.start - 40), own.start);
    const change = around.unit === '百分点' || readChangeWords(before) !== undefined;
    return [
      {
        ...own,
        ...around,
        unit: around.unit || sharedUnit(text, numbers, index),
        at: own.start,
        ends: own.end,
        change,
      },
    ];
  });
}

/** 16、17和18微克: the unit of the last holds for all. */
function sharedUnit(text: string, numbers: WrittenNumber[], index: number): string {
  const [own, next] = [numbers[index]!, numbers[index + 1]];
  if (!next || !/^[、和及与]$/.test(text.slice(own.end, next.start))) return '';
  return wordsAroundNumber(text, next.start, next.end).unit || sharedUnit(text, numbers, index + 1);
}

/** Signs that represent either: a bound of an amount, or a limit of detection. */
const EITHER: Qualifier[] = ['below-detection', 'less-than'];

/** Marks that may hold for a whole document: a row may have them where its sentence does not. */
const MARKS: Qualifier[] = ['provisional', 'estimated', 'flagged'];

/**
 * Whether the qualifiers of a row are those that the words state: bounds and places in an order exactly, marks at least
 * those of the words. 预计 may be said of what follows, so 估算 is left to the row.
 */
export function sameQualifiers(
  row: readonly Qualifier[] = [],
  stated: readonly Qualifier[],
): boolean {
  const either =
    EITHER.some((one) => row.includes(one)) && EITHER.some((one) => stated.includes(one));
  const kept = (list: readonly Qualifier[]) =>
    sortQualifiers(
      list.filter((one) => !(either && EITHER.includes(one)) && !MARKS.includes(one)),
    ).join();
  const lacking = stated.some(
    (one) => MARKS.includes(one) && one !== 'estimated' && !row.includes(one),
  );
  return kept(row) === kept(stated) && !lacking;
}

/** Whether the unit behind a number is the indicator's; `undefined` where none stands there. */
export function sameUnit(
  { unit: stated, scale }: Pick<FoundFigure, 'unit' | 'scale'>,
  { unit }: Pick<Indicator, 'unit'>,
  value: Value,
): boolean | undefined {
  if (orderOf(value.qualifiers)) return true;
  if (stated === '') return undefined;
  // 5吨 is not 5 in 万吨; 5万吨 is.
  const own = bareUnit(scale === 1 ? unit : unit.replace(/^[十百千]?[万亿]+/, ''));
  return isSameUnit(plainUnit(own), plainUnit(stated)) || isCount(own, stated);
}

/** 个 counts whatever has a counter of its own. */
const COUNTERS = /^[个家户项座处所条件起宗例张份批台套只种类篇场]$/;
const isCount = (a: string, b: string) =>
  (a === '个' || b === '个') && COUNTERS.test(a) && COUNTERS.test(b);

const SIGNS: [RegExp, string][] = [
  [/μg|ug/g, '微克'],
  [/mg/g, '毫克'],
  [/m³|m3/g, '立方米'],
  [/km²|km2|平方千米/g, '平方公里'],
  [/m²|m2|平米/g, '平方米'],
  [/km|千米/g, '公里'],
  [/公斤|kg/g, '千克'],
];

function plainUnit(unit: string): string {
  return SIGNS.reduce(
    (words, [sign, word]) => words.replace(sign, word),
    unit.normalize('NFKC').trim(),
  );
}
