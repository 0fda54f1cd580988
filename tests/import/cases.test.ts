import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCase } from './run-case.ts';

/*
 * A case is a folder of `cases/`: `in.<ending>`, what lies beside it, and what is right: `out.md`, the content file;
 * `out/…`, other files that were written; `report.txt`, what staff read. `run-case.ts` says which files may stand there.
 * A new case is a new folder with its `in.*`; `npx vitest run --project unit tests/import -u` writes what is missing,
 * to be read before it is committed.
 */
const CASES = join(import.meta.dirname, 'cases');
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('an original of a case', () => {
  test.each(names)('%s becomes what its folder says', async (name) => {
    const folder = join(CASES, name);
    const { report, written } = await runCase(folder);
    await expect(report).toMatchFileSnapshot(join(folder, 'report.txt'));
    for (const [path, text] of written) await expect(text).toMatchFileSnapshot(join(folder, path));
    const stale = expectedFiles(folder).filter((path) => !written.has(path));
    if (UPDATES) for (const path of stale) rmSync(join(folder, path));
    else expect(stale, 'files that are expected and were not written').toEqual([]);
  });
});

const UPDATES = process.argv.some((word) => word === '-u' || word === '--update');

function expectedFiles(folder: string): string[] {
  const own = existsSync(join(folder, 'out.md')) ? ['out.md'] : [];
  const others = join(folder, 'out');
  if (!existsSync(others)) return own;
  const paths = readdirSync(others, { recursive: true, encoding: 'utf8' });
  return [
    ...own,
    ...paths.filter((path) => statSync(join(others, path)).isFile()).map((path) => `out/${path}`),
  ];
}
