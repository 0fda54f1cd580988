import { headlineOf, type Headline } from '#domain/views/headline.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { comparePeriods } from '#domain/values/period.ts';
import { formatClass, formatWithUnit } from '#domain/values/value.ts';
import { differenceWords } from './figure-words.ts';
import { wordsIn } from './index.ts';

/** What an indicator's figures say, in sentences: from the same record as its chart and table. */
export function indicatorWords(record: IndicatorRecord): string[] {
  const { indicator, observations, language } = record;
  if (observations.length === 0) return [wordsIn(language).figures.noneYet(indicator.name)];
  const headline = headlineOf(record);
  const first = headline ? headlineWords(record, headline) : classWords(record);
  return [first, extentWords(record)].filter(Boolean);
}

/** `2023年，甲市PM2.5平均浓度为 18 微克/立方米，比2022年高 3 微克/立方米。` */
function headlineWords(record: IndicatorRecord, headline: Headline): string {
  const { indicator, language } = record;
  const { figures } = wordsIn(language);
  const { series, latest, before } = headline;
  const { value, status, period } = latest;
  const shown = formatWithUnit(value, indicator, language);
  const how = figures.how[status];
  const mark = how ? figures.mark(how) : '';
  const place = figures.place(series.area.name, Object.entries(series.dimensions));
  const difference = before ? differenceWords(record, headline) : '';
  const when = periodLabel(period, language);
  return figures.latest(when, place, indicator.name, ` ${shown}${mark}`, difference);
}

/** `2024年11月：Ⅱ类 20 个、Ⅲ类 8 个、没有数据 2 个。` */
function classWords({ indicator, observations, language }: IndicatorRecord): string {
  const { figures } = wordsIn(language);
  const current = observations.filter((observation) => observation.current);
  const latest = current
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
  if (!latest) return '';
  const rows = current.filter(({ period }) => period.key === latest.key);
  const counts = indicator.scale.flatMap((label) => {
    const count = rows.filter(
      ({ value }) => value.kind === 'class' && value.label === label,
    ).length;
    return count > 0 ? figures.classCount(formatClass(label, language), count) : [];
  });
  const missing = rows.filter(({ value }) => value.kind === 'missing').length;
  if (missing > 0) counts.push(figures.missingCount(missing));
  return figures.classes(periodLabel(latest, language), indicator.name, counts);
}

/** `收录2018年至2023年的 8 个数据，出自 6 份公开信息。` */
export function extentWords({ observations, language, dataSources = [] }: IndicatorRecord): string {
  const periods = observations.map(({ period }) => period).sort(comparePeriods);
  const label = (at: number) => periodLabel(periods.at(at)!, language);
  const documents = new Set(observations.flatMap(({ citation }) => citation?.document ?? []));
  return wordsIn(language).figures.extent(
    label(0),
    label(-1),
    observations.length,
    documents.size + dataSources.length,
  );
}
