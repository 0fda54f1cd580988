import Papa from 'papaparse';
import type { RowChanges } from '#domain/indicators/version-diff.ts';
import { VERSION_COLUMNS, VERSION_SOURCES } from './register-csv.ts';

type Row = Record<string, string>;

/** What differs between two versions of a register, with the address of each row that is named. */
export interface RegisterChanges {
  changes: RowChanges;
  /** Name of a row to the slug of its entry. */
  slugs: Record<string, string>;
}

const KEPT = new Set<string>([...VERSION_COLUMNS, ...VERSION_SOURCES]);

/**
 * Compares two versions of a register row by row. A row is its entry and its date; columns that only one of the two has
 * say nothing of the rows.
 *
 * @param before the CSV of the earlier version; empty for none
 * @param titles what the fields are called, by their names
 */
export function diffRegister(
  before: string,
  after: string,
  titles: ReadonlyMap<string, string>,
): RegisterChanges {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const changes: RowChanges = { added: [], revised: [], withdrawn: [], corrected: [] };
  const slugs: Record<string, string> = {};
  const nameOf = (row: Row) => {
    const name = [row['entry_title'] || row['entry'], row['entry_date']].filter(Boolean).join(' ');
    slugs[name] = row['entry']!;
    return name;
  };
  for (const [key, row] of now) {
    const was = old.get(key);
    if (!was) changes.added.push(nameOf(row));
    else {
      const fields = Object.keys(row).filter((name) => name in was && was[name] !== row[name]);
      const own = fields.filter((name) => !KEPT.has(name));
      const shown = (of: Row) =>
        own.map((name) => `${titles.get(name) ?? name}“${of[name]}”`).join('，');
      if (own.length > 0)
        changes.revised.push({ row: nameOf(row), from: shown(was), to: shown(row) });
      else if (fields.length > 0) changes.corrected.push(nameOf(row));
    }
  }
  for (const [key, row] of old) if (!now.has(key)) changes.withdrawn.push(nameOf(row));
  return { changes, slugs };
}

/** Slugs of the entries of a version. */
export const slugsOf = (csv: string): Set<string> =>
  new Set([...rowsOf(csv).values()].map(({ entry = '' }) => entry));

/** Rows by entry and date; several of one day are numbered. */
function rowsOf(csv: string): Map<string, Row> {
  const { data } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const rows = new Map<string, Row>();
  for (const row of data) {
    const name = `${row['entry']} ${row['entry_date']}`;
    let key = name;
    for (let at = 2; rows.has(key); at++) key = `${name} ${at}`;
    rows.set(key, row);
  }
  return rows;
}
