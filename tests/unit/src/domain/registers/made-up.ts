import { resolve } from '#domain/proof/resolve.ts';
import { readRegisters } from '#domain/registers/read-registers.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { PlanRecord } from '#domain/views/site-records.ts';
import type { Register, RegisterTable } from '#domain/registers/register.ts';

/** A register of permits of a city that does not exist. */
export const INDEX = `id,name,entry,key,title,date,category,state,area,ends
permits,许可,一份许可,no,holder,day,kind,state,area,ends
`;
export const SCHEMA = {
  fields: [
    { name: 'no', type: 'string', title: '编号', constraints: { required: true } },
    { name: 'holder', type: 'string', title: '持证单位' },
    { name: 'day', type: 'date', title: '日期', constraints: { minimum: '2020-01-01' } },
    { name: 'kind', type: 'string', title: '类别', constraints: { enum: ['排污', '危废'] } },
    {
      name: 'state',
      type: 'string',
      title: '状态',
      colours: { 有效: 'green', 注销: 'grey' },
      constraints: { enum: ['有效', '注销'] },
    },
    { name: 'area', type: 'string', title: '区域' },
    { name: 'amount', type: 'number', title: '排放量', unit: '吨', constraints: { minimum: 0 } },
    { name: 'ends', type: 'date', title: '公示期限' },
  ] as Record<string, unknown>[],
  primaryKey: ['no', 'day'] as string | string[],
  foreignKeys: [{ fields: 'area', reference: { resource: 'areas', fields: 'name' } }] as object[],
};
export const HEADER = 'no,holder,day,kind,state,area,amount,ends,document,section,quote,source';
export const ROW = 'A-1,甲厂,2024-03-01,排污,有效,甲市,12,,,,,list';

const TABLES = {
  'seeds/themes.csv': 'id,name\nair,空气\n',
  'seeds/areas.csv': 'id,name,parent\ncity,甲市,\nyi,乙县,city\n',
  'seeds/sources.csv': 'id,title\nlist,甲市许可名单\n',
  'seeds/indicators.csv':
    'id,name,theme,unit,decimals,direction,definition\npm25,PM2.5,air,微克/立方米,0,lower,年均浓度\n',
};
const DOCUMENT = `---
title: 甲市许可公示
category: 法定主动公开内容
publisher: 甲市生态环境局
published_on: 2024-03-02
rendition: original
plan_year: 2024
---

2024年3月1日，甲厂取得编号 A-1 的许可，每年排放12吨。乙厂取得编号 A-2 的许可，每年排放30吨。
`;

export interface MadeUp {
  tables: RegisterTable[];
  registers: Register[];
  plans: PlanRecord[];
  problems: Problem[];
}

/** The register with these lines, read, proven and grouped as the pipeline does it. */
export function madeUp(
  lines: string[],
  {
    schema = SCHEMA,
    index = INDEX,
    today = '2026-11-30',
    schemaText = JSON.stringify(schema, null, 2),
    header = HEADER,
    commitments = '',
  }: Partial<{
    schema: object;
    index: string;
    today: string;
    schemaText: string;
    header: string;
    commitments: string;
  }> = {},
): MadeUp {
  const tables = Object.entries({
    ...TABLES,
    ...(commitments && { 'seeds/commitments.csv': commitments }),
    'seeds/registers.csv': index,
    'seeds/registers/permits.csv': [header, ...lines, ''].join('\n'),
  }).map(([file, text]) => ({ file, text }));
  const seeds = readSeeds(tables);
  const file = 'seeds/registers/permits.schema.json';
  const read = readRegisters(tables, [{ file, text: schemaText }], seeds.value);
  const document = parseDisclosureFile(DOCUMENT, 'content/disclosures/2024/2024-permits.md');
  const { value, problems } = resolve(seeds.value, [document.value], 'zh-CN', {
    tables: read.value,
    today,
  });
  const all = [...seeds.problems, ...read.problems, ...problems];
  return { tables: read.value, registers: value.registers, plans: value.plans, problems: all };
}

/** Problems as `line:column code`. */
export const told = ({ problems }: MadeUp): string[] =>
  problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
