import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Addresses of everything that a page has fetched, itself included. */
export function fetched(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    location.href.split('#')[0]!,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ]);
}

/** What the files behind some addresses weigh together as hosts send them: bytes, gzip. */
export async function weightOf(addresses: string[]): Promise<number> {
  const sizes = await Promise.all(
    [...new Set(addresses)].map(
      async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length,
    ),
  );
  return sizes.reduce((a, b) => a + b, 0);
}
