import { readChangeWords } from '#domain/extraction/figures/change-words.ts';
import type { Commitment } from '#domain/indicators/commitment.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { PromiseOutcome } from '#domain/indicators/promise.ts';
import { headlineOf } from '#domain/views/headline.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { yearBefore, type Period } from '#domain/values/period.ts';
import { compareValues, extremesOf, type Extremes } from '#domain/values/extremes.ts';
import { orderOf } from '#domain/values/qualifier.ts';
import { isWritten, numbersIn, plainNumbers } from '#domain/values/written-number.ts';
import { wordsAroundNumber } from '#domain/values/written-qualifier.ts';

/** Which side of the number a promise wants to be on. */
export type Sense = 'at-least' | 'at-most';

type Promised = Pick<Commitment, 'target' | 'unit'> & { promise: { quote: string } };

const DOWN_TO = /(?:控制|保持|稳定)在$|(?:降|减|压|缩)[低少减]?(?:到|至|为)$/;
const UP_TO = /(?:提高|提升|增加|上升|扩大|升)(?:到|至|为)$|(?:达|达到|完成)$/;

/**
 * Which side of its target a promise wants the figure to be on: what its words say, else the better side of the
 * indicator, else at least so much, as of whatever is to be built. `undefined` where the number is that of a change
 * (提高5个百分点), which is no level.
 */
export function senseOf(
  { target, unit, promise }: Promised,
  { direction }: Pick<Indicator, 'direction'>,
): Sense | undefined {
  const plain = plainNumbers(promise.quote);
  const written = numbersIn(plain).find((own) => isWritten(own, target?.value ?? NaN, unit ?? ''));
  if (!written) return undefined;
  const before = plain.slice(0, written.start);
  const { qualifiers, unit: stated } = wordsAroundNumber(plain, written.start, written.end);
  if (stated === '百分点' || readChangeWords(before)) return undefined;
  if (qualifiers.some((one) => one === 'at-most' || one === 'less-than')) return 'at-most';
  if (qualifiers.some((one) => one === 'at-least' || one === 'more-than')) return 'at-least';
  if (UP_TO.test(before)) return 'at-least';
  if (DOWN_TO.test(before) && direction !== 'higher') return 'at-most';
  return direction === 'lower' ? 'at-most' : 'at-least';
}

/** Words for a direction right behind the name of what is to move. */
const FALLS =
  /^[^,。;\d]{0,6}?(?:(稳中有降|只降不升|不升|不反弹)|下降|降低|减少|削减|压减)(?![^,。;]*\d)/;
const RISES = /^[^,。;\d]{0,6}?(?:(稳中有升|只升不降|不降)|上升|提高|提升|增加|增长)(?![^,。;]*\d)/;

/** The direction that a promise names without a number: 稳中有降. `steady`: staying as it is keeps it. */
function directionOf(
  { promise }: Promised,
  { name, aliases }: Pick<Indicator, 'name' | 'aliases'>,
): { sign: 1 | -1; steady: boolean } | undefined {
  const plain = plainNumbers(promise.quote);
  for (const own of [name, ...aliases].map(plainNumbers)) {
    const at = plain.indexOf(own);
    if (at < 0) continue;
    const behind = plain.slice(at + own.length);
    const [falls, rises] = [FALLS.exec(behind), RISES.exec(behind)];
    if (falls) return { sign: -1, steady: falls[1] !== undefined };
    if (rises) return { sign: 1, steady: rises[1] !== undefined };
  }
  return undefined;
}

/** Judges a promise by the current figures of the indicator's main series; no other figure speaks for the whole. */
export function judgePromise(
  promised: Promised,
  due: Period,
  record: Pick<IndicatorRecord, 'language' | 'indicator' | 'theme' | 'areas' | 'observations'>,
): PromiseOutcome {
  const { indicator } = record;
  const { observations = [] } = headlineOf(record as IndicatorRecord)?.series ?? {};
  const now = figureOf(observations, due);
  if (!promised.target) {
    const direction = directionOf(promised, indicator);
    if (!direction) return { result: 'no-number' };
    const before = figureOf(observations, yearBefore(due));
    if (!now || !before) return { result: 'no-figure' };
    const difference = compareValues(now.value, before.value);
    if (difference === undefined) return { result: 'no-comparison' };
    const kept = direction.sign * difference > 0 || (direction.steady && difference === 0);
    return { result: kept ? 'met' : 'unmet', observation: now.key, before: before.key };
  }
  const sense = senseOf(promised, indicator);
  if (!sense || promised.unit !== indicator.unit) return { result: 'no-comparison' };
  if (!now) return { result: 'no-figure' };
  const ends = orderOf(now.value.qualifiers) ? undefined : extremesOf(now.value);
  return { result: reaches(ends, promised.target.value, sense), observation: now.key };
}

/** The figure of a time; of a time that ends with a year, the year's. */
function figureOf(
  observations: ResolvedObservation[],
  due: Period | undefined,
): ResolvedObservation | undefined {
  if (!due) return undefined;
  const stated = observations.filter(({ value }) => value.kind !== 'missing');
  return (
    stated.find(({ period }) => period.key === due.key) ??
    stated.find(({ period }) => period.kind === 'year' && period.end === due.end)
  );
}

/** Whether all that a value may be is on the side of a number, or nothing of it. */
function reaches(
  ends: Extremes | undefined,
  target: number,
  sense: Sense,
): 'met' | 'unmet' | 'no-comparison' {
  if (!ends) return 'no-comparison';
  const { low, high, lowOpen, highOpen } = ends;
  if (sense === 'at-most') {
    if (high <= target) return 'met';
    return low > target || (low === target && lowOpen) ? 'unmet' : 'no-comparison';
  }
  if (low >= target) return 'met';
  return high < target || (high === target && highOpen) ? 'unmet' : 'no-comparison';
}
