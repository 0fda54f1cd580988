import { differenceWords } from '../../src/domain/difference-words.ts';
import { headlineOf, type Headline } from '../../src/domain/headline.ts';
import type { IndicatorRecord } from '../../src/domain/indicator-record.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { comparePeriods, periodLabel } from '../../src/domain/period.ts';
import { decimalsOf } from '../../src/domain/rounding.ts';
import { formatValue } from '../../src/domain/value.ts';

/** What an indicator's figures say, in sentences: from the same record as its chart and table. */
export function indicatorWords(record: IndicatorRecord): string[] {
  const { indicator, observations } = record;
  if (observations.length === 0) return [`目前没有收录${indicator.name}的数据。`];
  const headline = headlineOf(record);
  const first = headline ? headlineWords(indicator, headline) : classWords(record);
  return [first, extentWords(record)].filter(Boolean);
}

/** `2023年，舟山市PM2.5平均浓度为 18 微克/立方米，比2022年高 3 微克/立方米。` */
function headlineWords(indicator: Indicator, headline: Headline): string {
  const { series, latest, before } = headline;
  const { value, status } = latest;
  const digits = value.kind === 'number' ? decimalsOf(value.number) : 0;
  const shown = formatValue(value, { decimals: Math.max(indicator.decimals, digits) });
  const members = Object.entries(series.dimensions).map(([name, member]) => `${name}：${member}`);
  const place = series.area.name + (members.length > 0 ? `（${members.join('，')}）` : '');
  const how = status === 'derived' ? '推算' : status === 'provisional' ? '初步数据' : '';
  const unit = indicator.unit === '%' ? '%' : ` ${indicator.unit}`;
  const said = `${periodLabel(latest.period)}，${place}${indicator.name}为 ${shown}${unit}${how && `（${how}）`}`;
  return `${said.trimEnd()}${before ? `，${differenceWords(indicator, headline)}` : ''}。`;
}

/** `2024年11月：Ⅱ类 20 个、Ⅲ类 8 个、没有数据 2 个。` */
function classWords({ indicator, observations }: IndicatorRecord): string {
  const current = observations.filter((observation) => observation.current);
  const latest = current
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
  if (!latest) return '';
  const rows = current.filter(({ period }) => period.key === latest.key);
  const counts = indicator.scale.map((label) => {
    const count = rows.filter(
      ({ value }) => value.kind === 'class' && value.label === label,
    ).length;
    return count > 0 ? `${label}类 ${count} 个` : '';
  });
  const missing = rows.filter(({ value }) => value.kind === 'missing').length;
  const parts = [...counts, missing > 0 ? `没有数据 ${missing} 个` : ''].filter(Boolean);
  return `${periodLabel(latest)}，${indicator.name}：${parts.join('、')}。`;
}

/** `收录 2018年至2023年的 8 个数据，出自 6 份公开信息。` */
function extentWords({ observations }: IndicatorRecord): string {
  const periods = observations.map(({ period }) => period).sort(comparePeriods);
  const [first, last] = [periodLabel(periods[0]!), periodLabel(periods.at(-1)!)];
  const span = first === last ? first : `${first}至${last}`;
  const documents = new Set(observations.flatMap(({ citation }) => citation?.document ?? []));
  const cited = documents.size > 0 ? `，出自 ${documents.size} 份公开信息` : '';
  return `收录${span}的 ${observations.length} 个数据${cited}。`;
}
