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

/** Whether two versions say the same of every value: their files differ in columns or layout alone. */
export const isFormatAlone = (changes: RowChanges): boolean =>
  Object.values(changes).every(({ length }) => length === 0);

type Row = Record<string, string>;

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
    else if (!isSame(shown(was), shown(row)))
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
  const membersOf = membersIn(meta.fields ?? []);
  return new Map(
    data
      .filter(({ current }) => current !== 'false')
      .map((row) => [
        [row['area'], row['period'], ...membersOf(row)].filter(Boolean).join(' '),
        row,
      ]),
  );
}

/** The members of a row: JSON in one column or, in versions before that, a column each between time and value. */
function membersIn(names: string[]): (row: Row) => string[] {
  if (names.includes('dimensions'))
    return ({ dimensions }) => (dimensions ? Object.values(JSON.parse(dimensions) as Row) : []);
  const own = names.slice(names.indexOf('period') + 1, names.indexOf('value'));
  return (row) => own.map((name) => row[name] ?? '');
}

/** The value, or why there is none. */
function shown({ value, value_text: text, missing_reason: reason = '' }: Row): string {
  return text || value || reason;
}

/** Columns that hold a value, whose form differs from version to version. */
const VALUES = new Set(['value', 'value_text', 'target', 'target_text']);

/** Columns that only one of the two has say nothing of the data. */
function differs(a: Row, b: Row): boolean {
  const target = (row: Row) => row['target_text'] || row['target'] || '';
  return (
    !isSame(target(a), target(b)) ||
    Object.keys(a).some((name) => !VALUES.has(name) && name in b && !isSame(a[name]!, b[name]!))
  );
}

/** Whether two cells say the same: 90 and 90.0 do. */
const isSame = (a: string, b: string): boolean =>
  a === b || (a !== '' && b !== '' && Number(a) === Number(b));
