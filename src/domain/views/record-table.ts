import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { boundOf } from '#domain/values/qualifier.ts';
import type { FieldType, TableCell } from '#domain/values/table-field.ts';
import { plainValue } from '#domain/values/value.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/** One column of the tables of indicators: the same in each of them, so that they can be put together as they are. */
interface Column {
  type: FieldType;
  /** Whether no row leaves it empty. */
  required?: true;
  read: (row: ResolvedObservation, record: IndicatorRecord) => TableCell | undefined;
}

const DAY = 86_400_000;
const days = new Map<number, string>();

/** A moment as its day; the same few thousand days are asked again and again. */
function dayOf(moment: number): string {
  let day = days.get(moment);
  if (day === undefined) days.set(moment, (day = new Date(moment).toISOString().slice(0, 10)));
  return day;
}

const COLUMNS = {
  indicator: { type: 'string', required: true, read: (_, { indicator }) => indicator.id },
  observation: { type: 'string', required: true, read: ({ key }) => key },
  name: { type: 'string', required: true, read: (_, { indicator }) => indicator.name },
  area_code: { type: 'string', required: true, read: ({ area }) => area },
  area: {
    type: 'string',
    required: true,
    read: ({ area }, { areas }) => areas.find(({ id }) => id === area)?.name ?? area,
  },
  period: { type: 'string', required: true, read: ({ period }) => period.key },
  period_start: { type: 'date', required: true, read: ({ period }) => dayOf(period.start) },
  // The last moment of an hour is of the same day.
  period_end: { type: 'date', required: true, read: ({ period }) => dayOf(lastDay(period.end)) },
  period_type: { type: 'string', required: true, read: ({ period }) => period.kind },
  dimensions: { type: 'object', read: ({ dimensions }) => membersOf(dimensions) },
  value: {
    type: 'number',
    read: ({ value }) => (value.kind === 'number' ? plainValue(value) : ''),
  },
  value_text: { type: 'string', read: ({ value }) => plainValue(value) },
  unit: { type: 'string', read: (_, { indicator }) => indicator.unit },
  qualifier: { type: 'string', read: ({ value }) => value.qualifiers?.join(';') },
  bound: { type: 'string', read: ({ value }) => boundOf(value.qualifiers) },
  status: { type: 'string', required: true, read: ({ status }) => status },
  current: { type: 'boolean', required: true, read: ({ current }) => current },
  disputed: { type: 'boolean', read: ({ disputed }) => disputed },
  missing_reason: {
    type: 'string',
    read: ({ value }) => (value.kind === 'missing' ? value.reason : ''),
  },
  stated_change: {
    type: 'number',
    read: ({ statedChange }) => statedChange?.amount.toFixed(statedChange.decimals),
  },
  stated_change_unit: { type: 'string', read: ({ statedChange }) => statedChange?.unit },
  target: {
    type: 'number',
    read: ({ target }) => (target?.kind === 'number' ? plainValue(target) : ''),
  },
  target_text: { type: 'string', read: ({ target }) => target && plainValue(target) },
  meets: { type: 'boolean', read: ({ meets }) => meets },
  derivation: { type: 'string', read: ({ derivation }) => derivation?.arithmetic },
  inferred: { type: 'string', read: ({ inferred }) => inferred?.join(';') },
  series_break: { type: 'string', read: ({ seriesBreak }) => seriesBreak },
  data_source: {
    type: 'string',
    read: ({ citation }, { dataSources }) =>
      citation ? '' : dataSources?.map(({ title }) => title).join('; '),
  },
  document: { type: 'string', read: ({ citation }) => citation?.document },
  document_title: { type: 'string', read: ({ citation }) => citation?.documentTitle },
  section: { type: 'string', read: ({ citation }) => citation?.section },
  quote: { type: 'string', read: ({ citation }) => citation?.quote },
  rendition: { type: 'string', read: ({ citation }) => citation?.rendition },
  locator: { type: 'string', read: ({ citation }) => citation?.locator },
  source_url: { type: 'string', read: ({ citation }) => citation?.sourceUrl },
  published_on: { type: 'date', read: ({ citation }) => citation?.publishedOn },
  document_ended: {
    type: 'boolean',
    read: ({ citation }) => citation?.ended !== undefined || undefined,
  },
  note: { type: 'string', read: ({ note }) => note },
} as const satisfies Record<string, Column>;

const lastDay = (end: number) => (end % DAY === 0 ? end - DAY : end);

/** Members as JSON; empty where a value has none. */
function membersOf(dimensions: Record<string, string>): string {
  const text = JSON.stringify(dimensions);
  return text === '{}' ? '' : text;
}

export type ColumnName = keyof typeof COLUMNS;

/** The columns of every indicator's table, in order. */
export const RECORD_COLUMNS = Object.entries<Column>(COLUMNS).map(([name, { type, required }]) => ({
  name: name as ColumnName,
  type,
  ...(required && { required }),
}));

const READERS = Object.values<Column>(COLUMNS).map(({ read }) => read);

/** An indicator as rows of cells in the order of `RECORD_COLUMNS`, one observation a row; empty is absent. */
export function recordRows(record: IndicatorRecord): TableCell[][] {
  return record.observations.map((row) => READERS.map((read) => read(row, record) ?? ''));
}
