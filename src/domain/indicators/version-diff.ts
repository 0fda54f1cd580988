import Papa from 'papaparse';

/** What differs between two versions of an indicator's CSV. */
export interface RowChanges {
  /** Values of times and places that had none. */
  added: string[];
  revised: { row: string; from: string; to: string }[];
  withdrawn: string[];
  /** Values that are the same, but for their source, note or another column. */
  corrected: string[];
}

type Row = Record<string, string>;

/** Columns that are neither time nor place: what is left of a row names it. */
const VALUE = 'value';
const LAST_OF_NAME = 'period';

/**
 * Compares two versions row by row. A row is named by its time, area and members; values that a later document
 * replaced are not compared, since the one that replaced them is.
 *
 * @param before the CSV of the earlier version; empty for none
 */
export function diffVersions(before: string, after: string): RowChanges {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const changes: RowChanges = { added: [], revised: [], withdrawn: [], corrected: [] };
  for (const [name, row] of now) {
    const was = old.get(name);
    if (!was) changes.added.push(name);
    else if (shown(was) !== shown(row))
      changes.revised.push({ row: name, from: shown(was), to: shown(row) });
    else if (differs(was, row)) changes.corrected.push(name);
  }
  for (const name of old.keys()) if (!now.has(name)) changes.withdrawn.push(name);
  return changes;
}

function rowsOf(csv: string): Map<string, Row> {
  const { data, meta } = Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const names = meta.fields ?? [];
  const key = names.slice(names.indexOf(LAST_OF_NAME), names.indexOf(VALUE));
  return new Map(
    data
      .filter(({ current }) => current !== 'false')
      .map((row) => [
        ['area', ...key]
          .map((name) => row[name])
          .filter(Boolean)
          .join(' '),
        row,
      ]),
  );
}

/** The value, or why there is none. */
function shown({ value, missing_reason: reason = '' }: Row): string {
  return value || reason;
}

/** Columns that only one of the two has say nothing of the data. */
function differs(a: Row, b: Row): boolean {
  return Object.keys(a).some((name) => name in b && a[name] !== b[name]);
}
