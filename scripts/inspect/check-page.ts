import { personalData } from '#domain/problems/personal-data.ts';
import type { Finding } from '#domain/site/finding.ts';
import { mainText, tagOf, type BuiltPage, type BuiltSite } from './built-page.ts';
import { fileFor, LINK_SOURCES } from './page-links.ts';

const SITE_TAGS = ['SiteName', 'SiteDomain'];
const COLUMN_TAGS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const ARTICLE_TAGS = ['ArticleTitle', 'PubDate', 'ContentSource'];

/** Checks of one page by itself. */
export function checkPage(page: BuiltPage, site: BuiltSite, today: string): Finding[] {
  return [
    ...deadLinks(page, site),
    ...missingTags(page),
    ...dates(page, today),
    ...alternatives(page),
    ...personalData(mainText(page)).map(({ masked }): Finding => ({
      rule: 'personal-data',
      place: page.path,
      what: `页面上有 ${masked}。`,
    })),
  ];
}

/** Links and attachments of this site; other sites are not asked. */
function deadLinks({ document, path }: BuiltPage, { files, home }: BuiltSite): Finding[] {
  const here = new URL(path.slice(1), home);
  const dead = new Set<string>();
  for (const [selector, name] of LINK_SOURCES) {
    for (const element of document.querySelectorAll(selector)) {
      const url = URL.parse(element.getAttribute(name) ?? '', here);
      const file = url && fileFor(url, home);
      if (file !== null && file !== undefined && !files.has(file))
        dead.add(decodeURI(url!.pathname));
    }
  }
  return [...dead].map((address) => ({
    rule: 'link-dead',
    place: path,
    what: `${address} 打不开：网站里没有这个页面或附件。`,
  }));
}

function missingTags(page: BuiltPage): Finding[] {
  const article = tagOf(page, 'ArticleTitle') || tagOf(page, 'PubDate');
  const column = COLUMN_TAGS.some((name) => tagOf(page, name));
  const wanted = [...SITE_TAGS, ...(article ? ARTICLE_TAGS : []), ...(column ? COLUMN_TAGS : [])];
  const missing = wanted.filter((name) => !tagOf(page, name));
  const found: Finding[] =
    missing.length > 0
      ? [{ rule: 'tag-missing', place: page.path, what: `没有 ${missing.join('、')}。` }]
      : [];
  const date = tagOf(page, 'PubDate');
  if (date && !/ \d{2}:\d{2}$/.test(date))
    found.push({ rule: 'tag-partial', place: page.path, what: `PubDate 是 ${date}。` });
  return found;
}

function dates(page: BuiltPage, today: string): Finding[] {
  const date = tagOf(page, 'PubDate');
  const title = tagOf(page, 'ArticleTitle');
  if (title && !date)
    return [{ rule: 'item-undated', place: page.path, what: `${title} 没有发布日期。` }];
  if (date.slice(0, 10) > today)
    return [{ rule: 'date-ahead', place: page.path, what: `发布日期 ${date} 还没有到。` }];
  return [];
}

/** An element's name for those who do not see it. */
function nameOf(element: Element): string {
  const own = ['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name) ?? '');
  const inside = [...element.querySelectorAll('[alt], [aria-label], title')].map(
    (inner) => inner.getAttribute('alt') ?? inner.getAttribute('aria-label') ?? '',
  );
  const labelled = element.getAttribute('aria-labelledby') ? 'labelled' : '';
  return [...own, ...inside, labelled, element.textContent ?? ''].join('').trim();
}

function alternatives({ document, path }: BuiltPage): Finding[] {
  const pictures = [...document.querySelectorAll('img:not([alt]), area:not([alt])')];
  const drawn = [
    ...document.querySelectorAll('svg[role="img"], canvas[role="img"], a[href], button'),
  ];
  const bare = [...pictures, ...drawn.filter((element) => !nameOf(element))];
  const counts = Map.groupBy(bare, ({ localName }) => localName);
  const found = [...counts].map(([name, all]): Finding => ({
    rule: 'no-alternative',
    place: path,
    what: `${all.length} 个 <${name}> 没有文字说明。`,
  }));
  const text = (document.querySelector('main')?.textContent ?? '').trim();
  if (text.length < 10)
    found.push({ rule: 'no-alternative', place: path, what: '页面没有文字内容。' });
  return found;
}
