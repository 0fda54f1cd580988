import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Area } from '#domain/indicators/names.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { codeId } from '#formats/sdmx/code-list.ts';
import { componentsOf } from '#formats/sdmx/mapping.ts';
import { indicatorCodes } from '#formats/sdmx/indicator-codes.ts';
import { sdmxHead, sdmxRows } from '#formats/sdmx/sdmx-csv.ts';
import { sdmxIds, structureMessage } from '#formats/sdmx/structure-message.ts';
import { timePeriod } from '#formats/sdmx/time-period.ts';
import { districts, recordOf } from '#tests/unit/src/charts/records.ts';

const records = [
  recordOf({ '2019': 20, '2020-H1': 17, '2021-01/2021-09': 12, '2022': null }),
  districts({ 东区: { '2024': 90 }, 西区: { '2024-Q2': 100 } }),
].map((record, at) => ({ ...record, indicator: { ...record.indicator, id: `i${at}` } }));
const areas = [
  ...new Map(records.flatMap((record) => record.areas).map((area) => [area.id, area])).values(),
] as Area[];
const components = componentsOf(records.map(indicatorCodes), areas);
const ids = sdmxIds('https://data.jia.gov.cn/site/');
const csv =
  sdmxHead(components) +
  records.map((record) => sdmxRows(record, components, ids.dataflow)).join('');
const { data: rows, meta } = Papa.parse<Record<string, string>>(csv, {
  header: true,
  skipEmptyLines: true,
});

describe('periods in SDMX', () => {
  test.each([
    ['2024', '2024'],
    ['2024-H2', '2024-S2'],
    ['2024-Q1', '2024-Q1'],
    ['2024-01', '2024-01'],
    ['2024-01-05', '2024-01-05'],
    ['2024-01-05T13', '2024-01-05T13:00:00'],
    ['2021/22', '2021-04-01/P1Y'],
    ['2024-01/2024-11', '2024-01-01/P11M'],
    ['2011/2015', '2011-01-01/P5Y'],
    ['2024-01-05/2024-01-20', '2024-01-05/P16D'],
  ])('%s is %s', (key, written) => {
    expect(timePeriod(parsePeriod(key)!)).toBe(written);
  });
});

test('a breakdown with Chinese words has its code on a site in English, too', () => {
  const [one] = records;
  const broken = {
    ...one!,
    language: 'en' as const,
    indicator: { ...one!.indicator, dimensions: ['断面'] },
    observations: one!.observations.map((row) => ({ ...row, dimensions: { 断面: '甲河' } })),
  };
  const own = componentsOf([indicatorCodes(broken)], areas).find(({ id }) => id.startsWith('D_'))!;
  expect(own.codes!.codes).toHaveLength(2);
  expect(own.read!(broken.observations[0]!, broken)).toBe(own.codes!.codes[1]!.id);
});

describe('SDMX-CSV', () => {
  test('begins with its structure and action, then all components, the same for every indicator', () => {
    expect(meta.fields!.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    expect(meta.fields!.slice(3)).toEqual(components.map(({ id }) => id));
  });

  test('names the dataflow of the structure message', () => {
    expect(new Set(rows.map((row) => row['STRUCTURE_ID']))).toEqual(
      new Set(['CN.GOV.JIA.DATA:DF_INDICATORS(1.0.0)']),
    );
  });

  test('holds codes of its code lists alone', () => {
    for (const { id, codes, mandatory } of components) {
      if (!codes) continue;
      const known = new Set(codes.codes.map((code) => code.id));
      expect(known.size, id).toBe(codes.codes.length);
      for (const row of rows) if (row[id] || mandatory) expect(known, id).toContain(row[id]);
    }
  });

  test('has every dimension and every mandatory attribute in each row, and a key once', () => {
    const dimensions = components.filter(({ role }) => role === 'dimension' || role === 'time');
    const needed = [...dimensions, ...components.filter(({ mandatory }) => mandatory)];
    for (const row of rows) for (const { id } of needed) expect(row[id], id).not.toBe('');
    const keys = rows.map((row) => dimensions.map(({ id }) => row[id]).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('says that a value is missing, and never as 0', () => {
    const missing = rows.find((row) => row['OBS_STATUS'] === 'O')!;
    expect([missing['TIME_PERIOD'], missing['OBS_VALUE']]).toEqual(['2022', '']);
    expect(missing['COMMENT_OBS']).not.toBe('');
  });
});

describe('the structure message', () => {
  const about = {
    title: '指标',
    sender: '甲局',
    prepared: '2026-01-01T00:00:00Z',
    languages: ['zh-CN'],
  };
  const text = JSON.stringify(structureMessage(components, ids, about));
  const { data } = JSON.parse(text) as {
    data: Record<string, { id: string; version: string; agencyID: string }[]>;
  };

  test('has an artefact for each name that it refers to', () => {
    const known = new Set([
      ...data['codelists']!.map(({ id }) => `codelist.Codelist=${ids.agency}:${id}(1.0.0)`),
      ...components.map(
        ({ id }) => `conceptscheme.Concept=${ids.agency}:CS_INDICATORS(1.0.0).${id}`,
      ),
      `datastructure.DataStructure=${ids.agency}:DSD_INDICATORS(1.0.0)`,
    ]);
    const urns = [...text.matchAll(/urn:sdmx:org\.sdmx\.infomodel\.([^"]+)/g)].map(
      ([, urn]) => urn!,
    );
    expect(urns.length).toBeGreaterThan(10);
    for (const urn of urns) expect(known).toContain(urn);
  });

  test('names everything by ids that SDMX allows', () => {
    for (const { id } of components) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
    // Areas have the ids of their table, which are ASCII there.
    for (const { codes } of components.filter(({ id }) => id !== 'REF_AREA'))
      for (const { id } of codes?.codes ?? []) expect(id).toMatch(/^[A-Za-z0-9_@$-]+$/);
    expect(ids.agency).toMatch(/^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*$/);
    expect(sdmxIds('https://12345.gov.cn/').agency).toBe('CN.GOV.N12345');
    // An address of one machine is nobody's name.
    expect(sdmxIds('http://127.0.0.1:4321/').agency).toBe('UNPUBLISHED');
  });
});

test('codes are English names in capitals where there are some, and else never half a name', () => {
  expect(codeId('二级', 'Grade 2')).toBe('GRADE_2');
  expect(codeId('微克/立方米', 'μg/m³')).toBe('UG_M3');
  expect(codeId('%', '%')).toBe('PT');
  expect(codeId('2号断面', '2号断面')).toMatch(/^X_[0-9A-F]{12}$/);
});
