import type { Qualifier } from './qualifier.ts';
import type { Value } from './value.ts';
import { plainNumbers, writtenNumbers } from './written-number.ts';
import { wordsAroundNumber } from './written-qualifier.ts';

/** What a cell or a few words say: a value with its qualifiers, and the unit that is behind it. */
export interface WrittenValue {
  value: Exclude<Value, { kind: 'class' }>;
  /** As written; 万 and 亿 before it belong to the number. Empty where there is none. */
  unit: string;
}

/** Said of a measurement that found nothing; a detection limit may follow. */
const FOUND_NOTHING = '未检出|低于检出限|小于检出限|ND|N\\.D\\.|<DL|<LOD|<MDL';
const UNDETECTED = new RegExp(`^(?:${FOUND_NOTHING})$`, 'i');
const UNDETECTED_HERE = new RegExp(`(?<![A-Za-z])(?:${FOUND_NOTHING})(?![A-Za-z])`, 'i');

/** Whether a text says that something was not detected. */
export const statesUndetected = (text: string): boolean => UNDETECTED_HERE.test(plainNumbers(text));

const DASH = '[-–—~～至到]+';
const RANGE = new RegExp(`^(-?[\\d,.]+)\\s*${DASH}\\s*(-?[\\d,.]+)(\\D*)$`);
/** What may be left of a cell when the number's words are taken away. */
const NOTHING = /^[\s():,。.;]*$/;
/** 据初步统计, 预计. */
const MARKS =
  /^(?:据|经|按)?(?:初步|预计|预估|估计|估算|推算|测算|核算|统计|监测|数据?|结果|[:,()\s])*$/;

/**
 * Reads one written value: the whole text is a number with the words that qualify it, or says that nothing was
 * detected.
 *
 * @returns `undefined` where it holds anything else: nothing is guessed
 * @example ＜17 → 17, below-detection
 * @example 17L → 17, below-detection
 * @example 未检出 → no number, below-detection
 * @example 60%以上 → 60, at-least, unit %
 * @example 超过80个 → 80, more-than, unit 个
 * @example 20余家 → 20, more-than, unit 家
 * @example 不低于60 → 60, at-least
 * @example 近20 → 20, about
 * @example 15* → 15, flagged
 * @example 初步约20 → 20, about, provisional
 * @example 第1 → 1, rank
 * @example 并列第2位 → 2, rank, tied
 * @example 前三 → 3, rank, at-most
 * @example 连续3年 → 3, years-in-a-row
 * @example 第十年 → 10, nth-year
 * @example 4-19 → range 4 to 19
 * @example 1.2万 → 12000
 */
export function readWrittenValue(text: string): WrittenValue | undefined {
  const plain = plainNumbers(text).trim();
  if (UNDETECTED.test(plain)) {
    const value = { kind: 'missing', reason: '未检出', qualifiers: DETECTION } as const;
    return { value: { ...value, qualifiers: [...DETECTION] }, unit: '' };
  }
  const range = readRange(plain);
  if (range) return range;
  const [found, another] = writtenNumbers(plain);
  if (!found || another) return undefined;
  const { qualifiers, unit, start, end } = wordsAroundNumber(plain, found.start, found.end);
  const sign = /[-−]$/.test(plain.slice(0, start)) ? -1 : 1;
  const head = plain.slice(0, start).replace(/[-−+]$/, '');
  if (!MARKS.test(head) || !MARKS.test(plain.slice(end))) return undefined;
  const number = sign * Number((found.number * found.scale).toPrecision(15));
  return { value: { kind: 'number', number, ...(qualifiers.length > 0 && { qualifiers }) }, unit };
}

const DETECTION: readonly Qualifier[] = ['below-detection'];

function readRange(plain: string): WrittenValue | undefined {
  const [, from, to, unit = ''] = RANGE.exec(plain) ?? [];
  const [low, high] = [from, to].map((written) => Number(written?.replaceAll(',', '')));
  if (low === undefined || high === undefined || !(low < high)) return undefined;
  // 2019-11 and 2013-2017 are times.
  if (!unit.trim() && [low, high].some((year) => year >= 1900 && year <= 2100)) return undefined;
  return NOTHING.test(unit) || !/[^%‰\p{L}/\s]/u.test(unit)
    ? { value: { kind: 'range', low, high }, unit: unit.trim() }
    : undefined;
}
