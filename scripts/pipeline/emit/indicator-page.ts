import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { wordsIn } from '#i18n/index.ts';
import { mdxPage } from './mdx.ts';

/**
 * The page of an indicator: the order of its parts, which are components that the site supplies; each gets the
 * indicator's id. No figure is in it, so that another figure is no other page.
 */
export function indicatorPage(record: IndicatorRecord, madeFrom: string[]): string {
  const { id, name } = record.indicator;
  const t = wordsIn(record.language);
  const single = record.observations.length === 1;
  const part = (component: string) => `<${component} of="${id}" />`;
  const section = (heading: string, ...lines: string[]) => ['', `## ${heading}`, '', ...lines];
  return mdxPage({
    fields: { id, title: name },
    madeFrom,
    body: [
      `<Overview of="${id}">`,
      '',
      // One value is told by its card: a table of one row, its definition and its source are all in it.
      ...(single ? [] : [part('Extent'), '']),
      '</Overview>',
      ...(record.series ? section(t.series.heading, part('LongSeries')) : []),
      ...(record.promises ? section(t.plans.ofIndicator, part('PlanPromises')) : []),
      ...(single ? [] : section(t.definition.heading, part('Definition'))),
      ...(single ? [] : section(t.sources, part('Sources'))),
      ...(record.limits.length > 0 ? section(t.limits.title, part('Limits')) : []),
      ...section(t.indicators.related, part('Related')),
      ...section(t.takeAway, part('Downloads')),
    ],
  });
}
