import type { Problem } from '#domain/problems/problem.ts';
import type { Synonym } from '#domain/indicators/names.ts';
import { list, text } from '#domain/tables/cells.ts';
import { required, withDefault } from '#domain/tables/column.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';

/** The columns of `seeds/synonyms.csv`; what may be added is in `docs/search.md`. */
export const synonymColumns = {
  term: required(text),
  synonyms: withDefault(list, [] as string[]),
  everyday: withDefault(list, [] as string[]),
};

export function readSynonyms(source: TableText, problems: Problem[]): Synonym[] {
  const synonyms: Synonym[] = [];
  readTable(source, synonymColumns, problems, { take: (row) => void synonyms.push(row) });
  return synonyms;
}
