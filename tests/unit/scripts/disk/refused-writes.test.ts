import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { putBeforeReading } from '#scripts/disk/lock.ts';
import { command, copyOf, inputs, left, prepared } from './interrupted-command.ts';

const SAYS: [code: string, says: string][] = [
  ['ENOSPC', '磁盘满了'],
  ['EROFS', '只能读，不能写'],
  ['EACCES', '没有权限'],
  ['EBUSY', '正被别的程序占用'],
];

describe('a disk that refuses to write', () => {
  test.each<[string, string[], string[][]]>([
    ['import', ['import', 'plan-2022.md'], []],
    ['accept', ['accept', 'plan-2022', '--rows', 'c1'], [['import', 'plan-2022.md']]],
  ])(
    'at any write of %s: it is told in Chinese, and the same command again does the whole, once',
    { timeout: 1_800_000 },
    async (_, args, first) => {
      const start = prepared(first);
      const untouched = inputs(start);
      const whole = copyOf(start);
      const { changes, status: done } = command(whole, args);
      const finished = inputs(whole);
      expect(finished).not.toEqual(untouched);
      const seen = new Set<string>();
      for (let at = 1; at <= changes; at++) {
        // Refused for good, or once: each code comes in both ways.
        const once = Math.floor(at / SAYS.length) % 2 === 1;
        const [code, says] = SAYS[at % SAYS.length]!;
        const place = `${code} at write ${at} of ${changes}${once ? ', once' : ''}`;
        const root = copyOf(start);
        const { status, said } = command(root, args, { killAt: at, failWith: code, once });
        // What is cleared away when all is done is no matter of the command's.
        if (status === done) expect(inputs(root), place).toEqual(finished);
        else {
          expect(status, `${place}: ${said}`).toBe(1);
          expect(said, place).toContain(says);
        }
        expect(said, `${place}: no stack, no words of the system`).not.toMatch(
          /\n\s+at |refused, /,
        );
        await putBeforeReading(root);
        const found = inputs(root);
        const isWhole = JSON.stringify(found) === JSON.stringify(finished);
        if (!isWhole) expect(found, place).toEqual(untouched);
        const state = JSON.stringify(left(root));
        if (!seen.has(state)) {
          command(root, args);
          expect(inputs(root), `again after ${place}`).toEqual(finished);
        }
        seen.add(state);
        rmSync(root, { recursive: true });
      }
    },
  );
});
