import { observationKey } from '#domain/indicators/observation-key.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { proposeId } from '#domain/values/id.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { valueText } from '#domain/values/value.ts';
import { newProblems } from '#scripts/pipeline/new-problems.ts';
import { runPipeline } from '#scripts/pipeline/pipeline.ts';
import type { Sources } from '#scripts/pipeline/sources.ts';
import { withObservationRows, type FreshRow } from './observation-table.ts';
import { IN_THE_VALUE, inOwnHeadings } from './own-headings.ts';

/** What becomes of the rows of a file. */
export interface SheetOutcome {
  /** The table that takes the new rows, from the project's root. */
  table: string;
  text: string;
  added: number;
  same: number;
  changed: number;
  refused: number;
  problems: Problem[];
}

/** Where the rows are while they are checked: a table of their own, a line a row. */
const TRIAL = 'seeds/observations/~import.csv';

/**
 * Sorts rows of observations: what is in the tables already is the same or changed, the rest is checked as if it
 * were there, and only sound rows are taken.
 *
 *   rows ──▶ same? changed? ──▶ check in place ──▶ appended to seeds/observations/
 *
 * @param headings what the sheets call the columns, for the words of the problems
 */
export function planObservations(
  sources: Sources,
  rows: FreshRow[],
  file: string,
  headings: ReadonlyMap<string, string>,
): SheetOutcome {
  const stem = proposeId(file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''));
  const table = `seeds/observations/${stem || 'imported'}.csv`;
  const outcome = { table, text: '', added: 0, same: 0, changed: 0, refused: 0 };
  const unsound = unsoundTable(sources, table);
  if (rows.length > 0 && unsound !== undefined) {
    const place = { file, line: 0, column: 0 };
    const told = problem('sheet-table-unsound', place, { table, line: unsound });
    return { ...outcome, refused: rows.length, problems: [told] };
  }
  const { fresh, problems, same, changed } = sortRows(sources, rows);
  const after = {
    ...sources,
    tables: [
      ...sources.tables,
      { file: TRIAL, text: withObservationRows(undefined, fresh, TRIAL) },
    ],
  };
  const columns = columnsOf(fresh);
  const found = newProblems(sources, after).map((one) => {
    if (one.file !== TRIAL) return { told: one };
    const row = fresh[one.line - 2];
    return { told: inOwnHeadings(atCell(one, row, columns), headings), row };
  });
  const bad = new Set(
    found.flatMap(({ told, row }) => (told.severity === 'error' && row ? [row] : [])),
  );
  const sound = fresh.filter((row) => !bad.has(row));
  const before = sources.tables.find((one) => one.file === table)?.text;
  return {
    ...outcome,
    text: withObservationRows(before, sound, table),
    added: sound.length,
    same,
    changed,
    refused: fresh.length - sound.length,
    problems: [...problems, ...found.map(({ told }) => told)],
  };
}

/** Rows that are new, and what is to be said of the others. */
function sortRows(sources: Sources, rows: FreshRow[]) {
  const standing = new Map(
    readSeeds(sources.tables).value.observations.map((one) => [keyOf(one), one]),
  );
  const trial = { file: TRIAL, text: withObservationRows(undefined, rows, TRIAL) };
  const byLine = new Map(
    readSeeds([...sources.tables, trial])
      .value.observations.filter(({ source }) => source.file === TRIAL)
      .map((one) => [one.source.line, one]),
  );
  const fresh: FreshRow[] = [];
  const problems: Problem[] = [];
  let [same, changed] = [0, 0];
  rows.forEach((row, at) => {
    const read = byLine.get(at + 2);
    const before = read && standing.get(keyOf(read));
    if (read)
      standing.set(keyOf(read), before ?? { ...read, source: { ...read.source, ...row.place } });
    if (!before) fresh.push(row);
    else if (valueOf(before) === valueOf(read)) same++;
    else {
      changed++;
      const { line, column } = row.places.get('value') ?? row.place;
      const found = {
        before: valueOf(before),
        now: valueOf(read),
        file: before.source.file,
        line: before.source.line,
      };
      problems.push(problem('observation-changed', { ...row.place, line, column }, found));
    }
  });
  return { fresh, problems, same, changed };
}

/** The first line of a table that cannot be read whole; 0 for the file as such, `undefined` when it is sound. */
function unsoundTable(sources: Sources, table: string): number | undefined {
  const shape = new Set(['wrong-encoding', 'not-a-text', 'file-unreadable']);
  if (sources.problems.some(({ file, code }) => file === table && shape.has(code))) return 0;
  if (!sources.tables.some(({ file }) => file === table)) return undefined;
  return runPipeline(sources).problems.find(
    ({ file, code, severity }) => file === table && severity === 'error' && TABLE_CODES.test(code),
  )?.line;
}

/** Of the table's shape: quotes, delimiters, header, ragged rows. A wrong value in a row does not keep rows out. */
const TABLE_CODES =
  /^(?:bad-quotes|wrong-delimiter|ragged-row|empty-header|(?:duplicate|missing|unknown)-column)$/;

/** Names of the columns of the trial table, in their order. */
function columnsOf(rows: FreshRow[]): string[] {
  const [header = ''] = withObservationRows(undefined, rows, TRIAL).split('\n');
  return header.split(',');
}

/** A problem of the trial table where the clerk finds it. */
function atCell(found: Problem, row: FreshRow | undefined, columns: string[]): Problem {
  const { place } = row ?? {};
  const name = found.code === 'qualifier-differs' ? 'qualifier' : columns[found.column - 1];
  const cell =
    row?.places.get(name ?? '') ??
    (IN_THE_VALUE.has(name ?? '') ? row?.places.get('value') : undefined);
  return { ...found, file: place?.file ?? found.file, ...place, ...cell };
}

/** A value again stated by another document is another row; the same document states it once. */
function keyOf(one: Observation): string {
  return [one.indicator, observationKey(one, undefined), one.citation?.document ?? one.status].join(
    ' ',
  );
}

const valueOf = ({ value, status }: Observation): string => (value ? valueText(value) : status);
