import type { GlossaryTerm } from '#domain/indicators/glossary-term.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { id, list, text } from '#domain/tables/cells.ts';
import { required, withDefault } from '#domain/tables/column.ts';
import { Ids } from '#domain/tables/ids.ts';
import { indicatorCell, type IndicatorIndex } from '#domain/tables/indicators.ts';
import type { TableReader } from '#domain/tables/table-reader.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';

/** The columns of `seeds/glossary.csv`. */
export const glossaryColumns = (indicators: IndicatorIndex) => {
  const one = indicatorCell(indicators);
  return {
    id: required(id),
    term: required(text),
    also: withDefault(list, [] as string[]),
    explanation: required(text),
    source: required(text),
    indicators: withDefault(
      (cell: string, table: TableReader) =>
        (list(cell, table) ?? []).flatMap((name) => one(name, table) ?? []),
      [] as string[],
    ),
  };
};

export function readGlossary(
  source: TableText,
  indicators: IndicatorIndex,
  problems: Problem[],
): GlossaryTerm[] {
  const terms: GlossaryTerm[] = [];
  const ids = new Ids();
  readTable(source, glossaryColumns(indicators), problems, {
    begin: (table) => ids.note(table),
    take: (row) => void terms.push(row),
  });
  return terms;
}
