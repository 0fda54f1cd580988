import { resolved, type LinkTargets } from './check-links.ts';
import type { ParsedDisclosure } from '#domain/disclosures/disclosure-file.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { nearNames } from '#domain/values/near-name.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { tableFile, TABLE_NAMES } from '#domain/tables/read-seeds.ts';

/** Attachments of the site are at the paths that the record names. */
export function checkAttachments(
  { file, disclosure, places }: ParsedDisclosure,
  { contentFiles, files }: LinkTargets,
  used: Set<string>,
): Problem[] {
  return disclosure.attachments.flatMap(({ href }, index) => {
    if (/^https?:\/\//i.test(href)) return [];
    const beside = resolved(file, href);
    const there = href.startsWith('/') ? files.has(href.slice(1)) : contentFiles.has(beside);
    if (there) {
      used.add(beside);
      return [];
    }
    const place = places.get(`attachments.${index}.href`) ?? { line: 1, column: 0 };
    const expected = href.startsWith('/') ? `public${href}` : beside;
    return [problem('missing-file', { file, ...place }, { href, expected, image: false })];
  });
}

/** Where the site looks for content; elsewhere a text would be lost without a word. Versions have checks of their own. */
const CONTENT =
  /^content\/(?:disclosures\/(?:.+\/)?[^/]+\.md|articles\/[^/]+\.mdx|pages\/[^/]+\.md|versions\/.+)$/;

/** Where it looks for tables, besides those that have names of their own. */
const TABLES =
  /^seeds\/(?:(?:observations|registers)\/[^/]+\.csv|(?:series|originals|proposed)\/.+)$/;
/** What may hold figures. */
const SHEET = /\.(?:csv|tsv|xlsx?|et|ods)$/i;

/** Files of `content/` and `seeds/` that the site does not show. */
export function unusedFiles(files: string[], used: ReadonlySet<string>): Problem[] {
  return files.flatMap((file) => {
    const place = { file, line: 0, column: 0 };
    if (file.startsWith('seeds/') && SHEET.test(file)) {
      if (TABLES.test(file) || TABLE_NAMES.map(tableFile).includes(file)) return [];
      const [, name] = /^seeds\/([^/]+)\.[^.]+$/.exec(file) ?? [];
      const near = TABLE_NAMES.find((known) => known === nearNames(name ?? '', TABLE_NAMES)[0]);
      return [problem('misplaced-table', place, { file, near: near && tableFile(near) })];
    }
    if (!file.startsWith('content/') || CONTENT.test(file) || used.has(file)) return [];
    const code = /\.mdx?$/i.test(file) ? 'misplaced-file' : 'unused-file';
    return [problem(code, place, { file })];
  });
}
