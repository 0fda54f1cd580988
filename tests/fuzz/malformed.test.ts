import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '#tests/site/pages.ts';
import { SMALL_SITE } from '#tests/pipeline/small-site.ts';
import { FOUND } from './found-cases.ts';
import { MALFORMED } from './malformed-cases.ts';
import { mutated } from './mutations.ts';
import type { Found, Spoiled } from './project-check.ts';
import { Watched } from './watched.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

const watched = new Watched<Spoiled, Found>(join(import.meta.dirname, 'project-check.ts'));
let root: string;
let sound: Record<string, string>;
const texts = () =>
  Object.fromEntries(filesOf(root).map((path) => [path, readFileSync(join(root, path), 'latin1')]));
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-fuzz-'));
  cpSync(SMALL_SITE, root, { recursive: true });
  mkdirSync(join(root, 'originals'));
  sound = texts();
});
afterAll(async () => {
  await watched.close();
  rmSync(root, { recursive: true });
});

/** What went wrong with one input; nothing when it was refused or taken as it should be. */
async function faultsOf(file: string, bytes: Uint8Array | string): Promise<[string[], string[]]> {
  const found = await watched.run({ root, file, bytes: Buffer.from(bytes) });
  if ('hung' in found) return [[], ['took more than five seconds']];
  if ('threw' in found) return [[], [found.threw]];
  return [found.out.codes, found.out.faults];
}

test('no spoiled file breaks the checks, hangs them, or passes them and breaks the site', async () => {
  const files = new Map(
    filesOf(SMALL_SITE).map((path) => [path, readFileSync(join(SMALL_SITE, path))]),
  );
  const bad: [string, string[]][] = [];
  let count = 0;
  for (const { file, name, bytes } of mutated(files, TIMES, SEED)) {
    count++;
    const [, faults] = await faultsOf(file, bytes);
    if (faults.length > 0) bad.push([name, faults]);
  }
  expect(bad).toEqual([]);
  expect(count).toBeGreaterThan(180);
  expect(texts()).toEqual(sound);
});

test.each(Object.entries(MALFORMED))('%s: each is refused with a code', async (_, cases) => {
  const bad: unknown[] = [];
  for (const { file, bytes } of cases) {
    const [codes, faults] = await faultsOf(file, bytes);
    if (faults.length > 0 || codes.length === 0)
      bad.push({ file, bytes: String(bytes).slice(0, 200), faults });
  }
  expect(bad).toEqual([]);
  expect(texts()).toEqual(sound);
});

test.each(FOUND)('$name has the code $code', async ({ file, bytes, code }) => {
  const [codes, faults] = await faultsOf(file, bytes);
  expect(faults).toEqual([]);
  expect(codes).toContain(code);
});
