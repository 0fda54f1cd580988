import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packRecord, unpackRecord } from '#domain/views/packed-record.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { observationKey } from '#domain/indicators/observation-key.ts';
import { observation, recordOf } from '#tests/unit/src/charts/records.ts';

/** What arrives of a record that is sent packed. */
const sent = (record: IndicatorRecord) =>
  unpackRecord(JSON.parse(JSON.stringify(packRecord(record))) as IndicatorRecord);
/** What arrives of one that is sent as it is. */
const plain = (record: IndicatorRecord) => JSON.parse(JSON.stringify(record)) as IndicatorRecord;

test('what is packed comes out as it was: missing values, notes, members, keys that say more, both areas', () => {
  const base = recordOf({ '2019': 1, '2020': null, '~2021': -3 }, { dimensions: ['Sex', 'Age'] });
  const areas = [...base.areas, { id: 'town', name: '乙镇', nameEn: '' }];
  const more = [
    observation('2019', 4, { area: 'town', key: '2019-town', dimensions: { Sex: 'F' } }),
    observation('2020', 5, { key: '2020-Sex_F-Age_F', dimensions: { Sex: 'F', Age: 'F' } }),
    observation('2022', 6, { note: 'estimated', current: false, seriesBreak: 'new method' }),
  ];
  const record = { ...base, areas, observations: [...base.observations, ...more] };
  expect(sent(record)).toEqual(plain(record));
  expect(sent({ ...record, observations: [] })).toEqual(plain({ ...record, observations: [] }));
});

test('a record that was not packed is taken as it is', () => {
  const record = recordOf({ '2019': 1 });
  expect(unpackRecord(record)).toBe(record);
});

test('of thousands of values a third of the bytes is left, or less', () => {
  const observations = Array.from({ length: 4000 }, (_, at) => {
    const dimensions = { Sex: at % 2 ? 'Female' : 'Male', Work: `Occupation ${(at >> 1) % 100}` };
    const row = observation(String(2000 + Math.floor(at / 200)), ((at * 7919) % 1000) / 10, {
      dimensions,
    });
    return { ...row, key: observationKey(row, 'city') };
  });
  const record = { ...recordOf({}, { dimensions: ['Sex', 'Work'] }), observations };
  expect(sent(record)).toEqual(plain(record));
  const size = (value: unknown) => gzipSync(JSON.stringify(value)).length;
  expect(size(packRecord(record)) * 3).toBeLessThan(size(record));
});
