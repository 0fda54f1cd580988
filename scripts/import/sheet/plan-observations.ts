import { observationKey } from '#domain/indicators/observation-key.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { proposeId } from '#domain/values/id.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { valueText } from '#domain/values/value.ts';
import { newProblems } from '#scripts/pipeline/new-problems.ts';
import type { Sources } from '#scripts/pipeline/sources.ts';
import { withRows, type FreshRow } from './observation-table.ts';
import type { Sheet } from './sheet-cells.ts';
import { readSheetRows } from './sheet-rows.ts';

/** What becomes of the rows of a sheet. */
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

/** Where the rows stand while they are checked: a table of their own, a line a row. */
const TRIAL = 'seeds/observations/~import.csv';

/**
 * Sorts the rows of a sheet of observations: what stands in the tables already is the same or changed, the rest is
 * checked as if it stood there, and only sound rows are taken.
 *
 *   sheet ──▶ rows ──▶ same? changed? ──▶ check in place ──▶ appended to seeds/observations/
 */
export function planObservations(sources: Sources, sheets: Sheet[], file: string): SheetOutcome {
  const seeds = readSeeds(sources.tables).value;
  const { rows, refused, problems } = readSheetRows(sheets, file, seeds, sources.disclosures);
  const stem = proposeId(file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''));
  const table = `seeds/observations/${stem || 'imported'}.csv`;
  const standing = new Map(seeds.observations.map((one) => [keyOf(one), one]));
  const trial = readSeeds([...sources.tables, { file: TRIAL, text: trialText(rows) }]).value;
  const byLine = new Map(
    trial.observations
      .filter(({ source }) => source.file === TRIAL)
      .map((one) => [one.source.line, one]),
  );
  const fresh: FreshRow[] = [];
  let same = 0;
  let changed = 0;
  rows.forEach((row, at) => {
    const read = byLine.get(at + 2);
    const before = read && standing.get(keyOf(read));
    if (!before) fresh.push(row);
    else if (valueOf(before) === valueOf(read)) same++;
    else {
      changed++;
      const place = { file, line: row.line, column: 0 };
      const found = {
        before: valueOf(before),
        now: valueOf(read),
        file: before.source.file,
        line: before.source.line,
      };
      problems.push(problem('observation-changed', place, found));
    }
  });
  const after = {
    ...sources,
    tables: [...sources.tables, { file: TRIAL, text: trialText(fresh) }],
  };
  const found = newProblems(sources, after).map((one) =>
    one.file === TRIAL ? { ...one, file, line: fresh[one.line - 2]?.line ?? 0 } : one,
  );
  const bad = new Set(found.filter(({ severity }) => severity === 'error').map(({ line }) => line));
  const sound = fresh.filter(({ line }) => !bad.has(line));
  const before = sources.tables.find((one) => one.file === table)?.text;
  return {
    table,
    text: withRows(before, sound, table),
    added: sound.length,
    same,
    changed,
    refused: refused + fresh.length - sound.length,
    problems: [...problems, ...found],
  };
}

/** A value again stated by another document is another row; the same document states it once. */
function keyOf(one: Observation): string {
  return [one.indicator, observationKey(one, undefined), one.citation?.document ?? one.status].join(
    ' ',
  );
}

const valueOf = ({ value, status }: Observation): string => (value ? valueText(value) : status);

function trialText(rows: FreshRow[]): string {
  return withRows(undefined, rows, TRIAL);
}
