import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageWriter } from '#render/page-writer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

test('more files than may wait are all there once the writer is closed', async () => {
  const writer = new PageWriter();
  const names = Array.from({ length: 300 }, (_, at) => join(folder, `p${at % 7}`, `${at}.html`));
  for (const path of names) await writer.write({ path, bytes: bytesOf(path) });
  await writer.close();
  expect(names.filter((path) => readFileSync(path, 'utf8') !== path)).toEqual([]);
});

test('a file that cannot be written fails whoever waits for it, at the latest when the writer is closed', async () => {
  writeFileSync(join(folder, 'taken'), '');
  const writer = new PageWriter();
  const rendering = async () => {
    for (let at = 0; at < 300; at++)
      await writer.write({ path: join(folder, 'taken', `${at}.html`), bytes: bytesOf('') });
    await writer.close();
  };
  await expect(rendering()).rejects.toThrow(/ENOTDIR|EEXIST/);
});
