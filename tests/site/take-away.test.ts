import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';
import { dcatApShapes } from './dcat-ap-shapes.ts';
import { dataPackageSchema, datasetSchema, tableSchema } from './metadata-schemas.ts';
import { schemaFaults as faults } from './schema-faults.ts';
import { shaclFaults } from './shacl.ts';

const { folder } = inject('site');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as never;
const csv = (path: string) =>
  Papa.parse<string[]>(read(path).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

interface Resource {
  name: string;
  path: string;
  schema: { fields: { name: string; type: string }[] };
}
const { resources } = json('data/datapackage.json') as { resources: Resource[] };
/** Where a resource lies in the site: beside the descriptor, or at a full address. */
const fileOf = (path: string) => new URL(path, 'https://site.example/data/').pathname.slice(1);
const ids = resources.flatMap(({ name, path }) =>
  fileOf(path).startsWith('indicators/') ? [name] : [],
);
const others = resources.map(({ name }) => name).filter((name) => !ids.includes(name));

test('there are indicators to take away', () => {
  expect(ids.length).toBeGreaterThan(20);
});

describe('what describes the data holds what its standard requires', () => {
  test('Data Package v2, with the very columns of each file and values of their types', () => {
    expect(faults(dataPackageSchema, json('data/datapackage.json'))).toEqual([]);
    for (const { path, schema } of resources) {
      const [header, ...rows] = csv(fileOf(path));
      expect(schema.fields.map(({ name }) => name)).toEqual(header);
      for (const row of rows) {
        schema.fields.forEach(({ name, type }, at) => {
          const cell = row[at]!;
          if (cell === '') return;
          if (type === 'object') expect(JSON.parse(cell), name).toBeTypeOf('object');
          if (type === 'number') expect(Number(cell), name).not.toBeNaN();
          if (type === 'boolean') expect(['true', 'false'], name).toContain(cell);
          if (type === 'date') expect(cell, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        });
      }
    }
  });

  test.each(ids)('CSVW of %s, where readers look for it, with the columns of its file', (id) => {
    const metadata = json(`indicators/${id}.csv-metadata.json`) as {
      url: string;
      tableSchema: {
        columns: { titles: string; name: string; datatype: string; required: boolean }[];
      };
    };
    expect(faults(tableSchema, metadata)).toEqual([]);
    const [header, ...rows] = csv(`indicators/${id}.csv`);
    const { columns } = metadata.tableSchema;
    expect(metadata.url.endsWith(`/indicators/${id}.csv`)).toBe(true);
    expect(columns.map(({ titles }) => titles)).toEqual(header);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    columns.forEach(({ required, datatype, titles }, at) => {
      const cells = rows.map((row) => row[at]!);
      if (required) expect(cells, titles).not.toContain('');
      if (datatype === 'decimal') expect(cells.map(Number), titles).not.toContain(NaN);
    });
  });

  test('CSVW of all files is one group of the same tables', () => {
    const { tables } = json('data/csvw.json') as { tables: { url: string }[] };
    expect(tables.map(({ url }) => url.split('/').at(-1))).toEqual(
      [...ids, ...others].map((id) => `${id}.csv`),
    );
  });

  test('DCAT-AP 3, by SHACL, without fetching anything', async () => {
    const catalog = json('data/catalog.jsonld') as { 'dcat:dataset': { '@id': string }[] };
    const found = await shaclFaults(catalog, dcatApShapes);
    expect(found.faults).toEqual([]);
    expect(found.statements).toBeGreaterThan(ids.length * 30);
    expect(catalog['dcat:dataset']).toHaveLength(resources.length);
  });

  test('a catalogue that lacks what DCAT-AP requires is told so', async () => {
    const catalog = structuredClone(json('data/catalog.jsonld')) as Record<string, never>;
    const [first] = catalog['dcat:dataset'] as unknown as Record<string, never>[];
    delete first!['dct:title'];
    delete (catalog['dct:publisher'] as unknown as Record<string, never>)['foaf:name'];
    const { faults: found } = await shaclFaults(catalog, dcatApShapes);
    expect(found.sort()).toEqual([
      'data: title: MinCountConstraintComponent',
      expect.stringContaining(': name: MinCountConstraintComponent'),
    ]);
  });

  test('schema.org Dataset in the page of every indicator, as Google asks for it', async () => {
    const pages = (await pagesOf(folder)).filter(({ path }) =>
      /^indicators\/(?!compare\/)[^/]+\/$/.test(path),
    );
    expect(pages).toHaveLength(ids.length);
    for (const { path, html } of pages) {
      const blocks = [
        ...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
      ];
      const datasets = blocks
        .map(
          ([, text]) =>
            JSON.parse(text!) as { '@type': string; distribution?: { contentUrl: string }[] },
        )
        .filter((data) => data['@type'] === 'Dataset');
      expect(datasets, path).toHaveLength(1);
      expect(faults(datasetSchema, datasets[0]), path).toEqual([]);
      for (const { contentUrl } of datasets[0]!.distribution!) {
        const file = decodeURI(new URL(contentUrl).pathname);
        expect(existsSync(join(folder, file)), file).toBe(true);
      }
    }
  });

  test('JSON by the schema that the site publishes', () => {
    const schema = json('data/indicator.schema.json') as object;
    for (const id of ids) expect(faults(schema, json(`indicators/${id}.json`)), id).toEqual([]);
  });
});

describe('the same figures in every form', () => {
  test.each(ids)('%s: XLSX has the rows of the CSV, days and numbers as such', async (id) => {
    const sheets = await readXlsxFile(join(folder, `indicators/${id}.xlsx`));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '说明']);
    const [head, ...data] = sheets[0]!.data;
    const [names, ...rows] = csv(`indicators/${id}.csv`);
    const sheet = (title: string) => data.map((row) => row[head!.indexOf(title)] ?? '');
    const file = (name: string) => rows.map((row) => row[names!.indexOf(name)]!);
    expect(sheet('数值')).toEqual(file('value').map((cell) => (cell === '' ? '' : Number(cell))));
    expect(sheet('第一天')).toEqual(file('period_start').map((day) => new Date(day)));
    expect(sheet('出处句子')).toEqual(
      file('quote').map((words) => words.replace(/^'(?=[=+@-])/, '')),
    );
    expect(new Set(sheet('状态'))).not.toContain('reported');
  });

  test('the long table holds the rows of all indicators, with the same columns', () => {
    const [head, ...rows] = csv('data/observations.csv');
    const all = ids.map((id) => csv(`indicators/${id}.csv`));
    for (const [own] of all) expect(own).toEqual(head);
    expect(rows).toEqual(all.flatMap(([, ...own]) => own));
  });

  test('Parquet is the long table with types', async () => {
    const bytes = readFileSync(join(folder, 'data/observations.parquet'));
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    const [head, ...cells] = csv('data/observations.csv');
    const column = (name: string) => cells.map((row) => row[head!.indexOf(name)]!);
    expect(rows.map((row) => row['value'])).toEqual(
      column('value').map((cell) => (cell === '' ? null : Number(cell))),
    );
    expect(rows.map((row) => (row['period_start'] as Date).toISOString().slice(0, 10))).toEqual(
      column('period_start'),
    );
  });

  test('the archive of all data is a Data Package of the files as they are', () => {
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, 'data/all.zip'))));
    const { resources: inside } = JSON.parse(strFromU8(files['datapackage.json']!)) as {
      resources: Resource[];
    };
    expect(Object.keys(files).sort()).toEqual(
      [
        'datapackage.json',
        'README.md',
        'DICTIONARY.md',
        'LICENCE.txt',
        'CITATION.txt',
        ...inside.map(({ path }) => path),
      ].sort(),
    );
    expect(inside.map(({ name }) => name)).toEqual(resources.map(({ name }) => name));
    inside.forEach(({ path }, at) => {
      const online = readFileSync(join(folder, fileOf(resources[at]!.path)));
      expect(strFromU8(files[path]!, true)).toBe(strFromU8(online, true));
    });
  });

  test('a recorded version is named by its bytes, and the newest is the data', () => {
    for (const id of ids) {
      const bytes = readFileSync(join(folder, `indicators/${id}.csv`));
      const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      expect(readFileSync(join(folder, `indicators/${id}/v/${version}.csv`)).equals(bytes)).toBe(
        true,
      );
    }
  });

  test('BibTeX names who compiled the data, whose they are, title and version, and no address of one machine', () => {
    const text = read('indicators/pm25.bib');
    const fields = Object.fromEntries(
      [...text.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(text).toMatch(/^@dataset\{pm25-[0-9a-f]{12},\n/);
    expect(fields).toMatchObject({
      author: '{舟山生态环境公开}',
      title: '{PM2.5浓度}',
      note: '据舟山市生态环境局公开的文件整理',
    });
    expect(fields['version']).toMatch(/^[0-9a-f]{12}$/);
    expect(text).not.toContain('localhost');
  });

  test('citations in every form name no address of one machine', () => {
    for (const id of ids)
      for (const form of ['bib', 'ris', 'csl.json'])
        expect(read(`indicators/${id}.${form}`), `${id}.${form}`).not.toMatch(
          /localhost|undefined/,
        );
  });
});
