import type { DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import { ownCategories } from '#domain/site/disclosure-column.ts';
import type { MonitoringHead } from '#domain/indicators/monitored-series.ts';
import type { Theme } from '#domain/indicators/names.ts';
import type { IndicatorHead, IndicatorRecord } from '#domain/views/indicator-record.ts';
import { briefRankings } from '#domain/views/ranking-list.ts';
import type { SiteParts } from '#domain/site/site-parts.ts';
import { pageSchema } from '#domain/files/content-schemas.ts';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { sectionHeading } from '#domain/disclosures/section.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { wordsIn } from '#i18n/index.ts';
import type { Words } from '#i18n/zh-CN/index.ts';
import type { SearchDocument } from '#search/index/phrase-format.ts';
import { paths } from '#site/urls.ts';
import type { SearchedSite } from './searched-site.ts';

/** A page of the site itself: by its title, and by what else it is called. */
function page(
  path: string,
  title: string,
  lead = '',
  others: string[] = [],
  sections: SearchDocument['sections'] = [],
): SearchDocument {
  return {
    path,
    type: 'page',
    title,
    head: others.filter((other) => other !== title).join('　'),
    day: '',
    category: '',
    publisher: '',
    sections: [...(lead ? [['', '', lead] as [string, string, string]] : []), ...sections],
  };
}

/** The site's own pages, by the titles that navigation and site map call them. */
export function sitePages(site: SearchedSite): SearchDocument[] {
  const { language, name, generated, pages } = site;
  const t = wordsIn(language);
  const parts = generated<SiteParts>('parts.json');
  if (!parts) return [];
  const themes = generated<Theme[]>('themes.json') ?? [];
  const { names, leads } = t.disclosureColumns;
  return [
    page(paths.home(), name, '', [t.nav.home]),
    ...(parts.disclosures
      ? [
          page(paths.disclosures(), t.catalogue.title, t.catalogue.lead, [
            t.nav.disclosures,
            names.disclosures,
          ]),
          page(paths.rules(), names.rules, leads.rules),
          page(
            paths.reports(),
            names.reports,
            `${leads.reports}${t.disclosureColumns.reportsRule}`,
          ),
          requestPage(t.request),
          ...facetPages(generated<DisclosureRecord[]>('disclosures.json') ?? [], t),
        ]
      : []),
    page(paths.indicators(), t.indicators.title, t.indicators.lead, [t.nav.indicators]),
    ...themes.map((theme) => page(paths.indicators(theme.id), theme.name)),
    page(paths.compare(), t.compare.title),
    ...rankingPages(site, t),
    ...monitoringPages(site, t),
    page(paths.map(), t.maps.title),
    ...(parts.registers
      ? [
          page(paths.registers(), t.nav.registers, '', [t.registers.title]),
          ...(generated<{ id: string; name: string }[]>('registers.json') ?? []).map((register) =>
            page(paths.register(register.id), register.name),
          ),
        ]
      : []),
    ...(parts.plans ? [page(paths.plans(), t.nav.plans, '', [t.plans.title])] : []),
    ...(generated<number[]>('plans.json') ?? []).map((year) =>
      page(paths.plan(year), t.plans.of(year)),
    ),
    ...(parts.articles ? [page(paths.articles(), t.articles.title, t.articles.lead)] : []),
    page(paths.data(), t.nav.data, t.data.lead, [t.data.title]),
    page(paths.dataUse(), t.use.title, t.use.lead),
    page(paths.changes(), t.changes.title),
    page(paths.integrity(), t.integrity.title),
    page(paths.glossary(), t.glossary.title, t.glossary.lead),
    page(paths.search(), t.nav.search),
    page(paths.siteMap(), t.siteMapPage.title, t.siteMapPage.lead),
    page(paths.feed(), t.nav.feed),
    ...pages.map(({ text, file }) => writtenPage(text, file)),
  ];
}

/** The rankings, and the newest of each indicator. */
function rankingPages({ generated }: SearchedSite, t: Words): SearchDocument[] {
  const ranked = (generated<IndicatorHead[]>('indicators.json') ?? []).filter(({ indicator }) => {
    const record = generated<IndicatorRecord>(`indicators/${indicator.id}.json`);
    return record !== undefined && briefRankings(record).length > 0;
  });
  return [
    page(paths.rankings(), t.rankings.title, t.rankings.lead),
    ...ranked.map(({ indicator: { id, name } }) => page(paths.ranking(id), t.rankings.of(name))),
  ];
}

/** The long series, each by its name, and the days above their limits. */
function monitoringPages({ generated }: SearchedSite, t: Words): SearchDocument[] {
  const series = generated<MonitoringHead[]>('monitoring.json') ?? [];
  return [
    page(paths.monitoring(), t.monitoring.title, t.monitoring.lead),
    page(paths.exceedances(), t.monitoring.exceedances),
    ...series.map(({ id, name, note }) => page(paths.monitored(id), name, note)),
  ];
}

function requestPage({ title, lead, facts, form }: ReturnType<typeof wordsIn>['request']) {
  const sections = facts.map(({ title: heading, points }): [string, string, string] => [
    '',
    heading,
    points.map(({ text }) => text).join('\n'),
  ]);
  return page(paths.request(), title, lead(''), [form.title], sections);
}

/** The lists of one category, one publisher, one year. */
function facetPages(disclosures: DisclosureRecord[], t: Words): SearchDocument[] {
  const of = (values: string[], path: (value: string) => string) =>
    [...new Set(values)].map((value) => page(path(value), value));
  return [
    ...of(
      disclosures.flatMap(({ disclosure }) => ownCategories(disclosure.category)),
      paths.category,
    ),
    ...of(
      disclosures.flatMap(({ disclosure }) => disclosure.publisher ?? []),
      paths.publisher,
    ),
    ...[...new Set(disclosures.map(({ disclosure }) => disclosure.publishedOn.slice(0, 4)))].map(
      (year) => page(paths.year(year), t.catalogue.year(year)),
    ),
  ];
}

/** A page that the bureau writes, with its sections. */
function writtenPage(source: string, file: string): SearchDocument {
  const { fields, body } = parseFrontmatter(source, file);
  const { title, summary } = pageSchema.parse(fields);
  const id = file.split('/').at(-1)!.replace(/\.md$/, '');
  const sections = parseBody(body).sections.map((section): [string, string, string] => [
    section.id,
    sectionHeading(section),
    section.text,
  ]);
  return page(paths.page(id), title, summary, [], sections);
}
