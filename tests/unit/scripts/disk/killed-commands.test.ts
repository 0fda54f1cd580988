import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { putBeforeReading } from '#scripts/disk/lock.ts';
import { command, copyOf, fresh, inputs, left, prepared } from './interrupted-command.ts';

/*
 * A command that is killed at any of its changes of the disk: what every command does first (`putBeforeReading`) must leave
 * the site as it was before or as it is after, and the same command again must bring it to what it is after.
 * The command runs once and keeps what a kill at each change would leave; one change is killed for real beside it.
 */
describe('a command that is killed at any of its writes', () => {
  test.each<[string, string[], string[][]]>([
    ['import of a document', ['import', 'plan-2022.md'], []],
    ['import of two tables', ['import', 'a.csv', 'b.csv'], []],
    ['import of Open SDG data', ['import', '--from', 'open-sdg', 'sdg'], []],
    ['propose', ['propose', '2021-plan'], []],
    ['accept', ['accept', 'plan-2022', '--rows', 'c1'], [['import', 'plan-2022.md']]],
    ['snapshot', ['snapshot', '--date', '2026-01-31'], []],
    [
      'new',
      [
        'new',
        'article',
        '--id=air-2022',
        '--title=空气',
        '--summary=说明',
        '--published-on=2022-01-02',
      ],
      [],
    ],
  ])(
    'is finished or undone by the next one: %s',
    { timeout: 1_800_000 },
    async (_, args, first) => {
      const start = prepared(first);
      const untouched = inputs(start);
      const whole = copyOf(start);
      const snapshots = fresh();
      const { changes, said } = command(whole, args, { snapshots });
      const finished = inputs(whole);
      expect(changes, said).toBeGreaterThan(1);
      expect(finished, said).not.toEqual(untouched);

      const killed = copyOf(start);
      const middle = Math.ceil(changes / 2);
      expect(command(killed, args, { killAt: middle }).signal).toBe('SIGKILL');
      expect(left(killed)).toEqual(left(join(snapshots, String(middle))));

      const seen = new Set<string>();
      for (let at = 1; at <= changes; at++) {
        const root = join(snapshots, String(at));
        await putBeforeReading(root);
        const found = inputs(root);
        const isWhole = JSON.stringify(found) === JSON.stringify(finished);
        if (!isWhole) expect(found, `at write ${at} of ${changes}`).toEqual(untouched);
        // The same files are brought to the same end: each state once.
        const state = JSON.stringify(left(root));
        if (!isWhole && !seen.has(state)) {
          command(root, args);
          expect(inputs(root), `again after write ${at}`).toEqual(finished);
        }
        seen.add(state);
        rmSync(root, { recursive: true });
      }
    },
  );
});
