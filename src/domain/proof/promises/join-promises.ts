import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { PlanRecord } from '#domain/views/site-records.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { judgePromise, senseOf } from './judge-promise.ts';

/**
 * Gives each indicator what plans say of it, newest plan first: every promise, judged by the figures; and as targets
 * the numbers that it is to reach, in its own unit, with the time by which. Of a site without plans nothing is said.
 */
export function joinPromises(indicators: IndicatorRecord[], plans: PlanRecord[]): void {
  if (plans.length === 0) return;
  const records = new Map(indicators.map((record) => [record.indicator.id, record]));
  for (const record of indicators) record.promises = [];
  for (const { year, documents } of plans) {
    for (const { disclosure, commitments } of documents) {
      for (const commitment of commitments) {
        const { id, indicator, target, unit, due, text, status, promise } = commitment;
        const record = records.get(indicator ?? '');
        if (!record) continue;
        const { id: document, title: documentTitle, publishedOn } = disclosure;
        const by = parsePeriod(due ?? String(year))!;
        record.promises!.push({
          plan: year,
          commitment: id,
          text,
          ...(target && { target: target.value }),
          ...(target?.decimals !== undefined && { decimals: target.decimals }),
          ...(unit && { unit }),
          due: by.key,
          status,
          document,
          documentTitle,
          publishedOn,
          outcome: judgePromise({ target, unit, promise }, by, record),
        });
        if (!target || !due || unit !== record.indicator.unit) continue;
        // An amount to rise by is no level to reach.
        if (!senseOf({ target, unit, promise }, record.indicator)) continue;
        record.targets.push({ ...target, due, document, documentTitle, commitment: id });
      }
    }
  }
}
