import type { Area } from '#domain/indicators/names.ts';
import { checkChange, type ChangeBase } from '#domain/indicators/stated-change.ts';
import { parseFormula } from './formulas/index.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { seriesKey } from '#domain/indicators/observation-key.ts';
import { yearBefore } from '#domain/values/period.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { cellPlace, type Resolution } from './resolution.ts';
import type { Entry } from '#domain/indicators/observation.ts';
import { decimalsOf } from '#domain/values/rounding.ts';
import { amountOf } from '#domain/values/value.ts';

/** Recomputes every stated change of an indicator (rule 3); a disagreement is a warning. */
export function checkObservationChanges(
  indicator: Indicator,
  entries: Entry[],
  areas: Area[],
  resolution: Resolution,
): void {
  const current = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.result.current) current.set(`${seriesKey(entry.row)} ${entry.row.period.key}`, entry);
  }
  const parents = new Map(areas.map(({ id, parent }) => [id, parent]));
  for (const { row, result } of entries) {
    const base = yearBefore(row.period);
    const number = amountOf(row.value);
    if (!row.statedChange || number === undefined || !base) continue;
    const earlier = baseOf(row, base.key, current, parents);
    const decimals = Math.max(indicator.decimals, decimalsOf(number));
    result.changeCheck = checkChange(row.statedChange, number, decimals, base.key, earlier);
    const { result: outcome, recomputed = 0 } = result.changeCheck;
    if (outcome !== 'disagrees' || !earlier) continue;
    const { amount: stated, unit, decimals: digits } = row.statedChange;
    const place = cellPlace(row.source, 'stated_change');
    const found = {
      stated,
      unit,
      recomputed: recomputed.toFixed(digits),
      base: earlier.value,
      basePeriod: base.key,
    };
    resolution.report(problem('stated-change-disagrees', place, found));
  }
}

/**
 * The value a year before: the series' own, else that of the area around it, said to be so. A value that was itself
 * computed from this change proves nothing.
 */
function baseOf(
  row: Entry['row'],
  period: string,
  current: Map<string, Entry>,
  parents: Map<string, string | undefined>,
): ChangeBase | undefined {
  for (let area: string | undefined = row.area; area; area = parents.get(area)) {
    const found = current.get(`${seriesKey({ ...row, area })} ${period}`);
    const value = found?.row.value ?? (undoes(found) ? undefined : found?.result.value);
    const number = amountOf(value);
    if (!found || number === undefined) continue;
    return {
      value: number,
      period: found.row.period,
      ...(area !== row.area && { area }),
      ...(found.row.status === 'derived' && { derived: true }),
    };
  }
  return undefined;
}

function undoes(entry: Entry | undefined): boolean {
  return parseFormula(entry?.row.formula ?? '')?.kind === 'undo-change';
}
