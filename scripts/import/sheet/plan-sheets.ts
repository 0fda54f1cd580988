import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import type { Sources } from '#scripts/pipeline/sources.ts';
import { planObservations, type SheetOutcome } from './plan-observations.ts';
import type { DatePrecision } from './read-period.ts';
import { textsOf, type Sheet } from './sheet.ts';
import { NEEDED, sheetHeader } from './sheet-header.ts';
import { noticeProblems } from './sheet-notices.ts';
import { readSheetRows, rowContext, type ReadRows } from './sheet-rows.ts';
import type { Workbook } from './workbook/read-workbook.ts';

/** What the clerk said of the sheets at the command. */
export interface SheetOptions {
  /** Whether hidden rows, columns and sheets are read, too. */
  hidden?: boolean;
  /** What dates that are the first of a month mean. */
  dates?: DatePrecision;
}

/**
 * Decides what becomes of the sheets of one file. Each is read by itself: a fault of one keeps no row of another out.
 *
 *   sheets ──▶ header found ──▶ rows ──▶ checked together ──▶ the file's table
 */
export function planSheets(
  sources: Sources,
  workbook: Workbook,
  file: string,
  { hidden = false, dates }: SheetOptions = {},
): SheetOutcome {
  const seeds = readSeeds(sources.tables).value;
  const context = rowContext(file, seeds, sources.disclosures, dates);
  const dimensions = [...new Set(seeds.indicators.flatMap((indicator) => indicator.dimensions))];
  const all: ReadRows = { rows: [], refused: 0, problems: workbookProblems(workbook, file) };
  const headings = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    all.problems.push(...noticeProblems(sheet, file, hidden));
    const header = sheetHeader(textsOf(sheet), dimensions);
    if (!header || header.missing.length > 0) {
      all.problems.push(...withoutHeader(sheet, workbook, file, header));
      continue;
    }
    const place = { file, ...(sheet.name && { sheet: sheet.name }), line: header.row + 1 };
    for (const { name, column } of header.unknown)
      all.problems.push(
        problem('sheet-column-unknown', { ...place, column: column + 1 }, { name }),
      );
    const read = readSheetRows(sheet, header, context);
    all.rows.push(...read.rows);
    all.refused += read.refused;
    all.problems.push(...read.problems);
    for (const [column, heading] of header.headings) headings.set(column, heading);
  }
  const outcome = planObservations(sources, all.rows, file, headings);
  return {
    ...outcome,
    refused: outcome.refused + all.refused,
    problems: [...all.problems, ...outcome.problems],
  };
}

/** What is told of a workbook as such. */
function workbookProblems({ hidden, noTables, problems }: Workbook, file: string): Problem[] {
  const whole = { file, line: 0, column: 0 };
  return [
    ...problems,
    ...(hidden.length > 0
      ? [problem('sheet-hidden', whole, { kind: 'sheets', places: hidden, taken: false })]
      : []),
    ...noTables.map((sheet) => problem('sheet-no-table', { ...whole, sheet }, { chart: true })),
  ];
}

/** A sheet of one is an error; of several it may be a cover, but is told. */
function withoutHeader(
  sheet: Sheet,
  { sheets }: Workbook,
  file: string,
  header: ReturnType<typeof sheetHeader>,
): Problem[] {
  const place = {
    file,
    ...(sheet.name && { sheet: sheet.name }),
    line: (header?.row ?? 0) + 1,
    column: 0,
  };
  const isEmpty = sheet.rows.every((row) => row.every(({ text }) => !text.trim()));
  if (isEmpty && sheets.length > 1) return [];
  if (sheets.length > 1 && !header)
    return [problem('sheet-no-table', { ...place, line: 0 }, { chart: false })];
  return [problem('sheet-without-header', place, { missing: header?.missing ?? [...NEEDED] })];
}
