import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import type { Area } from '#domain/indicators/names.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { propose } from '#domain/extraction/propose-rows.ts';
import { parseCsv } from '#domain/tables/csv.ts';

const area = (name: string, parent?: string): Area => ({
  id: name,
  name,
  nameEn: name,
  ...(parent && { parent }),
});
/** The areas of a made-up site. */
export const CITY = [
  area('甲市'),
  area('市区', '甲市'),
  area('乙县', '甲市'),
  area('岚山区', '甲市'),
];
export const COUNTY = [area('甲县')];

const indicator = (id: string, name: string, unit: string, ...aliases: string[]): Indicator =>
  ({ id, name, nameEn: id, aliases, unit, scale: [], dimensions: [], decimals: 1 }) as never;
const INDICATORS = [
  indicator('pm25', 'PM2.5浓度', '微克/立方米', 'PM2.5平均浓度', 'PM2.5均值'),
  indicator('good-air-rate', '空气质量优良率', '%', '优良天数比例', '优良率'),
];

/** A document in which a text stands. */
export interface Setting {
  areas?: Area[];
  title?: string;
  publishedOn?: string;
}

/** What is proposed from a text: `地区 时间 数值单位 [限定] 变化`, and the reasons for what is not. */
export function proposedFrom(
  body: string,
  { areas = CITY, title = '2024年工作情况', publishedOn = '2025-01-20' }: Setting = {},
): { rows: string[]; sure: string[]; left: string[]; promises: string[] } {
  const record = `---\ntitle: ${title}\ncategory: 测试\npublished_on: ${publishedOn}\nrendition: original\ncoverage: full\n---\n\n${body}\n`;
  const file = parseDisclosureFile(record, `x/${publishedOn.slice(0, 4)}/x.md`).value;
  const seeds = { indicators: INDICATORS, areas, observations: [], commitments: [] } as never;
  const { files, left } = propose(file, seeds);
  const observations = recordsOf(files.get('seeds/proposed/x.observations.csv'));
  const commitments = recordsOf(files.get('seeds/proposed/x.commitments.csv'));
  return {
    rows: observations.map(rowWords),
    sure: observations.filter(({ confidence }) => Number(confidence) >= 0.6).map(rowWords),
    left: left.map(({ reason }) => reason),
    promises: commitments.map(({ target = '', unit = '' }) => target + unit),
  };
}

const rowWords = (row: Record<string, string>): string =>
  [
    row.area,
    row.period,
    `${row.value}${row.unit}`,
    row.qualifier && `[${row.qualifier}]`,
    row.stated_change && `${row.stated_change}${row.stated_change_unit}`,
  ]
    .filter(Boolean)
    .join(' ');

function recordsOf(text = ''): Record<string, string>[] {
  const [header = [], ...lines] = parseCsv(text, 'proposed').rows;
  return lines.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
  );
}
