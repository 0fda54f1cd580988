import { sortFindings, type Finding } from '#domain/site/finding.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { SiteConfig } from '#domain/site/site-schema.ts';
import { builtPages, filesOf, tagOf, type BuiltSite } from './built-page.ts';
import { checkPage } from './check-page.ts';
import { checkColumns, columnOfPage, type Column } from './columns.ts';
import { contentFindings } from './content.ts';
import { checkFooter, checkIdentity } from './footer.ts';
import { Interpretations } from './interpretations.ts';
import { checkTitles, type Title } from './titles.ts';

/** What was looked at, and what was found. */
export interface Inspection {
  day: string;
  pages: number;
  titles: number;
  findings: Finding[];
}

/**
 * Holds a built site against the inspectors' rules:
 *
 *   pages ──▶ each by itself: links, tags, dates, foot, alternatives, personal data
 *     ├─────▶ columns: blank, stale, undated
 *     ├─────▶ articles and documents: linked both ways
 *     └─────▶ titles ──▶ the site's own search
 *   problems of the content ──▶ those that inspectors look for
 *
 * @param folder the built site
 * @param day as of which columns are judged, YYYY-MM-DD
 * @param today no item may be dated later
 */
export async function inspectSite(
  folder: string,
  site: SiteConfig,
  problems: Problem[],
  { day, today }: { day: string; today: string },
): Promise<Inspection> {
  const built: BuiltSite = {
    folder,
    home: new URL(site.base, site.url).href,
    files: filesOf(folder),
  };
  const findings: Finding[] = [];
  const columns: Column[] = [];
  const titles: Title[] = [];
  const interpretations = new Interpretations();
  let pages = 0;
  for (const page of builtPages(built)) {
    pages++;
    findings.push(...checkPage(page, built, today), ...checkFooter(page, site));
    const column = columnOfPage(page);
    if (column) columns.push(column);
    const title = tagOf(page, 'ArticleTitle');
    if (title) titles.push({ title, path: page.path });
    interpretations.add(page);
  }
  findings.push(
    ...checkColumns(columns, day),
    ...interpretations.findings(),
    ...(await checkTitles(folder, titles)),
    ...contentFindings(problems),
    ...checkIdentity(site),
  );
  return { day, pages, titles: titles.length, findings: sortFindings(findings) };
}
