import { csvLine } from '#domain/tables/csv.ts';

/** The columns of `seeds/proposed/<id>.observations.csv`: those of the observations, with what helps to judge a row. */
export const PROPOSED_OBSERVATION = [
  'row',
  'confidence',
  'indicator',
  'area',
  'period',
  'value',
  'unit',
  'qualifier',
  'status',
  'document',
  'section',
  'quote',
  'stated_change',
  'stated_change_unit',
  'note',
  'subject',
] as const;

/** The columns of `seeds/proposed/<id>.commitments.csv`. */
export const PROPOSED_COMMITMENT = [
  'row',
  'confidence',
  'id',
  'document',
  'section',
  'text',
  'quote',
  'target',
  'unit',
  'due',
  'indicator',
  'status',
  'note',
  'action',
  'object',
] as const;

/** What is in a proposed table and not in the table that its rows go to. */
export const ONLY_PROPOSED = new Set(['row', 'confidence', 'subject', 'action', 'object']);

/** A row: column to cell; columns left out are empty. */
export type Row<Column extends string> = Partial<Record<Column, string>>;

/** Rows with a confidence below this are not accepted unless they are named. */
export const SURE = 0.6;

/** Where the proposals for a disclosure lie, from the project's root. */
export const proposedFile = (id: string, kind: 'observations' | 'commitments') =>
  `${PROPOSED_FOLDER}${id}.${kind}.csv`;

/** Below it lies what is only proposed: no check and no page reads it. */
export const PROPOSED_FOLDER = 'seeds/proposed/';

/** A table with its header; empty when there is no row. */
export function tableText<Column extends string>(
  columns: readonly Column[],
  rows: Row<Column>[],
): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => csvLine(columns.map((column) => row[column] ?? '')));
  return `${[csvLine(columns), ...lines].join('\n')}\n`;
}
