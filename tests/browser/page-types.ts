/** One kind of page of the site. Every built page belongs to exactly one; one of each is tried in the browser. */
export interface PageType {
  name: string;
  /** The page that stands for its kind, from the home page; without it at the beginning. */
  example: string;
  /** What the paths of all pages of this kind look like. */
  pattern: RegExp;
  /** Draws a chart that scripts make livelier. */
  chart?: true;
  /** Shows figures in a table. */
  table?: true;
  /** Shown inside other sites: no masthead, no way round it. */
  embedded?: true;
  /** What search engines list in place of its pages: another page that holds all of theirs, or none. */
  listed?: (path: string) => string | undefined;
}

const ID = '[a-z0-9-]+';
const page = (path: string) => new RegExp(`^${path}$`);
const registerOf = (path: string) => /^registers\/[^/]+\//.exec(path)![0];
const indicatorOf = (path: string) => /^indicators\/[^/]+\//.exec(path)![0];

export const pageTypes: PageType[] = [
  { name: 'home', example: '', pattern: page('') },
  { name: 'catalogue', example: 'disclosures/', pattern: page('disclosures/(page/\\d+/)?') },
  {
    name: 'category',
    example: 'disclosures/category/工作计划与总结/',
    pattern: page('disclosures/category/[^/]+/(\\d+/)?'),
  },
  {
    name: 'year',
    example: 'disclosures/year/2020/',
    pattern: page('disclosures/year/\\d{4}/(\\d+/)?'),
  },
  {
    name: 'publisher',
    example: 'disclosures/publisher/市生态环境局/',
    pattern: page('disclosures/publisher/[^/]+/(\\d+/)?'),
  },
  {
    name: 'disclosure',
    example: 'disclosures/2020-work-plan/',
    pattern: page(`disclosures/${ID}/`),
  },
  { name: 'rules', example: 'rules/', pattern: page('rules/(page/\\d+/)?') },
  {
    name: 'annual reports',
    example: 'annual-reports/',
    pattern: page('annual-reports/(page/\\d+/)?'),
  },
  { name: 'request', example: 'request/', pattern: page('request/') },
  { name: 'indicators', example: 'indicators/', pattern: page('indicators/') },
  { name: 'compare', example: 'indicators/compare/', pattern: page('indicators/compare/') },
  {
    name: 'indicator',
    example: 'indicators/pm25/',
    pattern: page(`indicators/(?!compare/)${ID}/`),
    chart: true,
    table: true,
  },
  {
    name: 'indicator part',
    example: 'indicators/section-compliance/only/putuo/',
    pattern: page(`indicators/${ID}/only/[^/]+/`),
    listed: indicatorOf,
  },
  {
    name: 'embed',
    example: 'indicators/pm25/embed/',
    pattern: page(`indicators/${ID}/(only/[^/]+/)?embed/`),
    chart: true,
    embedded: true,
    listed: indicatorOf,
  },
  { name: 'map', example: 'map/', pattern: page('map/'), table: true },
  { name: 'monitoring', example: 'monitoring/', pattern: page('monitoring/'), table: true },
  {
    name: 'exceedances',
    example: 'monitoring/exceedances/',
    pattern: page('monitoring/exceedances/'),
    table: true,
  },
  {
    name: 'long series',
    example: 'monitoring/pm25-daily-2013-2017/',
    pattern: page(`monitoring/(?!exceedances/)${ID}/(${ID}/)?`),
    table: true,
  },
  { name: 'rankings', example: 'rankings/', pattern: page('rankings/'), table: true },
  {
    name: 'ranking',
    example: 'rankings/section-compliance/',
    pattern: page(`rankings/${ID}/([^/]+/)?`),
    table: true,
  },
  { name: 'plans', example: 'plans/', pattern: page('plans/') },
  { name: 'plan', example: 'plans/2020/', pattern: page('plans/\\d{4}/') },
  { name: 'registers', example: 'registers/', pattern: page('registers/') },
  {
    name: 'register',
    example: 'registers/eia-notices/',
    pattern: page(`registers/${ID}/(page/\\d+/)?`),
  },
  {
    name: 'register part',
    example: 'registers/eia-notices/year/2018/',
    pattern: page(`registers/${ID}/(year|category|state|area)/[^/]+/(\\d+/)?`),
    listed: registerOf,
  },
  {
    name: 'entry',
    example: 'registers/eia-notices/盐仓莲花庙路道路工程/',
    pattern: page(`registers/${ID}/(?!(year|category|state|area|page)/)[^/]+/`),
  },
  { name: 'articles', example: 'articles/', pattern: page('articles/') },
  {
    name: 'article',
    example: 'articles/pm25-2018-2023/',
    pattern: page(`articles/${ID}/`),
    chart: true,
    table: true,
  },
  { name: 'search', example: 'search/', pattern: page('search/') },
  { name: 'data', example: 'data/', pattern: page('data/') },
  { name: 'data use', example: 'data/use/', pattern: page('data/use/') },
  { name: 'changes', example: 'data/changes/', pattern: page('data/changes/') },
  {
    name: 'integrity',
    example: 'data/integrity/',
    pattern: page('data/integrity/'),
    table: true,
  },
  { name: 'glossary', example: 'glossary/', pattern: page('glossary/') },
  { name: 'site map', example: 'sitemap/', pattern: page('sitemap/') },
  { name: 'text page', example: 'guide/', pattern: page('(guide|about|accessibility)/') },
  { name: 'problem codes', example: 'guide/problems/', pattern: page('guide/problems/') },
  { name: 'English indicators', example: 'en/', pattern: page('en/') },
  { name: 'English plans', example: 'en/plans/', pattern: page('en/plans/') },
  { name: 'English search', example: 'en/search/', pattern: page('en/search/') },
  { name: 'English registers', example: 'en/registers/', pattern: page('en/registers/') },
  {
    name: 'English register',
    example: 'en/registers/eia-notices/',
    pattern: page(`en/registers/${ID}/(page/\\d+/)?`),
  },
  {
    name: 'English entry',
    example: 'en/registers/eia-notices/盐仓莲花庙路道路工程/',
    pattern: page(`en/registers/${ID}/(?!page/)[^/]+/`),
  },
  { name: 'English map', example: 'en/map/', pattern: page('en/map/'), table: true },
  {
    name: 'English monitoring',
    example: 'en/monitoring/',
    pattern: page('en/monitoring/'),
    table: true,
  },
  {
    name: 'English exceedances',
    example: 'en/monitoring/exceedances/',
    pattern: page('en/monitoring/exceedances/'),
    table: true,
  },
  {
    name: 'English long series',
    example: 'en/monitoring/pm25-daily-2013-2017/',
    pattern: page(`en/monitoring/(?!exceedances/)${ID}/(${ID}/)?`),
    table: true,
  },
  { name: 'English rankings', example: 'en/rankings/', pattern: page('en/rankings/'), table: true },
  {
    name: 'English ranking',
    example: 'en/rankings/section-compliance/',
    pattern: page(`en/rankings/${ID}/([^/]+/)?`),
    table: true,
  },
  {
    name: 'English indicator',
    example: 'en/indicators/pm25/',
    pattern: page(`en/indicators/${ID}/`),
    chart: true,
    table: true,
  },
  {
    name: 'not found',
    example: '404.html',
    pattern: page('404\\.html'),
    listed: () => undefined,
  },
];

/** Those that must carry the site's frame: a masthead, a skip link, a footer. */
export const framedPageTypes = pageTypes.filter(({ embedded }) => !embedded);
