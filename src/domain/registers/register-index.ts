import type { Sourced } from '#domain/indicators/row-source.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { date, id, text } from '#domain/tables/cells.ts';
import { optional, required, translationColumns, translations } from '#domain/tables/column.ts';
import { Ids } from '#domain/tables/ids.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';
import type { RegisterHead } from './register.ts';

/** The columns of `seeds/registers.csv`; from `key` to `station` each names a field of the register's schema. */
export const registerColumns = {
  id: required(id),
  name: required(text),
  ...translationColumns('name'),
  entry: required(text),
  key: required(text),
  title: required(text),
  date: optional(text),
  category: optional(text),
  state: optional(text),
  area: optional(text),
  ends: optional(text),
  position: optional(text),
  station: optional(text),
  licence: optional(text),
  next_update: optional(date),
  note: optional(text),
};

/** Which of these columns name a field. */
export const ROLE_COLUMNS = [
  ...(['key', 'title', 'date', 'category', 'state', 'area', 'ends'] as const),
  ...(['position', 'station'] as const),
];

/** Reads `seeds/registers.csv`: which registers there are. */
export function readRegisterIndex(
  source: TableText,
  problems: Problem[],
): { heads: Sourced<RegisterHead>[]; ids: Ids } {
  const heads: Sourced<RegisterHead>[] = [];
  const ids = new Ids();
  ids.complete = readTable(source, registerColumns, problems, {
    begin: (table) => ids.note(table),
    check: ({ station, area }, table) => {
      if (station && !area)
        table.report('missing-cell', { column: 'area', because: '写了 station' }, 'area');
    },
    take: ({ id: own, name, entry, licence, next_update: nextUpdate, note, ...row }, table) => {
      const { key, title, date: day, category, state, area, ends, position, station } = row;
      heads.push({
        id: own,
        name,
        ...translations('name', row),
        entry,
        roles: { key, title, date: day, category, state, area, ends, position, station },
        licence,
        nextUpdate,
        note,
        source: table.source(),
      });
    },
  });
  return { heads, ids };
}
