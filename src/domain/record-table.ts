import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from './observation.ts';

/** One column of an indicator's table: what CSV, XLSX and every description of them say. */
export interface RecordColumn {
  name: string;
  /** `mixed` is a number or a class label. */
  type: 'string' | 'number' | 'boolean' | 'date' | 'mixed';
  /** What it holds, in Chinese. */
  description: string;
}

export type RecordCell = string | number | boolean;

/** An indicator as a tidy table: one observation a row; an empty text is an absent value. */
export interface RecordTable {
  columns: RecordColumn[];
  rows: RecordCell[][];
}

type Read = (row: ResolvedObservation, record: IndicatorRecord) => RecordCell | undefined;

const PERIODS = '2019、2019-H1、2019-Q1、2019-11、2019-11-05、2024-01/2024-11 或 2021/22';
const STATUSES = 'reported 已公布，derived 推算，provisional 初步，revised 已修订，missing 暂缺';

const BEFORE: [string, RecordColumn['type'], string, Read][] = [
  ['indicator', 'string', '指标编号', (_, { indicator }) => indicator.id],
  ['name', 'string', '指标名称', (_, { indicator }) => indicator.name],
  [
    'area',
    'string',
    '区域',
    ({ area }, { areas }) => areas.find(({ id }) => id === area)?.name ?? area,
  ],
  ['period', 'string', `时间：${PERIODS}`, ({ period }) => period.key],
];

const AFTER: [string, RecordColumn['type'], string, Read][] = [
  ['value', 'mixed', '数值或类别；空表示暂缺', ({ value }) => cellOf(value)],
  ['unit', 'string', '单位', (_, { indicator }) => indicator.unit],
  ['status', 'string', STATUSES, ({ status }) => status],
  ['current', 'boolean', 'false 表示已被后来的公布替代', ({ current }) => current],
  [
    'missing_reason',
    'string',
    '暂缺的原因',
    ({ value }) => (value.kind === 'missing' ? value.reason : ''),
  ],
  ['stated_change', 'number', '文件所称变化', ({ statedChange }) => statedChange?.amount],
  ['stated_change_unit', 'string', '文件所称变化的单位', ({ statedChange }) => statedChange?.unit],
  ['target', 'mixed', '文件为这个数据写明的目标', ({ target }) => target && cellOf(target)],
  ['meets', 'boolean', '文件说是否达到目标', ({ meets }) => meets],
  ['derivation', 'string', '推算的算式', ({ derivation }) => derivation?.arithmetic],
  [
    'series_break',
    'string',
    '口径变化：与以前的数据不能直接比较',
    ({ seriesBreak }) => seriesBreak,
  ],
  ['document', 'string', '出处文件编号', ({ citation }) => citation?.document],
  ['document_title', 'string', '出处文件标题', ({ citation }) => citation?.documentTitle],
  ['section', 'string', '出处章节', ({ citation }) => citation?.section],
  ['quote', 'string', '出处原句', ({ citation }) => citation?.quote],
  ['published_on', 'date', '出处文件的发布日期', ({ citation }) => citation?.publishedOn],
  ['note', 'string', '说明', ({ note }) => note],
];

/** The table of an indicator; columns of dimensions that no observation has are left out. */
export function recordTable(record: IndicatorRecord): RecordTable {
  const { indicator, observations } = record;
  const dimensions = indicator.dimensions
    .filter((name) => observations.some((row) => row.dimensions[name]))
    .map((name): (typeof BEFORE)[number] => [name, 'string', name, (row) => row.dimensions[name]]);
  const all = [...BEFORE, ...dimensions, ...AFTER];
  return {
    columns: all.map(([name, type, description]) => ({ name, type, description })),
    rows: observations.map((row) => all.map(([, , , read]) => read(row, record) ?? '')),
  };
}

function cellOf(value: ResolvedObservation['value']): RecordCell {
  if (value.kind === 'missing') return '';
  return value.kind === 'number' ? value.number : value.label;
}
