import type { Problem } from '#domain/problems/problem.ts';
import type { VisitCount } from '#domain/indicators/visit.ts';
import { text } from './cells.ts';
import { required, type Read } from './column.ts';
import { readTable, type TableText } from './table.ts';

/** A moment in China's time, as `npm run visits` writes it. */
const moment: Read<string> = (cell, table) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/.test(cell) && !Number.isNaN(Date.parse(cell))
    ? cell
    : table.report('not-a-date', { column: table.column, found: cell });

const count: Read<number> = (cell, table) =>
  /^[1-9]\d*$/.test(cell)
    ? Number(cell)
    : table.report('not-a-number', { column: table.column, found: cell });

/** The columns of `seeds/visits.csv`, which `npm run visits` writes. */
export const visitColumns = {
  from: required(moment),
  to: required(moment),
  path: required(text),
  visits: required(count),
};

export function readVisits(source: TableText, problems: Problem[]): VisitCount[] {
  const visits: VisitCount[] = [];
  readTable(source, visitColumns, problems, { take: (row) => void visits.push(row) });
  return visits;
}
