import { describe, expect, test } from 'vitest';
import { followVersions, versionOf, VERSION_LOG } from '#scripts/pipeline/versions.ts';
import { versionFile } from '#domain/indicators/data-version.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { recordCsv } from '#domain/views/record-csv.ts';
import { diffVersions } from '#domain/indicators/version-diff.ts';
import { observation, recordOf } from '#tests/unit/src/charts/records.ts';

const before = recordOf({ '2019': 20, '2020': 17, '2021': null });
const after = recordOf({ '2019': 21, '2021': null, '2022': 14 });
const file = (record: typeof before) => {
  const text = recordCsv(record);
  return { file: versionFile({ indicator: 'x', version: versionOf(text) }), text };
};
const log = (...records: (typeof before)[]) => ({
  file: VERSION_LOG,
  text: `date,indicator,version\n${records.map((record, at) => `2026-01-0${at + 1},x,${versionOf(recordCsv(record))}\n`).join('')}`,
});

function follow(...texts: Parameters<typeof followVersions>[0]) {
  const problems: Problem[] = [];
  return {
    ...followVersions(texts, [after], [], problems),
    codes: problems.map(({ code }) => code),
  };
}

describe('versions of the data', () => {
  test('that were recorded are all kept, and the change log says what each changed', () => {
    const { histories, changes, codes } = follow(log(before, after), file(before), file(after));
    expect(codes).toEqual([]);
    expect(histories['x']).toMatchObject({
      current: versionOf(recordCsv(after)),
      recordedOn: '2026-01-02',
    });
    expect(histories['x']!.recorded).toHaveLength(2);
    expect(changes.map(({ date, first }) => [date, first])).toEqual([
      ['2026-01-02', false],
      ['2026-01-01', true],
    ]);
    expect(changes[0]!.changes).toEqual({
      added: ['甲市 2022'],
      revised: [{ row: '甲市 2019', from: '20', to: '21' }],
      withdrawn: ['甲市 2020'],
      corrected: [],
    });
  });

  test('cannot be lost or changed without a word', () => {
    expect(follow(log(before, after), file(after)).codes).toEqual(['version-missing']);
    const changed = { ...file(before), text: file(before).text.replace('20', '22') };
    expect(follow(log(before, after), changed, file(after)).codes).toEqual(['version-damaged']);
  });

  test('that are not recorded yet are named, where versions are recorded at all', () => {
    expect(follow(log(before), file(before)).codes).toEqual(['version-unrecorded']);
    expect(follow().codes).toEqual([]);
  });

  test('that were corrected back are a version of their own: A, B, A', () => {
    const asked = follow(log(after, before), file(before), file(after));
    expect(asked.codes).toEqual(['version-unrecorded']);
    expect(asked.histories['x']!.recordedOn).toBeUndefined();
    const back = follow(log(after, before, after), file(before), file(after));
    expect(back.codes).toEqual([]);
    expect(back.histories['x']).toMatchObject({ recordedOn: '2026-01-03' });
    expect(back.changes.map(({ date, time }) => [date, time])).toEqual([
      ['2026-01-03', 2],
      ['2026-01-02', 1],
      ['2026-01-01', 1],
    ]);
    expect(back.changes[0]!.changes.revised).toEqual([{ row: '甲市 2019', from: '20', to: '21' }]);
  });

  test('that differ in source or note alone are told apart from revisions', () => {
    const noted = {
      ...before,
      observations: before.observations.map((row) => ({ ...row, note: '新说明' })),
    };
    const changes = diffVersions(recordCsv(before), recordCsv(noted));
    expect(changes).toMatchObject({ added: [], revised: [], withdrawn: [] });
    expect(changes.corrected).toHaveLength(3);
  });

  test('do not count a value that a later document replaced', () => {
    const replaced = {
      ...before,
      observations: [
        ...before.observations,
        observation('2019', 99, { current: false, key: 'old' }),
      ],
    };
    expect(diffVersions(recordCsv(before), recordCsv(replaced)).revised).toEqual([]);
  });
});
