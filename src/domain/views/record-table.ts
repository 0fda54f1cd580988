import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';

/** One column of an indicator's table: what CSV, XLSX and every description of them say. */
export interface RecordColumn {
  name: string;
  /** `mixed` is a number or a class label. */
  type: 'string' | 'number' | 'boolean' | 'date' | 'mixed';
}

export type RecordCell = string | number | boolean;

/** An indicator as a tidy table: one observation a row; an empty text is an absent value. */
export interface RecordTable {
  columns: RecordColumn[];
  rows: RecordCell[][];
}

type Column = readonly [
  name: string,
  type: RecordColumn['type'],
  read: (row: ResolvedObservation, record: IndicatorRecord) => RecordCell | undefined,
];

const BEFORE = [
  ['indicator', 'string', (_, { indicator }) => indicator.id],
  ['name', 'string', (_, { indicator }) => indicator.name],
  ['area', 'string', ({ area }, { areas }) => areas.find(({ id }) => id === area)?.name ?? area],
  ['period', 'string', ({ period }) => period.key],
] as const satisfies readonly Column[];

const AFTER = [
  ['value', 'mixed', ({ value }) => cellOf(value)],
  ['qualifier', 'string', ({ value }) => value.qualifiers?.join(';')],
  ['unit', 'string', (_, { indicator }) => indicator.unit],
  ['status', 'string', ({ status }) => status],
  ['current', 'boolean', ({ current }) => current],
  ['missing_reason', 'string', ({ value }) => (value.kind === 'missing' ? value.reason : '')],
  ['stated_change', 'number', ({ statedChange }) => statedChange?.amount],
  ['stated_change_unit', 'string', ({ statedChange }) => statedChange?.unit],
  ['target', 'mixed', ({ target }) => target && cellOf(target)],
  ['meets', 'boolean', ({ meets }) => meets],
  ['derivation', 'string', ({ derivation }) => derivation?.arithmetic],
  ['inferred', 'string', ({ inferred }) => inferred?.join(';')],
  ['series_break', 'string', ({ seriesBreak }) => seriesBreak],
] as const satisfies readonly Column[];

/** Where a value was taken from, when it cites no disclosure. */
const DATA_SOURCE = [
  [
    'data_source',
    'string',
    ({ citation }, { dataSources = [] }) =>
      citation ? '' : dataSources.map(({ title }) => title).join('; '),
  ],
] as const satisfies readonly Column[];

const CITATION = [
  ['document', 'string', ({ citation }) => citation?.document],
  ['document_title', 'string', ({ citation }) => citation?.documentTitle],
  ['section', 'string', ({ citation }) => citation?.section],
  ['quote', 'string', ({ citation }) => citation?.quote],
  ['rendition', 'string', ({ citation }) => citation?.rendition],
  ['locator', 'string', ({ citation }) => citation?.locator],
  ['published_on', 'date', ({ citation }) => citation?.publishedOn],
] as const satisfies readonly Column[];

const LAST = [['note', 'string', ({ note }) => note]] as const satisfies readonly Column[];

/** The columns of the tables of indicators, beside those of dimensions. */
export type ColumnName = (
  typeof BEFORE | typeof AFTER | typeof DATA_SOURCE | typeof CITATION | typeof LAST
)[number][0];

/** The table of an indicator. */
export function recordTable(record: IndicatorRecord): RecordTable {
  const columns = columnsOf(record);
  const rows = record.observations.map((row) =>
    columns.map(([, , read]) => read(row, record) ?? ''),
  );
  return { columns: named(columns), rows };
}

/** Its columns alone. */
export const recordColumns = (record: IndicatorRecord): RecordColumn[] => named(columnsOf(record));

/** Columns of dimensions that no observation has are left out; so is the kind of source that none has. */
function columnsOf({ indicator, observations, dataSources }: IndicatorRecord): Column[] {
  const dimensions = indicator.dimensions
    .filter((name) => observations.some((row) => row.dimensions[name]))
    .map((name): Column => [name, 'string', (row) => row.dimensions[name]]);
  const cites = !dataSources || observations.some(({ citation }) => citation);
  const sources = [...(dataSources ? DATA_SOURCE : []), ...(cites ? CITATION : [])];
  return [...BEFORE, ...dimensions, ...AFTER, ...sources, ...LAST];
}

const named = (columns: Column[]) => columns.map(([name, type]) => ({ name, type }));

function cellOf(value: ResolvedObservation['value']): RecordCell {
  if (value.kind === 'missing') return '';
  if (value.kind === 'range') return `${value.low}~${value.high}`;
  return value.kind === 'number' ? value.number : value.label;
}
