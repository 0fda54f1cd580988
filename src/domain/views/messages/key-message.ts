import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { limitsInForce, standsToLimit, type Limit } from '#domain/indicators/limit.ts';
import { classResult, type ClassResult } from '#domain/views/class-result.ts';
import { headlineOf, previousOf, type Headline } from '#domain/views/headline.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { contradictionsOf } from './contradictions.ts';
import { courseOf, type Course } from './course.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { moveOf, type Move } from './move.ts';
import { spreadOf, type Spread } from './spread.ts';
import { targetResult, type TargetResult } from './target-result.ts';

/**
 * What an indicator's data say, by stated rules (要点): pages, lists, the home page and the search put it into words.
 * `none` has no data that can be told in a sentence.
 */
export type KeyMessage = (ValueMessage | Spread | ClassMessage | { kind: 'none' }) & {
  /** Current figures that come out otherwise when they are computed again. */
  contradictions: ResolvedObservation[];
};

/** Where one series speaks for the indicator. */
export interface ValueMessage {
  kind: 'value';
  headline: Headline;
  /** Against the value before it; absent where there is none, or where nobody can tell. */
  move?: Move;
  /** Over the years; absent for fewer than three values that can be compared. */
  course?: Course;
  /** The times between the first value that can be compared and the newest, of which no value is known. */
  gaps: Gap[];
  /** Against each limit in force in its own time. */
  limits: LimitStanding[];
  target?: TargetResult;
  /** A value of a later time that is shorter, such as the first half of the next year. */
  newer?: ResolvedObservation;
  /** It may still change: the source calls it provisional or estimated. */
  provisional: boolean;
}

/** `unknown`: a bound or a round number that may be on either side. */
export interface LimitStanding {
  limit: Limit;
  stands: 'within' | 'above' | 'unknown';
}

export interface ClassMessage {
  kind: 'classes';
  result: ClassResult;
}

/** What the data of an indicator say. */
export function keyMessage(record: IndicatorRecord): KeyMessage {
  const contradictions = contradictionsOf(record);
  const result = classResult(record);
  if (result) return { kind: 'classes', result, contradictions };
  const headline = headlineOf(record);
  if (!headline) return { kind: 'none', contradictions };
  const spread = headline.part.length > 0 ? spreadOf(record) : undefined;
  return { ...(spread ?? valueMessage(record, headline)), contradictions };
}

function valueMessage(record: IndicatorRecord, headline: Headline): ValueMessage {
  const { direction } = record.indicator;
  const { latest } = headline;
  const previous = previousOf(headline);
  const move = previous && moveOf(previous, latest, direction);
  const course = courseOf(headline, direction);
  const target = targetResult(record, headline);
  const newer = headline.series.observations.findLast(
    ({ period, value }) => period.start >= latest.period.end && value.kind !== 'missing',
  );
  return {
    kind: 'value',
    headline,
    ...(move && { move }),
    ...(course && { course }),
    gaps: gapsOf(record, headline),
    limits: limitsInForce(record.limits, latest.period).map((limit) => ({
      limit,
      stands: standsToLimit(latest.value, limit) ?? 'unknown',
    })),
    ...(target && { target }),
    ...(newer && { newer }),
    provisional:
      latest.status === 'provisional' ||
      ['provisional' as const, 'estimated' as const].some((one) =>
        latest.value.qualifiers?.includes(one),
      ),
  };
}

/** Whether the message tells of something that got worse, is over a limit, or missed a target: then nothing of it is green. */
export function isBadNews(message: KeyMessage): boolean {
  if (message.kind === 'classes') return message.result.missed.length > 0;
  if (message.kind === 'spread') return message.failing.length > 0;
  if (message.kind === 'none') return false;
  const { move, limits, target } = message;
  return (
    move?.verdict === 'worse' ||
    limits.some(({ stands }) => stands === 'above') ||
    target?.state === 'missed'
  );
}
