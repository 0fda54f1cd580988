import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { compareText } from '#domain/values/text-order.ts';
import { entrySlug } from './entry-slug.ts';
import type { RegisterTable, SourcedRow, Tombstone } from './register.ts';

/** Reads a cell of a row by what it is to a reader; empty where the register has no such field. */
export function cellReader({ head, fields }: Pick<RegisterTable, 'head' | 'fields'>) {
  const places = Object.fromEntries(
    Object.entries(head.roles).map(([role, name]) => [
      role,
      fields.findIndex((field) => field.name === name),
    ]),
  );
  return (cells: string[], role: keyof typeof head.roles): string =>
    cells[places[role] ?? -1] ?? '';
}

/** Rows of one key, before their sources were followed. */
export interface EntryGroup {
  key: string;
  slug: string;
  rows: SourcedRow[];
}

/**
 * Puts the rows of each key together. What is not published any longer is left out: rows whose last day is before
 * `today`, of which a tombstone stays when no other row has their key.
 *
 * @param today YYYY-MM-DD; empty when nothing ends
 */
export function groupEntries(
  table: RegisterTable,
  today: string,
  problems: Problem[],
): { groups: EntryGroup[]; tombstones: Tombstone[] } {
  const cell = cellReader(table);
  const groups = new Map<string, EntryGroup>();
  const ended = new Map<string, string>();
  for (const row of table.rows) {
    const key = cell(row.cells, 'key');
    const ends = cell(row.cells, 'ends');
    if (ends && today && ends < today) {
      ended.set(key, ends > (ended.get(key) ?? '') ? ends : ended.get(key)!);
      continue;
    }
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { key, slug: entrySlug(key), rows: [row] });
  }
  const bySlug = new Map<string, EntryGroup>();
  for (const group of groups.values()) {
    const other = bySlug.get(group.slug);
    bySlug.set(group.slug, other ?? group);
    if (!other) continue;
    const { file, line, columns } = group.rows[0]!.source;
    const place = { file, line, column: columns[table.head.roles.key] ?? 0 };
    const told = { key: group.key, other: other.key, line: other.rows[0]!.source.line };
    problems.push(problem('entry-same-address', place, told));
  }
  const tombstones = [...ended]
    .filter(([key]) => !groups.has(key))
    .map(([key, endedOn]) => ({ slug: entrySlug(key), endedOn }));
  return { groups: [...bySlug.values()], tombstones };
}

/** Orders rows and entries: newest first, those without a date last, others as the table has them. */
export const laterFirst = (a: string, b: string): number => -compareText(a, b);
