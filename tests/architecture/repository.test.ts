import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { committedFiles } from './project-files.ts';

const BINARY = /\.(png|jpe?g|webp|ico|woff2?|pdf|docx?|xlsx?|zip|gz)$/;
const files = committedFiles().filter((path) => !BINARY.test(path));

/** The files that hold a match, with its line. */
function mentions(pattern: RegExp): string[] {
  return files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );
}

test('no file names a path of the machine that it was written on', () => {
  expect(files).toContain('package.json');
  expect(mentions(/(^|[\s"'`(=:])\/(work|home|root|Users)\/|[.]library\b/)).toEqual([]);
});

test('no file names the package registry that it is tested with', () => {
  const registry = process.env.npm_config_registry;
  if (registry) expect(mentions(new RegExp(RegExp.escape(new URL(registry).host)))).toEqual([]);
});

test('the lock file ties no package to a registry', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock).toContain('"lockfileVersion"');
  expect(lock).not.toContain('"resolved"');
});
