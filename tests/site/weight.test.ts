import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { pageTypes } from '#tests/browser/page-types.ts';
import { fileFor } from '#scripts/inspect/page-links.ts';
import { linksOf } from './links.ts';
import { pagesOf, type SitePage } from './pages.ts';

const KB = 1024;
/** Fetched when a reader has chosen a part: what prints it, and what it is taken away with. */
const MAKES_FILES = /\/(?:make-file|redraw|draw-svg|record-csv|table-csv|columns)\.[^/]+$/;
const { folder, address } = inject('site');
const pages = await pagesOf(folder);
const sizes = new Map<string, number>();

/** Bytes of a file of the site as a host sends it, compressed by gzip. */
function packed(path: string): number {
  const known = sizes.get(path) ?? gzipSync(readFileSync(join(folder, path))).length;
  sizes.set(path, known);
  return known;
}

function filesLinked(page: SitePage, tags: string[]): string[] {
  return linksOf(page, address)
    .filter(
      ({ tag, resource, url }) => resource && tags.includes(tag) && !url.pathname.endsWith('.svg'),
    )
    .map(({ url }) => fileFor(url, address)!);
}

/** A script with all that it imports, at once or later. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = readFileSync(join(folder, path), 'utf8');
  for (const [, specifier] of source.matchAll(/["'`]([./][^"'`\s]*\.js)["'`]/g)) {
    const file = fileFor(new URL(specifier!, new URL(path, address)), address);
    if (file) withImports(file, seen);
  }
  return seen;
}

/** The list of all problems grows with the checks; the longest document has 128 marked places. */
const LONG: Record<string, number> = {
  'guide/problems/': 44 * KB,
  'disclosures/2020-work-plan/': 32 * KB,
};

test('HTML and style sheets of every page weigh at most 30 KB together, but for long ones named here', () => {
  const weights = pages.map((page) => ({
    path: page.path || 'home',
    bytes: [page.file.slice(folder.length + 1), ...new Set(filesLinked(page, ['link']))]
      .map(packed)
      .reduce((a, b) => a + b),
  }));
  expect(pages.some((page) => filesLinked(page, ['link']).length > 0)).toBe(true);
  const most = (path: string) => LONG[path] ?? 30 * KB;
  expect(weights.filter(({ path, bytes }) => bytes > most(path))).toEqual([]);
});

test('scripts of a page with a chart weigh at most 90 KB together, those fetched later included; what prints and saves a choice at most 48 KB more', () => {
  const charts = pages.filter(
    ({ path }) => pageTypes.find(({ pattern }) => pattern.test(path))?.chart,
  );
  const weights = charts.map((page) => {
    const files = new Set(filesLinked(page, ['script']).flatMap((path) => [...withImports(path)]));
    // A page fetches the words of its own language alone.
    const foreign = page.path.startsWith('en/') ? /\.zh-CN\./ : /\.en\./;
    const weigh = (of: (path: string) => boolean) =>
      [...files]
        .filter((path) => !foreign.test(path) && of(path))
        .reduce((sum, path) => sum + packed(path), 0);
    return {
      path: page.path,
      files: files.size,
      bytes: weigh((path) => !MAKES_FILES.test(path)),
      more: weigh((path) => MAKES_FILES.test(path)),
    };
  });
  expect(charts.length).toBeGreaterThan(10);
  expect(
    weights.some(({ bytes }) => bytes > 30 * KB),
    'the chart library is among them',
  ).toBe(true);
  expect(weights.some(({ more }) => more > 0)).toBe(true);
  expect(weights.filter(({ bytes, more }) => bytes > 90 * KB || more > 48 * KB)).toEqual([]);
});
