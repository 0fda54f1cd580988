import { describe, expect, test } from 'vitest';
import { followVersions, versionOf, VERSION_LOG } from '#scripts/pipeline/versions.ts';
import { registerVersionName, versionFile } from '#domain/indicators/data-version.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { registerCsv } from '#domain/registers/versions/register-csv.ts';
import type { Register } from '#domain/registers/register.ts';
import { madeUp, ROW } from '#tests/unit/src/domain/registers/made-up.ts';

const registerOf = (...rows: string[]) => madeUp(rows).registers[0]!;
const OTHER = 'A-2,乙厂,2024-04-01,危废,有效,乙县,30,,,,,list';
const name = registerVersionName('permits');

/** Recorded one a day, and the register as it is. */
function follow(recorded: Register[], now: Register) {
  const texts = recorded.map((own) => registerCsv(own));
  const problems: Problem[] = [];
  const log = texts.map((text, at) => `2026-01-0${at + 1},${name},${versionOf(text)}\n`).join('');
  const files = texts.map((text) => ({
    file: versionFile({ indicator: name, version: versionOf(text) }),
    text,
  }));
  const versions = followVersions(
    [{ file: VERSION_LOG, text: `date,indicator,version\n${log}` }, ...files],
    [],
    [now],
    problems,
  );
  return { ...versions, codes: problems.map(({ code }) => code) };
}

describe('versions of a register', () => {
  test('say which rows were new, changed or taken out, with the address of each', () => {
    const before = registerOf(ROW, OTHER);
    const after = registerOf(ROW.replace('有效', '注销'), OTHER.replace('A-2,乙厂', 'A-3,丙厂'));
    const { changes, codes } = follow([before, after], after);
    expect(codes).toEqual([]);
    expect(changes[0]).toMatchObject({
      register: 'permits',
      name: '许可',
      first: false,
      changes: {
        added: ['丙厂 2024-04-01'],
        revised: [{ row: '甲厂 2024-03-01', from: '状态“有效”', to: '状态“注销”' }],
        withdrawn: ['乙厂 2024-04-01'],
        corrected: [],
      },
      slugs: { '丙厂 2024-04-01': 'a-3', '甲厂 2024-03-01': 'a-1', '乙厂 2024-04-01': 'a-2' },
    });
    expect(changes[1]).toMatchObject({ first: true, changes: { added: { length: 2 } } });
  });

  test('keep the address of an entry that is gone, with the day on which that was recorded', () => {
    const [both, one] = [registerOf(ROW, OTHER), registerOf(ROW)];
    expect(follow([both, one], one).removed.get('permits')).toEqual([
      { slug: 'a-2', removedOn: '2026-01-02' },
    ]);
    expect(follow([both], one).removed.get('permits')).toEqual([{ slug: 'a-2', removedOn: '' }]);
    expect(follow([both, one, both], both).removed.get('permits')).toEqual([]);
  });

  test('are asked for once the rows changed', () => {
    const [both, one] = [registerOf(ROW, OTHER), registerOf(ROW)];
    expect(follow([both], one).codes).toEqual(['version-unrecorded']);
  });

  test('take a new column for no change of any row', () => {
    const now = registerOf(ROW);
    const text = registerCsv(now);
    const older = text
      .split('\n')
      .map((line) => line.replace(/^((?:[^,]*,){4})[^,]*,/, '$1'))
      .join('\n');
    const files = [older, text].map((own) => ({
      file: versionFile({ indicator: name, version: versionOf(own) }),
      text: own,
    }));
    const log = `date,indicator,version\n2026-01-01,${name},${versionOf(older)}\n2026-01-02,${name},${versionOf(text)}\n`;
    const { changes } = followVersions([{ file: VERSION_LOG, text: log }, ...files], [], [now], []);
    expect(changes[0]!.changes).toEqual({ added: [], revised: [], withdrawn: [], corrected: [] });
  });

  test('hold no words of rows that have a last day: what ends must not live on in them', () => {
    const csv = registerCsv(registerOf(ROW.replace('12,,', '12,2027-01-01,')));
    expect(csv).not.toContain('甲厂');
    const other = registerCsv(registerOf(ROW.replace('12,,', '13,2027-01-01,')));
    expect(other).not.toBe(csv);
  });
});
