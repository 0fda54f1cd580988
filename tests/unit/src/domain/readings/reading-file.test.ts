import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseReading } from '#domain/readings/reading-file.ts';
import { readingJsonSchema } from '#domain/readings/reading-json-schema.ts';

const READING = `confirmed: false
blocks:
  - header: 2-3
    rows: 4
    skip: [合计]
    columns:
      A: {heading: 断面, is: 分类=断面}
      B: {heading: 2022, is: value, period: heading}
    all: {area: 甲市, document: 2024-report}
    names: {细颗粒物: pm25}
`;
const told = (text: string) =>
  parseReading(text, 'seeds/readings/a.yml').problems.map(({ line, what }) => `${line} ${what}`);

describe('a reading', () => {
  test('is read as it is written: numbers stay the words that stand there', () => {
    const { value } = parseReading(READING, 'seeds/readings/a.yml');
    expect(value?.blocks[0]).toMatchObject({ header: '2-3', rows: '4', skip: ['合计'] });
    expect(value?.blocks[0]?.columns.B?.heading).toBe('2022');
  });

  test('tells each slip with its line', () => {
    const wrong = READING.replace('is: value', 'is: 数').replace('rows: 4', 'rows: 四');
    expect(told(wrong.replace('skip:', 'skips:'))).toEqual([
      expect.stringMatching(/^4 .*blocks → 0 → rows.*要写行号/),
      expect.stringMatching(/^8 .*columns → B → is/),
      expect.stringMatching(/^5 .*skips.*没有这一项/),
    ]);
  });

  test('has a schema for editors, committed as the checks have it; npm run schemas writes it', () => {
    const committed: unknown = JSON.parse(readFileSync('schemas/reading.schema.json', 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(readingJsonSchema())));
    const valid = new Ajv2020({ strict: false }).compile(readingJsonSchema());
    expect(valid(parse(READING)), JSON.stringify(valid.errors)).toBe(true);
    expect(valid(parse(READING.replace('is: value', 'is: 数')))).toBe(false);
  });
});
