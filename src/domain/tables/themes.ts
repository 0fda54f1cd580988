import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import type { Theme } from '#domain/indicators/names.ts';
import { id, text } from './cells.ts';
import { required, translationColumns, translations } from './column.ts';
import { Ids } from './ids.ts';
import { readTable, type TableText } from './table.ts';

/** The columns of `seeds/themes.csv`. */
export const themeColumns = {
  id: required(id),
  name: required(text),
  ...translationColumns('name'),
};

export function readThemes(
  source: TableText,
  problems: Problem[],
): { themes: Sourced<Theme>[]; ids: Ids } {
  const themes: Sourced<Theme>[] = [];
  const ids = new Ids();
  ids.complete = readTable(source, themeColumns, problems, {
    begin: (table) => ids.note(table),
    take: ({ id, name, ...row }, table) => {
      themes.push({ id, name, ...translations('name', row), source: table.source() });
    },
  });
  return { themes, ids };
}
