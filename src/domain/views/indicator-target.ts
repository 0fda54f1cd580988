import type { IndicatorRecord } from './indicator-record.ts';
import type { PlanRecord } from './site-records.ts';

/** Gives each indicator the numbers that plans promise of it: in its own unit, with the time by which. */
export function joinTargets(indicators: IndicatorRecord[], plans: PlanRecord[]): void {
  const records = new Map(indicators.map((record) => [record.indicator.id, record]));
  for (const { documents } of plans) {
    for (const { disclosure, commitments } of documents) {
      for (const { id, indicator, target, unit, due } of commitments) {
        const record = records.get(indicator ?? '');
        if (!record || target === undefined || !due || unit !== record.indicator.unit) continue;
        record.targets.push({
          value: target,
          due,
          document: disclosure.id,
          documentTitle: disclosure.title,
          commitment: id,
        });
      }
    }
  }
}
