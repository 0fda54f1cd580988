import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PreloadedProcess, run } from '#scripts/build/astro-process.ts';

let root: string;
const at = (name: string) => join(root, name);
const WAIT = new URL('../../../../src/render/wait-for-start.ts', import.meta.url).href;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preloaded-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A program that says that it is loaded, waits as Astro does, and then does what it is here for. */
function preloaded(work: string): PreloadedProcess {
  const program = at('program.mjs');
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs';
     import { waitForStart } from ${JSON.stringify(WAIT)};
     writeFileSync(${JSON.stringify(at('loaded'))}, String(process.pid));
     // As Astro may load the configuration of its content twice.
     await Promise.all([waitForStart(), waitForStart()]);
     ${work}`,
  );
  return new PreloadedProcess(root, [program], {});
}

const WORK = () => `writeFileSync(${JSON.stringify(at('done'))}, '');`;

/** The process, once it runs. */
async function loaded(): Promise<number> {
  while (!existsSync(at('loaded')) || !readFileSync(at('loaded'), 'utf8')) await setTimeout(20);
  return Number(readFileSync(at('loaded'), 'utf8'));
}

function lives(running: number): boolean {
  try {
    return process.kill(running, 0);
  } catch {
    return false;
  }
}

test('a preloaded process does nothing before it is started, and then all', async () => {
  const program = preloaded(WORK());
  await loaded();
  await setTimeout(200);
  expect(existsSync(at('done'))).toBe(false);
  await program.run();
  expect(existsSync(at('done'))).toBe(true);
  await program.end();
});

test('a process that is started before it has loaded does its work', async () => {
  await preloaded(WORK()).run();
  expect(existsSync(at('done'))).toBe(true);
});

test('a process that nobody starts is ended, wherever it is', async () => {
  await preloaded(WORK()).end();
  expect(existsSync(at('loaded'))).toBe(false);
  const late = preloaded(WORK());
  const running = await loaded();
  expect(lives(running)).toBe(true);
  await late.end();
  expect(lives(running)).toBe(false);
  expect(existsSync(at('done'))).toBe(false);
  // Once more does no harm.
  await late.end();
});

test('what a process fails with is told when it is started, however early it failed', async () => {
  const program = preloaded('');
  const failing = new PreloadedProcess(
    root,
    ['--eval', 'console.error("[ERROR] broken"); process.exit(1)'],
    {},
  );
  await program.end();
  await setTimeout(300);
  await expect(failing.run()).rejects.toThrow('[ERROR] broken');
});

test.each([
  ['ends', () => setTimeout(100)],
  ['fails', () => setTimeout(100).then(() => Promise.reject(new Error('no matter')))],
])('a program is told that it is alone once what was done beside it %s', async (_, beside) => {
  const program = at('program.mjs');
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs';
     process.once('message', (word) => writeFileSync(${JSON.stringify(at('done'))}, word));`,
  );
  await run(root, [program], {}, { beside: beside() });
  expect(readFileSync(at('done'), 'utf8')).toBe('alone');
});

test('a program that ends at the moment when it is to be told something has not failed', async () => {
  const program = at('program.mjs');
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => writeFileSync(${JSON.stringify(at('done'))}, ''));`,
  );
  // Nothing is heard of the program while this runs on: it has ended, and its pipe still counts as open.
  const beside = setTimeout(50).then(() => {
    while (!existsSync(at('done'))) continue;
    const since = Date.now();
    while (Date.now() - since < 300) continue;
  });
  await run(root, [program], {}, { beside });
  expect(existsSync(at('done'))).toBe(true);
});
