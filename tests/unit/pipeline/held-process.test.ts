import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HeldProcess } from '../../../scripts/astro-process.ts';

let root: string;
const at = (name: string) => join(root, name);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'held-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A program that says that it is loaded, waits as Astro does, and then does what it is here for. */
function held(work: string): HeldProcess {
  const program = at('program.mjs');
  writeFileSync(
    program,
    `import { once } from 'node:events';
     import { writeFileSync } from 'node:fs';
     writeFileSync(${JSON.stringify(at('loaded'))}, String(process.pid));
     if (process.env.GONGKAI_HELD) await once(process, 'message');
     ${work}`,
  );
  return new HeldProcess(root, [program], {});
}

const WORK = () => `writeFileSync(${JSON.stringify(at('done'))}, '');`;

async function loaded(): Promise<void> {
  while (!existsSync(at('loaded'))) await setTimeout(20);
}

test('a program that is held does nothing before it is let go, and then all', async () => {
  const program = held(WORK());
  await loaded();
  await setTimeout(200);
  expect(existsSync(at('done'))).toBe(false);
  await program.run();
  expect(existsSync(at('done'))).toBe(true);
  await program.end();
});

test('a program that is let go before it has loaded does its work', async () => {
  await held(WORK()).run();
  expect(existsSync(at('done'))).toBe(true);
});

test('a program that nobody lets go is ended, wherever it is', async () => {
  const early = held(WORK());
  await early.end();
  const late = held(WORK());
  await loaded();
  await late.end();
  expect(existsSync(at('done'))).toBe(false);
  // Once more does no harm.
  await late.end();
});

test('what a program fails with is told when it is let go, however early it failed', async () => {
  const program = held('');
  const failing = new HeldProcess(
    root,
    ['--eval', 'console.error("[ERROR] broken"); process.exit(1)'],
    {},
  );
  await program.end();
  await setTimeout(300);
  await expect(failing.run()).rejects.toThrow('[ERROR] broken');
});
