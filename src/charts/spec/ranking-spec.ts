import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { rankingOf, type Ranking } from '#domain/views/ranking.ts';
import { chartBase, pointOf } from './chart-base.ts';
import { chartTexts } from './chart-labels.ts';
import type { ChartSpec } from './chart-spec.ts';
import { valueAxis } from './value-axis.ts';

/** The areas of one level in order at the newest time, with their rank where one way is better. */
export function rankingSpec(record: IndicatorRecord): ChartSpec | undefined {
  const ranking = rankingOf(record);
  return ranking && chartOfRanking(record, ranking);
}

/** The same of one of its rankings. */
export function chartOfRanking(record: IndicatorRecord, ranking: Ranking): ChartSpec {
  const points = ranking.rows.map(({ observation }, index) => pointOf(record, observation, index));
  const label = [
    ...Object.values(ranking.dimensions),
    periodLabel(ranking.period, record.language),
  ].join(' ');
  return {
    ...chartBase(record),
    kind: 'bar',
    categories: ranking.rows.map(({ rank, tied, area }) =>
      rank ? `${chartTexts(record).rank(rank, tied)} ${area.name}` : area.name,
    ),
    values: valueAxis(
      points.map(({ y }) => y ?? 0),
      true,
    ),
    series: [{ key: 'ranking', label, points }],
  };
}
