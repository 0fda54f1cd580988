import { performance } from 'node:perf_hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressWords, step } from '#scripts/terminal/progress.ts';

let written: string[];
let said: string[];
let now: number;
beforeEach(() => {
  written = [];
  said = [];
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubEnv('CI', '');
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.stdout.isTTY = terminal;
});
const terminal = process.stdout.isTTY;

const renderPages = () =>
  step('生成页面', (tell) => {
    for (let done = 1; done <= 10; done++) {
      now += 1000;
      tell(done, 10);
    }
  });

test('work of more than two seconds says on a terminal how much is done and how long still', async () => {
  process.stdout.isTTY = true;
  await renderPages();
  expect(written.join('')).toContain('生成页面：4/10，还要约 6 秒');
  expect(written.join('')).not.toContain('1/10');
  expect(said).toEqual([expect.stringContaining('✓ 生成页面（10.0 秒）')]);
});

test.each(['a log', 'a build server'])('in %s only the end is said', async (where) => {
  process.stdout.isTTY = where === 'a build server';
  vi.stubEnv('CI', where === 'a build server' ? 'true' : '');
  await renderPages();
  expect(written).toEqual([]);
  expect(said).toEqual(['✓ 生成页面（10.0 秒）']);
});

test('what takes minutes is told in minutes', () => {
  const pace = { done: 100, milliseconds: 60_000 };
  expect(progressWords(100, 1000, pace)).toBe('100/1000，还要约 9 分钟');
});

test('nothing is foretold before there is a pace', () => {
  expect(progressWords(500, 1000, { done: 0, milliseconds: 60_000 })).toBe('500/1000');
  expect(progressWords(501, 1000, { done: 1, milliseconds: 100 })).toBe('501/1000');
});

test('what was long in coming does not count as slow', async () => {
  process.stdout.isTTY = true;
  await step('生成页面', (tell) => {
    now += 60_000;
    for (const done of [1, 2, 3]) {
      tell(done, 10);
      now += 1000;
    }
  });
  expect(written.join('')).toContain('生成页面：3/10，还要约 7 秒');
});
