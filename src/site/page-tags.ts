import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import type { Article } from '#domain/files/content-schemas.ts';
import type { SiteConfig } from '#domain/site/site-schema.ts';
import { address, paths } from './urls.ts';

/** Kinds of columns, in the words that the standard lists and portals use. */
export type ColumnType =
  | '首页'
  | '概况信息'
  | '信息公开指南'
  | '信息公开制度'
  | '信息公开目录'
  | '信息公开年报'
  | '依申请公开'
  | '数据发布'
  | '政策解读';

/** What a page is to those who harvest government sites: a column, an item with a date, or a tool that is neither. */
export type TaggedPage =
  | { kind: 'column'; type: ColumnType; name: string; description?: string; keywords?: string[] }
  | { kind: 'disclosure'; disclosure: Disclosure }
  | { kind: 'article'; id: string; article: Article }
  | { kind: 'tool' };

/**
 * The tags of a page (网页标签规范, in 国办发〔2017〕47号): name to content, what is not known left out. This is the one
 * place that knows them.
 *
 * `SiteIDCode` is assigned, so only an official site has one. `PubDate` is written `YYYY-MM-DD HH:MM` where the time of
 * day is known and `YYYY-MM-DD` where it is not: 00:00 would state a time that is not known.
 */
export function pageTags(page: TaggedPage, site: SiteConfig): Record<string, string> {
  const tags = { ...siteTags(site), ...ownTags(page, site) };
  return Object.fromEntries(
    Object.entries(tags).filter((tag): tag is [string, string] => Boolean(tag[1])),
  );
}

function siteTags(site: SiteConfig) {
  return {
    SiteName: site.name,
    SiteDomain: new URL(site.url).hostname,
    SiteIDCode: site.siteIdCode,
  };
}

function ownTags(page: TaggedPage, site: SiteConfig): Record<string, string | undefined> {
  if (page.kind === 'column') {
    const { name, type, description, keywords } = page;
    return {
      ColumnName: name,
      ColumnDescription: description ?? `${site.bureau.name}${name}`,
      ColumnKeywords: (keywords?.length ? keywords : [name]).join(','),
      // The list of types is in Chinese alone, as its harvesters are.
      ColumnType: site.language === 'zh-CN' ? type : undefined,
    };
  }
  if (page.kind === 'disclosure') {
    const { disclosure } = page;
    const { id, title, source, publisher, category, summary } = disclosure;
    return {
      ArticleTitle: title,
      PubDate: pubDate(disclosure),
      ContentSource: source ?? publisher ?? site.bureau.name,
      Keywords: category.join(','),
      Description: summary,
      Url: address(paths.disclosure(id), site),
    };
  }
  if (page.kind === 'article') {
    const { title, author, summary } = page.article;
    return {
      ArticleTitle: title,
      PubDate: pubDate(page.article),
      ContentSource: author ?? site.name,
      Author: author,
      Description: summary,
      Url: address(paths.article(page.id), site),
    };
  }
  return {};
}

function pubDate({
  publishedOn,
  publishedTime,
}: Pick<Disclosure, 'publishedOn' | 'publishedTime'>) {
  return publishedTime ? `${publishedOn} ${publishedTime}` : publishedOn;
}
