import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import type { Withdrawal } from '#domain/indicators/withdrawal.ts';
import { date, id, text } from '#domain/tables/cells.ts';
import { required } from '#domain/tables/column.ts';
import { Ids } from '#domain/tables/ids.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';

/** The columns of `seeds/withdrawn.csv`. */
export const withdrawnColumns = {
  id: required(id),
  title: required(text),
  withdrawn_on: required(date),
  why: required(text),
};

export function readWithdrawn(source: TableText, problems: Problem[]): Sourced<Withdrawal>[] {
  const withdrawn: Sourced<Withdrawal>[] = [];
  const ids = new Ids();
  readTable(source, withdrawnColumns, problems, {
    begin: (table) => ids.note(table),
    take: ({ id, title, why, ...row }, table) =>
      void withdrawn.push({
        id,
        title,
        withdrawnOn: row.withdrawn_on,
        why,
        source: table.source(),
      }),
  });
  return withdrawn;
}
