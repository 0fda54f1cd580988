import type { IndicatorRecord } from '../../src/domain/indicator-record.ts';
import { wordsIn } from '../../src/i18n/index.ts';
import { extentWords, indicatorWords } from '../../src/i18n/indicator-words.ts';
import { escapeMdx, mdxPage } from './mdx.ts';

/**
 * The page of an indicator: its words and the order of its parts. The parts themselves are components that the
 * site supplies; each gets the indicator's id.
 */
export function indicatorPage(record: IndicatorRecord, madeFrom: string[]): string {
  const { id, name } = record.indicator;
  const words = indicatorWords(record).join('').trim();
  const t = wordsIn(record.language);
  const part = (component: string) => `<${component} of="${id}" />`;
  const section = (heading: string, ...lines: string[]) => ['', `## ${heading}`, '', ...lines];
  return mdxPage({
    fields: { id, title: name, summary: words },
    madeFrom,
    body: [
      `<Overview of="${id}">`,
      '',
      escapeMdx(record.observations.length > 0 ? extentWords(record) : words),
      '',
      '</Overview>',
      ...section(t.indicators.table, part('DataTable')),
      ...(record.series ? section(t.series.heading, part('LongSeries')) : []),
      ...section(t.definition.heading, part('Definition')),
      ...section(t.sources, part('Sources')),
      ...(record.limits.length > 0 ? section(t.limits.title, part('Limits')) : []),
      ...section(t.takeAway, part('Downloads')),
    ],
  });
}
