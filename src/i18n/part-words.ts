import type { ClassMessage } from '#domain/views/messages/key-message.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Spread } from '#domain/views/messages/spread.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { wordsIn } from './index.ts';
import { valueWithUnit } from './shown-value.ts';

/** So many names are read; of more none is named. */
const NAMED = 3;

/** `2024年11月，判定的 23 个断面中，21 个达标；未达标：甲河、乙水库。` */
export function classWords(
  { indicator, language }: IndicatorRecord,
  { result: { period, judged, missed } }: ClassMessage,
): string {
  const t = wordsIn(language).messages;
  const [place = ''] = indicator.dimensions;
  const failing = missed.map((row) => row.dimensions[place] ?? '');
  return t.join([
    t.classes(periodLabel(period, language), place, judged.length, judged.length - missed.length),
    ...(failing.length > 0 ? [t.failing(failing)] : []),
  ]);
}

/** `2024年11月，6 个数在 83.3% 到 100.0% 之间；最低的是乙区（83.3%）。` */
export function spreadWords(record: IndicatorRecord, { period, rows, failing }: Spread): string {
  const t = wordsIn(record.language).messages;
  const when = periodLabel(period, record.language);
  const [low, high] = [
    rows.reduce((a, b) => (b.number < a.number ? b : a)),
    rows.reduce((a, b) => (b.number > a.number ? b : a)),
  ];
  const shown = (row: (typeof rows)[number]) => valueWithUnit(record, row.observation);
  if (low.number === high.number) return t.join([t.allSame(when, rows.length, shown(low))]);
  const named = (number: number) =>
    rows.filter((row) => row.number === number).map(({ name }) => name.join(' '));
  const { direction } = record.indicator;
  const parts = [t.spread(when, rows.length, shown(low), shown(high))];
  if (direction !== 'lower' && named(low.number).length <= NAMED && direction !== 'neutral')
    parts.push(t.lowest(named(low.number), shown(low)));
  if (direction !== 'higher' && named(high.number).length <= NAMED)
    parts.push(t.highest(named(high.number), shown(high)));
  if (failing.length > 0) parts.push(t.failing(failing.map(({ name }) => name.join(' '))));
  return t.join(parts);
}
