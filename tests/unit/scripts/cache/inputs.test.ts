import { mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeDigest, inputsDigest } from '#scripts/cache/inputs.ts';
import { writeFile } from '#scripts/disk/files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the code of a site is another one with another configuration or environment', () => {
  const plain = codeDigest(root, {});
  expect(codeDigest(root, {})).toBe(plain);
  expect(codeDigest(root, { GONGKAI_BASE: '/sub/' })).not.toBe(plain);
  expect(codeDigest(root, { NODE_ENV: 'development' })).not.toBe(plain);
  expect(codeDigest(root, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' })).toBe(plain);
  writeFile(join(root, 'site.config.json'), '{"name":"甲"}');
  const configured = codeDigest(root, {});
  expect(configured).not.toBe(plain);
  writeFile(join(root, 'site.config.json'), '{"name":"乙"}');
  expect(codeDigest(root, {})).not.toBe(configured);
});

test('the inputs of a build are others after each write, whatever size and time say', () => {
  const file = join(root, 'content/disclosures/2020/a.pdf');
  writeFile(file, 'one');
  const before = inputsDigest(root, {});
  expect(inputsDigest(root, {})).toBe(before);
  const { atime, mtime } = statSync(file);
  // The clock of a file system takes some milliseconds for its next step.
  const started = Date.now();
  while (Date.now() - started < 20);
  writeFile(file, 'two');
  utimesSync(file, atime, mtime);
  expect(inputsDigest(root, {})).not.toBe(before);
});

test('what the pipeline wrote is no input', () => {
  const before = inputsDigest(root, {});
  writeFile(join(root, 'content/generated/parts.json'), '{}');
  expect(inputsDigest(root, {})).toBe(before);
});

test('another Node is another input', () => {
  const [code, inputs] = [codeDigest(root, {}), inputsDigest(root, {})];
  const { version } = process;
  Object.defineProperty(process, 'version', { value: 'v99.0.0', configurable: true });
  try {
    expect(codeDigest(root, {})).not.toBe(code);
    expect(inputsDigest(root, {})).not.toBe(inputs);
  } finally {
    Object.defineProperty(process, 'version', { value: version, configurable: true });
  }
});
