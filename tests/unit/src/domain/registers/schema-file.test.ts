import { expect, test } from 'vitest';
import { parseSchemaFile } from '#domain/registers/schema-file.ts';
import { readFileSync } from 'node:fs';
import { tableSchemaJsonSchema } from '#domain/registers/table-schema-json-schema.ts';
import { INDEX, madeUp, ROW, SCHEMA, told } from './made-up.ts';

const FILE = 'seeds/registers/permits.schema.json';
const problemsOf = (schema: object) =>
  parseSchemaFile(JSON.stringify(schema, null, 2), FILE).problems.map(
    ({ line, code, what }) => `${line} ${code} ${what}`,
  );

test('a Table Schema is read with its lists made of single names', () => {
  const { value, problems } = parseSchemaFile(
    JSON.stringify({ ...SCHEMA, primaryKey: 'no' }),
    FILE,
  );
  expect(problems).toEqual([]);
  expect(value!.primaryKey).toEqual(['no']);
  expect(value!.foreignKeys![0]!.reference.fields).toEqual(['name']);
});

test('what is wrong in a schema is told with its line, all at once', () => {
  const found = problemsOf({
    fields: [
      { name: 'no', type: 'text', title: '编号' },
      { name: 'day', type: 'date', title: '日期', constraints: { patern: '.' } },
      { name: 'kind', type: 'string', title: '类别', constraints: { pattern: '(' } },
    ],
  });
  expect(found).toEqual([
    expect.stringMatching(/^5 schema-wrong .*fields → 0 → type.*string/),
    expect.stringMatching(/^13 schema-wrong .*patern.*没有这一项/),
    expect.stringMatching(/^21 schema-wrong .*pattern.*正则/),
  ]);
});

test('parts of a schema that do not fit each other are told', () => {
  const found = problemsOf({
    fields: [
      {
        name: 'state',
        type: 'string',
        title: '状态',
        colours: { 有效: 'green', 作废: 'red' },
        constraints: { enum: ['有效'], minimum: 3 },
      },
      { name: 'state', type: 'string', title: '状态' },
      { name: 'source', type: 'string', title: '来源' },
    ],
    primaryKey: 'no',
  });
  expect(found.map((line) => line.replace(/^\d+ schema-wrong /, ''))).toEqual([
    expect.stringContaining('和前面的一列同名'),
    expect.stringContaining('source 是写出处的列'),
    expect.stringContaining('作废'),
    expect.stringContaining('对 string 没有意义'),
    expect.stringContaining('没有 no 这一列'),
  ]);
});

test('a text that is no JSON is told where it stops', () => {
  const { problems } = parseSchemaFile('{\n  "fields": [,]\n}', FILE);
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
    '2:14 schema-not-json',
  ]);
});

test('a column of the list of registers names a field of the schema', () => {
  const wrong = madeUp([ROW], { index: INDEX.replace(',day,', ',date,') });
  expect(told(wrong)).toEqual(['2:6 register-unknown-field']);
});

test('a register without a schema, and a file without a register, are told', () => {
  const wrong = madeUp([ROW], { index: INDEX.replace('permits', 'permit') });
  expect(told(wrong).sort()).toEqual([
    '0:0 register-schema-missing',
    '0:0 register-unlisted',
    '0:0 register-unlisted',
  ]);
});

test('the description for editors is the one that is committed; `npm run schemas` writes it', () => {
  const committed: unknown = JSON.parse(readFileSync('schemas/table-schema.schema.json', 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(tableSchemaJsonSchema())));
});
