import { attachmentFile } from '#domain/disclosures/attachment.ts';
import { LANGUAGES, type Language } from '#domain/values/language.ts';
import type { Format } from '#formats/registry.ts';

/**
 * Every permalink of the site, relative to its base. People, scripts and other sites rely on them: a path here
 * never changes without a redirect.
 */
export const paths = {
  home: () => '/',
  disclosures: (page = 1) => (page > 1 ? `/disclosures/page/${page}/` : '/disclosures/'),
  disclosure: (id: string, anchor?: string) => `/disclosures/${id}/${hash(anchor)}`,
  /** An attachment that lies beside its document. */
  attachment: (id: string, href: string) =>
    `/disclosures/${id}/${encodeURIComponent(attachmentFile({ href }))}`,
  /** The picture that a link to it shows. */
  disclosureCard: (id: string) => `/disclosures/${id}.png`,
  /** The site's own picture. */
  card: () => '/card.png',
  icon: (name: string) => `/icons/${name}.png`,
  manifest: () => '/manifest.webmanifest',
  category: (name: string, page = 1) =>
    `/disclosures/category/${encodeURIComponent(name)}/${more(page)}`,
  year: (year: string, page = 1) => `/disclosures/year/${year}/${more(page)}`,
  publisher: (name: string, page = 1) =>
    `/disclosures/publisher/${encodeURIComponent(name)}/${more(page)}`,
  /** 信息公开制度, 信息公开年报, 依申请公开. */
  rules: (page = 1) => (page > 1 ? `/rules/page/${page}/` : '/rules/'),
  reports: (page = 1) => (page > 1 ? `/annual-reports/page/${page}/` : '/annual-reports/'),
  request: () => '/request/',
  indicators: (theme?: string) => `/indicators/${hash(theme)}`,
  indicator: (id: string, key?: string) =>
    `/indicators/${id}/${hash(key && observationAnchor(key))}`,
  /** A page of a site in another language than its own: `/en/`, `/en/indicators/<id>/`. */
  foreign: (language: Language, path = '/') => `/${LANGUAGES[language].path}${path}`,
  compare: () => '/indicators/compare/',
  map: () => '/map/',
  /** One register of those that the map shows. */
  mapLayer: (register: string) => `/map/${register}/`,
  monitoring: () => '/monitoring/',
  /** One long series. */
  monitored: (id: string) => `/monitoring/${id}/`,
  /** One of its places, where they are too many for one page. */
  monitoredPlace: (id: string, place: string) => `/monitoring/${id}/${place}/`,
  exceedances: () => '/monitoring/exceedances/',
  exceedancesFeed: () => '/feeds/exceedances.xml',
  rankings: () => '/rankings/',
  /** Areas in order; the newest time when no other is named. */
  ranking: (id: string, key?: string) =>
    `/rankings/${id}/${key === undefined ? '' : `${encodeURIComponent(key)}/`}`,
  indicatorFile: (id: string, format: Format) => `/indicators/${id}.${format}`,
  /** A recorded version of the data; it never changes and never goes. */
  version: (id: string, version: string) => `/indicators/${id}/v/${version}.csv`,
  /** A page of one area, or one member of a dimension. */
  indicatorPart: (id: string, slug: string) =>
    `/indicators/${id}/only/${encodeURIComponent(slug)}/`,
  indicatorPartFile: (id: string, slug: string, format: Format) =>
    `/indicators/${id}/only/${encodeURIComponent(slug)}.${format}`,
  partEmbed: (id: string, slug: string) =>
    `/indicators/${id}/only/${encodeURIComponent(slug)}/embed/`,
  embed: (id: string) => `/indicators/${id}/embed/`,
  plans: () => '/plans/',
  plan: (year: number, commitment?: string) => `/plans/${year}/${hash(commitment)}`,
  registers: () => '/registers/',
  register: (id: string, page = 1) =>
    page > 1 ? `/registers/${id}/page/${page}/` : `/registers/${id}/`,
  /** Its entries of one year, category, state or area. */
  registerPart: (id: string, facet: string, slug: string, page = 1) =>
    `/registers/${id}/${facet}/${encodeURIComponent(slug)}/${more(page)}`,
  entry: (register: string, slug: string) => `/registers/${register}/${encodeURIComponent(slug)}/`,
  /** A page of entries of a large register, with the entry as its anchor. */
  shelf: (register: string, shelf: string, slug?: string) =>
    `/registers/${register}/entries/${shelf}/${hash(slug)}`,
  /** Its new rows, and new rows of entries that it had. */
  registerFeed: (id: string) => `/registers/${id}/feed.xml`,
  /** A recorded version of its rows; it never changes and never goes. */
  registerVersion: (id: string, version: string) => `/registers/${id}/v/${version}.csv`,
  articles: () => '/articles/',
  article: (id: string) => `/articles/${id}/`,
  search: (query?: string) => (query ? `/search/?q=${encodeURIComponent(query)}` : '/search/'),
  glossary: (term?: string) => `/glossary/${hash(term)}`,
  page: (id: string) => `/${id}/`,
  problems: () => '/guide/problems/',
  data: () => '/data/',
  /** A form of a table with a Table Schema: `/data/disclosures.csv`. */
  table: (name: string, format: string) => `/data/${name}.${format}`,
  /** How to read the data in programs. */
  dataUse: () => '/data/use/',
  /** Addresses for programs alone: `/api/v1/indicators.json`. */
  api: (path: string) => `/api/v1/${path}`,
  /** A table of hourly values, whole. */
  series: (id: string) => `/data/series/${id}.csv`,
  changes: () => '/data/changes/',
  changesFeed: () => '/feeds/data.xml',
  integrity: () => '/data/integrity/',
  siteMap: () => '/sitemap/',
  feed: () => '/feed.xml',
  jsonFeed: () => '/feed.json',
  categoryFeed: (name: string) => `/feeds/${encodeURIComponent(name)}.xml`,
  categoryJsonFeed: (name: string) => `/feeds/${encodeURIComponent(name)}.json`,
};

/** The id of an observation's row on its indicator's page. */
export function observationAnchor(key: string): string {
  return `p${key}`;
}

/** A path as a link on this site: the base goes in front. Other sites' addresses stay as they are. */
export function link(path: string, base: string = import.meta.env.BASE_URL): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}

/** A path as a full address, for feeds, citations and canonical links. */
export function address(path: string, site: { url: string; base: string }): string {
  return new URL(link(path, site.base), site.url).href;
}

/** The later pages of a list are numbered. */
function more(page: number): string {
  return page > 1 ? `${page}/` : '';
}

function hash(anchor?: string): string {
  return anchor ? `#${encodeURIComponent(anchor)}` : '';
}
