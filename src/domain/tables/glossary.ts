import type { GlossaryTerm } from '#domain/indicators/glossary-term.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { id, list, text } from './cells.ts';
import { required, withDefault } from './column.ts';
import { Ids } from './ids.ts';
import { indicatorCell, type IndicatorIndex } from './indicators.ts';
import type { TableReader } from './table-reader.ts';
import { readTable, type TableText } from './table.ts';

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
