import type { Limit } from '#domain/indicators/limit.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import { date, id, level, text } from './cells.ts';
import { optional, required } from './column.ts';
import { Ids } from './ids.ts';
import { readTable, type TableText } from './table.ts';

/** The columns of `seeds/limits.csv`. */
export const limitColumns = {
  id: required(id),
  standard: required(text),
  grade: required(text),
  substance: required(text),
  averaging: required(text),
  value: required(level),
  unit: required(text),
  from: required(date),
  to: optional(date),
  note: optional(text),
};

export function readLimits(source: TableText, problems: Problem[]): Sourced<Limit>[] {
  const limits: Sourced<Limit>[] = [];
  const ids = new Ids();
  readTable(source, limitColumns, problems, {
    begin: (table) => ids.note(table),
    check: ({ from, to }, table) => {
      if (from && to && to < from) table.report('dates-reversed', { from, to }, 'to');
    },
    take: ({ value, ...row }, table) => limits.push({ ...row, ...value, source: table.source() }),
  });
  return limits;
}
