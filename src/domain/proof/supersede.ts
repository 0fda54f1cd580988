import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Observation, ResolvedObservation } from '#domain/indicators/observation.ts';
import { STAFF_LANGUAGE } from '#domain/values/language.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { formatWithUnit, valueText } from '#domain/values/value.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { cellPlace, type Resolution } from './resolution.ts';

/** What two disclosures may state differently: as much of an observation as the rule needs. */
type Rival = Pick<ResolvedObservation, 'key' | 'status' | 'current' | 'citation' | 'disputed'> & {
  value?: ResolvedObservation['value'];
};

/**
 * Where several disclosures state the same area and period, all stay and the newest is current (rule 4 of the
 * figures). One that states another value than any before it is `revised`. Those that were replaced get the
 * id of their document behind their key, so that links to the plain key lead to what holds now. Two values of one day
 * do not replace each other: both are marked `disputed`, the one whose row stands first keeps the plain key.
 *
 * @returns the same entries, oldest disclosure first
 */
export function supersede<T extends { row: Observation; result: Rival }>(
  rivals: T[],
  indicator: Indicator,
  resolution: Pick<Resolution, 'report'>,
): T[] {
  const published = ({ result }: T) => result.citation?.publishedOn ?? '';
  const sorted = rivals.toSorted((a, b) =>
    published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : 0,
  );
  const newest = sorted.filter((own) => published(own) === published(sorted.at(-1)!));
  const holds = newest[0]!;
  for (const own of newest.slice(1)) {
    if (!differs(holds.result, own.result)) continue;
    holds.result.disputed = true;
    own.result.disputed = true;
    tell(holds, own, indicator, resolution);
  }
  sorted.forEach((own) => {
    const { result } = own;
    const revises = sorted.some(
      (earlier) => published(earlier) < published(own) && differs(earlier.result, result),
    );
    if (revises && result.status === 'reported') result.status = 'revised';
    if (own === holds) return;
    result.current = false;
    result.key += `@${result.citation?.document ?? ''}`;
  });
  return sorted;
}

function differs({ value: before }: Rival, { value: after }: Rival): boolean {
  return (before && valueText(before)) !== (after && valueText(after));
}

function tell<T extends { row: Observation; result: Rival }>(
  first: T,
  second: T,
  indicator: Indicator,
  resolution: Pick<Resolution, 'report'>,
): void {
  const shown = ({ result }: T) =>
    result.value ? formatWithUnit(result.value, indicator, STAFF_LANGUAGE) : '';
  const found = {
    period: periodLabel(second.row.period, STAFF_LANGUAGE),
    first: shown(first),
    second: shown(second),
    documents: [first, second].map(({ result }) => result.citation?.document ?? ''),
    day: second.result.citation?.publishedOn ?? '',
  };
  resolution.report(problem('values-of-one-day', cellPlace(second.row.source, 'value'), found));
}
