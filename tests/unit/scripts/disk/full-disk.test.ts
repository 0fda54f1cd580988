import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSite } from '#scripts/build/build-site.ts';
import { exclusively } from '#scripts/disk/lock.ts';
import { filesOf } from '#tests/site/pages.ts';
import { INDICATORS, SMALL_SITE } from '#tests/pipeline/small-site.ts';

/*
 * A real disk of two megabytes, which only Linux's root may make; elsewhere these tests are skipped.
 */
const root = mkdtempSync(join(tmpdir(), 'gongkai-full-'));
const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', root]).status === 0;
afterAll(() => {
  if (made) spawnSync('umount', [root]);
  rmSync(root, { recursive: true });
});

const texts = () =>
  Object.fromEntries(
    filesOf(root)
      .filter((path) => !path.startsWith('.cache/'))
      .map((path) => [path, readFileSync(join(root, path), 'latin1')]),
  );

/** A build whose home page has so many bytes. */
const build = (bytes: number) =>
  exclusively(root, () =>
    buildSite(root, {
      renderPages: async ({ outDir }) => {
        mkdirSync(outDir, { recursive: true });
        writeFileSync(join(outDir, 'index.html'), 'x'.repeat(bytes));
      },
      indexSite: async () => {},
      configuredBase: async () => '/',
    }),
  );

describe.skipIf(!made)('on a full disk', () => {
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    cpSync(SMALL_SITE, root, { recursive: true });
    expect(await build(10)).toBe(0);
  });

  test('a site that does not fit leaves the last one and the inputs as they were', async () => {
    const before = texts();
    await expect(build(3e6)).rejects.toThrow('ENOSPC');
    expect(texts()).toEqual(before);
  });

  test('tables that do not fit as content/generated/ leave it as it was', async () => {
    const table = readFileSync(join(root, INDICATORS), 'utf8');
    const note = '说'.repeat(350_000);
    writeFileSync(join(root, INDICATORS), table.replace('的平均值。', `的平均值。${note}`));
    const before = texts();
    await expect(build(10)).rejects.toThrow('ENOSPC');
    expect(texts()).toEqual(before);
    writeFileSync(join(root, INDICATORS), table);
    expect(await build(20)).toBe(0);
  });
});
