import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkProject } from '#scripts/pipeline/pipeline.ts';

const FACTS = new URL('../../../shared/facts/2026-11-30/', import.meta.url);
const present = existsSync(FACTS);
if (!present)
  console.warn(
    'skipped: Wenzhou is not compared with the facts, because ../shared/facts is not there',
  );

const { value: site, problems } = checkProject('examples/wenzhou');
const all = site.records.indicators.flatMap(({ observations }) => observations);
const areaNames = new Map(site.seeds.areas.map(({ id, name }) => [id, name]));
const table = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(new URL(name, FACTS), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

test('the site of Wenzhou has no problem of any kind', () => {
  expect(problems).toEqual([]);
});

test('every change that a monthly table prints is recomputed, and agrees', () => {
  const stated = all.filter(
    ({ statedChange, indicator }) => statedChange && indicator.endsWith('-month'),
  );
  expect(stated).toHaveLength(52);
  expect(stated.filter(({ changeCheck }) => changeCheck?.result !== 'agrees')).toEqual([]);
});

describe.skipIf(!present)('the facts on Wenzhou', () => {
  const monthly = present ? table('wenzhou-air-monthly.csv') : [];
  const month = (row: Record<string, string>, period: string, value: string) =>
    all.some(
      (own) =>
        own.indicator.endsWith('-month') &&
        areaNames.get(own.area) === row['area']!.replace('全市均值', '温州市') &&
        own.period.key === row[period] &&
        own.value.kind === 'number' &&
        own.value.number === Number(row[value]),
    );

  test('stand in the monthly tables, with those of the year before', () => {
    expect(monthly).toHaveLength(52);
    expect(
      monthly.filter(
        (row) => !month(row, 'month', 'value') || !month(row, 'month_last_year', 'value_last_year'),
      ),
    ).toEqual([]);
  });

  test('rank the counties as the tables print it, with equal ones on one rank', () => {
    const counties = monthly.filter(({ area }) => area !== '全市均值');
    const wrong = [
      ['month', 'value', 'rank'],
      ['month_last_year', 'value_last_year', 'rank_last_year'],
    ].flatMap(([time, value, rank]) =>
      counties.filter((row) => {
        const better = (a: string, b: string) =>
          row['unit'] === '%' ? Number(a) > Number(b) : Number(a) < Number(b);
        const above = counties.filter(
          (other) =>
            other[time!] === row[time!] &&
            other['indicator'] === row['indicator'] &&
            better(other[value!]!, row[value!]!),
        );
        return above.length + 1 !== Number(row[rank!]);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('stand in the tables, but for the page that names no city', () => {
    const facts = table('wenzhou-observations.csv').filter(({ note }) => !note!.startsWith('low'));
    expect(facts).toHaveLength(32);
    const missing = facts.filter(
      (fact) =>
        !all.some(
          ({ value, period }) =>
            value.kind === 'number' &&
            value.number === Number(fact['value']) &&
            period.key.startsWith(fact['period']!),
        ),
    );
    expect(missing.map(({ indicator }) => indicator)).toEqual([]);
  });
});
