import type { BestBet } from '#domain/indicators/best-bet.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { list, text } from '#domain/tables/cells.ts';
import { required, withDefault } from '#domain/tables/column.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';

/** The columns of `seeds/best-bets.csv`; what may be added is in `docs/search.md`. */
export const bestBetColumns = {
  topic: required(text),
  words: withDefault(list, [] as string[]),
  pages: withDefault(list, [] as string[]),
};

export function readBestBets(source: TableText, problems: Problem[]): Sourced<BestBet>[] {
  const bets: Sourced<BestBet>[] = [];
  readTable(source, bestBetColumns, problems, {
    take: (row, table) => void bets.push({ ...row, source: table.source() }),
  });
  return bets;
}
