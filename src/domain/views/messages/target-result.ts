import type { Direction } from '#domain/indicators/indicator.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord, IndicatorTarget } from '#domain/views/indicator-record.ts';
import { headlineOf, type Headline } from '#domain/views/headline.ts';
import { extremesOf } from '#domain/values/extremes.ts';
import { orderOf } from '#domain/values/qualifier.ts';
import { parsePeriod, type Period } from '#domain/values/period.ts';
import type { Level } from '#domain/values/level.ts';
import type { Value } from '#domain/values/value.ts';

/**
 * What became of a number that a plan promises. `ahead`: its time is still to come; `no-value`: its time has passed, and
 * no value of it is known; `unknown`: there is a value, and nobody can tell by it.
 */
export type TargetState = 'met' | 'missed' | 'unknown' | 'ahead' | 'no-value';

export interface TargetResult {
  target: Level & Partial<IndicatorTarget>;
  due: Period;
  state: TargetState;
  /** The value that it was judged by. */
  observation?: ResolvedObservation;
}

/** What became of the newest number promised; what a document says of its own value goes first. */
export function targetResult(
  { indicator, targets }: IndicatorRecord,
  headline: Headline,
): TargetResult | undefined {
  const { latest } = headline;
  if (latest.target?.kind === 'number' && latest.meets !== undefined) {
    const { number: value, decimals } = latest.target;
    return {
      target: { value, ...(decimals !== undefined && { decimals }) },
      due: latest.period,
      state: latest.meets ? 'met' : 'missed',
      observation: latest,
    };
  }
  const results = targets.flatMap((target) => {
    const result = judgeTarget(target, headline, indicator.direction);
    return result ? [result] : [];
  });
  return results.sort((a, b) => b.due.end - a.due.end)[0];
}

/** What became of every number that plans promise of an indicator, newest first. */
export function targetResults(record: IndicatorRecord): TargetResult[] {
  const headline = headlineOf(record);
  if (!headline) return [];
  return record.targets
    .flatMap((target) => judgeTarget(target, headline, record.indicator.direction) ?? [])
    .sort((a, b) => b.due.end - a.due.end);
}

function judgeTarget(
  target: IndicatorTarget,
  { series, latest }: Headline,
  direction: Direction,
): TargetResult | undefined {
  const due = parsePeriod(target.due);
  if (!due) return undefined;
  const observation = series.observations.find(({ period }) => period.key === due.key);
  if (observation && observation.value.kind !== 'missing')
    return { target, due, state: meets(observation.value, target.value, direction), observation };
  return { target, due, state: due.end > latest.period.end ? 'ahead' : 'no-value' };
}

/** Whether a value reaches what was promised: at most that where lower is better, at least that where higher is. */
function meets(value: Value, target: number, direction: Direction): TargetState {
  const ends = orderOf(value.qualifiers) ? undefined : extremesOf(value);
  if (!ends || direction === 'neutral') return 'unknown';
  const { low, high, lowOpen, highOpen } = ends;
  if (direction === 'higher') {
    if (low >= target) return 'met';
    return high < target || (high === target && highOpen) ? 'missed' : 'unknown';
  }
  if (high <= target) return 'met';
  return low > target || (low === target && lowOpen) ? 'missed' : 'unknown';
}
