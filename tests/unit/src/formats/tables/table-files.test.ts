import { parquetReadObjects, parquetSchema, parquetMetadataAsync } from 'hyparquet';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fieldsOf } from '#formats/tables/define-fields.ts';
import type { PublishedTable } from '#formats/tables/published-table.ts';
import { fileOfTable } from '#formats/tables/table-files.ts';
import { streamed } from '#formats/streamed.ts';
import { resourceOf } from '#formats/tables/table-metadata.ts';

const KINDS = {
  id: 'string!',
  day: 'date',
  share: 'number',
  count: 'integer',
  open: 'boolean',
  members: 'object',
  note: 'string',
} as const;

const table: PublishedTable = {
  name: 'wells',
  title: '水井',
  description: '每口水井一行。',
  fields: fieldsOf(KINDS, {
    id: ['编号'],
    day: ['日期', '年-月-日'],
    share: ['比例'],
    count: ['次数'],
    open: ['是否开放'],
    members: ['分类'],
    note: ['说明'],
  }),
  primaryKey: ['id'],
  rows: () =>
    Promise.resolve([
      ['a', '2024-03-01', '90.0', 3, true, '{"类别":"深井"}', '=1+1'],
      ['b', '', '', '', '', '', '0012'],
    ]),
};

const bytesOf = async (...of: Parameters<typeof fileOfTable>) =>
  new Uint8Array(await new Response(streamed(fileOfTable(...of))).arrayBuffer());
const textOf = async (...of: Parameters<typeof fileOfTable>) =>
  Buffer.from(await bytesOf(...of)).toString();

test('a table as CSV has no BOM, keeps printed digits, and its form for Excel begins with one', async () => {
  const text = await textOf(table, 'csv');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data[0]).toMatchObject({ id: 'a', day: '2024-03-01', share: '90.0', open: 'true' });
  expect(JSON.parse(data[0]!['members']!)).toEqual({ 类别: '深井' });
  expect(await textOf(table, 'excel.csv')).toBe(`\uFEFF${text}`);
});

test('a table as JSON is an array of objects; what is absent is null', async () => {
  expect(JSON.parse(await textOf(table, 'json'))).toEqual([
    {
      id: 'a',
      day: '2024-03-01',
      share: 90,
      count: 3,
      open: true,
      members: { 类别: '深井' },
      note: '=1+1',
    },
    { id: 'b', day: null, share: null, count: null, open: null, members: null, note: '0012' },
  ]);
});

test('a table as Parquet is read back with days as days and numbers as numbers', async () => {
  const bytes = await bytesOf(table, 'parquet');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [first, second] = await parquetReadObjects({ file });
  expect(first).toEqual({
    id: 'a',
    day: new Date('2024-03-01T00:00:00Z'),
    share: 90,
    count: 3n,
    open: true,
    members: { 类别: '深井' },
    note: '=1+1',
  });
  expect(second).toMatchObject({ id: 'b', day: null, share: null, note: '0012' });
  const { children } = parquetSchema(await parquetMetadataAsync(file));
  expect(children.map(({ element }) => element.converted_type ?? element.type)).toEqual([
    'UTF8',
    'DATE',
    'DOUBLE',
    'INT64',
    'BOOLEAN',
    'JSON',
    'UTF8',
  ]);
});

test('a table without rows is a Parquet file, too', async () => {
  const none = { ...table, rows: () => Promise.resolve([]) };
  const bytes = await bytesOf(none, 'parquet');
  expect(await parquetReadObjects({ file: bytes.slice().buffer })).toEqual([]);
});

test('a table as a workbook has headings for a reader, real days, and numbers with their printed digits', async () => {
  const bytes = Buffer.from(await bytesOf(table, 'xlsx'));
  const [sheet, notes] = await readXlsxFile(bytes);
  expect(sheet!.data[0]).toEqual(table.fields.map(({ title }) => title));
  expect(sheet!.data[1]).toEqual([
    'a',
    new Date('2024-03-01T00:00:00Z'),
    90,
    3,
    true,
    '{"类别":"深井"}',
    '=1+1',
  ]);
  expect(sheet!.data[2]![6]).toBe('0012');
  expect(notes!.data.flat()).toEqual(expect.arrayContaining(['水井', '年-月-日']));
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['xl/styles.xml']!);
  expect(xml).toContain('formatCode="0.0"');
  const sheetXml = strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml']!);
  expect(sheetXml).toContain('state="frozen"');
  expect(sheetXml).not.toContain('<f>');
});

test('a table as a resource has its keys; a key to a table that is not in the package is left out', () => {
  const keyed = {
    ...table,
    foreignKeys: [
      { field: 'note', table: 'notes', refersTo: 'id' },
      { field: 'id', table: 'wells', refersTo: 'id' },
    ],
  };
  expect(resourceOf(keyed, 'wells.csv', new Set(['wells']))).toMatchObject({
    path: 'wells.csv',
    schema: {
      primaryKey: ['id'],
      missingValues: [''],
      foreignKeys: [{ fields: ['id'], reference: { resource: 'wells', fields: ['id'] } }],
    },
  });
});
