import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '#scripts/browser/find-browser.ts';
import { serveCounting } from './counting-server.ts';
import type { PlainScan } from './plain-scan.ts';

/** Searches in a browser for each query, in a new profile every time, then once more for the time alone. */
export async function searchInBrowser(site: string, queries: string[], scan: PlainScan) {
  const server = await serveCounting(site);
  const browser = await chromium.launch((await findBrowser()).launch);
  const first: FirstSearch[] = [];
  const later: number[] = [];
  const sums = { exact: 0, shown: 0, right: 0, expected: 0, counted: 0 };
  try {
    const warm = await (await browser.newContext()).newPage();
    for (const query of queries) {
      const expected = scan.find(query);
      const context = await browser.newContext();
      server.take();
      const page = await context.newPage();
      const { milliseconds, ids, count } = await search(page, server.url, query);
      const sent = server.take();
      const bytes = sent.reduce((sum, file) => sum + file.bytes, 0);
      first.push({ query, kilobytes: bytes / 1024, sent, milliseconds });
      await context.close();
      const right = ids.filter((id) => expected.has(id)).length;
      sums.shown += ids.length;
      sums.right += right;
      sums.expected += expected.size;
      sums.counted += Math.min(count, expected.size);
      if (right === ids.length && count === expected.size) sums.exact++;
      else
        console.log(
          `${query}：应有 ${expected.size} 份，得到 ${count} 份，显示的 ${right}/${ids.length} 对`,
        );
      later.push((await search(warm, server.url, query)).milliseconds);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return {
    queries: queries.length,
    'exact queries': sums.exact,
    recall: sums.counted / (sums.expected || 1),
    'precision of what is shown': sums.right / (sums.shown || 1),
    ...spread(
      'first search, KB gzip, page and all',
      first.map(({ kilobytes }) => kilobytes),
    ),
    ...spread(
      'first search, requests',
      first.map(({ sent }) => sent.length),
    ),
    ...spread(
      'first search, ms',
      first.map(({ milliseconds }) => milliseconds),
    ),
    ...spread('later search, ms', later),
    'dearest first search': byKind(first.toSorted((a, b) => b.kilobytes - a.kilobytes)[0]!),
  };
}

/** A search in a new profile, with everything that was sent for it. */
interface FirstSearch {
  query: string;
  kilobytes: number;
  sent: { path: string; bytes: number }[];
  milliseconds: number;
}

/** What a search was made of: files and kilobytes of each kind. */
function byKind({ query, sent }: FirstSearch): string {
  const kinds = Map.groupBy(sent, ({ path }) =>
    path.includes('/grams/')
      ? 'grams'
      : path.includes('/texts/')
        ? 'texts'
        : path.split('/').at(-1)!,
  );
  const sums = [...kinds].map(([kind, files]) => {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return `${kind} ${files.length}: ${Math.round(bytes / 1024)}`;
  });
  return `${query} (${sums.join(', ')})`;
}

/** Results are there when the page says so; what it says is the time since the address was opened. */
async function search(page: Page, site: string, query: string) {
  await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
  const done = await page.waitForFunction(() => performance.getEntriesByName('results')[0]);
  const milliseconds = await done.evaluate((mark) => mark!.startTime);
  const heading = page.locator('h2', { hasText: '公开信息' });
  const group = page.locator('[data-search-results] section', { has: heading }).first();
  if ((await group.count()) === 0) return { milliseconds, ids: [], count: 0 };
  const count = Number((await group.locator('h2 span').innerText()).trim());
  const paths = await group
    .locator('a.title')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  return { milliseconds, count, ids: paths.map((path) => path.split('/').at(-2)!) };
}

function spread(name: string, values: number[]): Record<string, string> {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))]!);
  return { [name]: `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}` };
}
