import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCsv } from '#domain/tables/csv.ts';
import { readRegisters } from '#domain/registers/read-registers.ts';

/** Lists that other bureaus published; they lie beside the project on the machines of its authors alone. */
const FACTS = join('..', 'shared', 'facts', '2026-11-30');
const absent = existsSync(FACTS) ? '' : '（没有 ../shared，跳过）';

/** A list as a register: its columns as texts, with what is said of a few. */
function registerOf(file: string, roles: string, own: Record<string, object>) {
  const { rows } = parseCsv(readFileSync(join(FACTS, file), 'utf8'), file);
  const [header = [], ...lines] = rows;
  const fields = header
    .filter((name) => !name.startsWith('source_'))
    .map((name) => ({ name, type: 'string', title: name, ...own[name] }));
  const places = fields.map(({ name }) => header.indexOf(name));
  const csv = [
    [...fields.map(({ name }) => name), 'source'],
    ...lines.map((cells) => [...places.map((at) => cells[at]!), 'list']),
  ].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  const tables = [
    {
      file: 'seeds/registers.csv',
      text: `id,name,entry,key,title,state\nlist,名单,一条,${roles}\n`,
    },
    { file: 'seeds/registers/list.csv', text: `${csv.join('\n')}\n` },
  ];
  const schemas = [{ file: 'seeds/registers/list.schema.json', text: JSON.stringify({ fields }) }];
  const dataSources = [
    { id: 'list', title: '名单', source: { file: 'seeds/sources.csv', line: 2, columns: {} } },
  ];
  return {
    lines: lines.length,
    ...readRegisters(tables, schemas, { areas: [], indicators: [], commitments: [], dataSources }),
  };
}

test.skipIf(absent)(
  `a bureau’s list of penalties is a register; no firm is taken for a person ${absent}`,
  () => {
    const { value, problems, lines } = registerOf('register-penalties.csv', 'party,party,', {
      fine_yuan: { type: 'number', unit: '元', constraints: { minimum: 0 } },
    });
    expect(problems.filter(({ code }) => code === 'entry-person')).toEqual([]);
    expect(value[0]!.rows.length + problems.length).toBeGreaterThan(lines - 1);
  },
);

test.skipIf(absent)(
  `grades of firms are a register with the colours of its states ${absent}`,
  () => {
    const { value, problems, lines } = registerOf(
      'register-credit.csv',
      'enterprise,enterprise,colour',
      { colour: { colours: { 红牌: 'red', 黄牌: 'yellow', 蓝牌: 'blue', 绿牌: 'green' } } },
    );
    expect(problems.filter(({ code }) => code === 'entry-person')).toEqual([]);
    expect(value[0]!.rows.length + problems.length).toBeGreaterThan(lines - 1);
  },
);
