import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import type { Sources } from '#scripts/pipeline/sources.ts';
import { planObservations, type SheetOutcome } from './plan-observations.ts';
import type { DatePrecision } from './read-period.ts';
import { quoteFinder } from './reading/find-quote.ts';
import { planReading, type PlannedReading } from './reading/plan-readings.ts';
import { spreadHeadings } from './reading/spread-headings.ts';
import { shownTexts, type Sheet } from './sheet.ts';
import { NEEDED, sheetHeader, type SheetHeader } from './sheet-header.ts';
import { noticeProblems } from './sheet-notices.ts';
import { readSheetRows, rowContext, type ReadRows, type RowContext } from './sheet-rows.ts';
import type { Workbook } from './workbook/read-workbook.ts';

/** What the clerk said of the sheets at the command. */
export interface SheetOptions {
  /** Whether hidden rows, columns and sheets are read, too. */
  hidden?: boolean;
  /** What dates that are the first of a month mean. */
  dates?: DatePrecision;
  /** Whether a new reading is proposed although a like one is there. */
  newReading?: boolean;
  /** Id of the disclosure that irregular tables are taken from. */
  document?: string;
  /** Id of the register that a list belongs to, where its headings leave a doubt. */
  register?: string;
  /** Id of the data source of all rows of a list that name none. */
  dataSource?: string;
  /** Whether the sheets are published as they look, too: a sheet without rows is no error then. */
  publish?: boolean;
}

/** What becomes of the sheets of a file. */
export interface PlannedSheets {
  /** Without the rows of a reading that no person has confirmed. */
  outcome: SheetOutcome;
  reading?: PlannedReading;
  /** The outcome once the reading is confirmed. */
  confirmed?: () => SheetOutcome;
}

/**
 * Decides what becomes of the sheets of one file. Each is read by itself: an error affects no other sheet.
 *
 *   sheets ─┬▶ a row for each value ──────────────▶ rows ─┐
 *           └▶ other tables ──▶ reading ──▶ judged ──▶ rows ─┴▶ checked together ──▶ the file's table
 */
export function planSheets(
  sources: Sources,
  workbook: Workbook,
  file: string,
  options: SheetOptions = {},
): PlannedSheets {
  const seeds = readSeeds(sources.tables).value;
  const context = rowContext(file, seeds, sources.disclosures, options.dates);
  const dimensions = [...new Set(seeds.indicators.flatMap((indicator) => indicator.dimensions))];
  const all: ReadRows = { rows: [], refused: 0, problems: workbookProblems(workbook, file) };
  const headings = new Map<string, string>();
  const labels = new Set(seeds.indicators.flatMap(({ scale }) => scale));
  const others: { sheet: Sheet; header: SheetHeader | undefined }[] = [];
  for (const sheet of workbook.sheets) {
    // What a published sheet leaves out was told with the document.
    const notices = noticeProblems(sheet, file, options.hidden === true);
    all.problems.push(...notices.filter(({ code }) => !options.publish || code === 'sheet-merged'));
    const header = sheetHeader(shownTexts(sheet), dimensions);
    if (!header || header.missing.length > 0)
      others.push({ sheet: spreadHeadings(sheet, labels), header });
    else readLong(sheet, header, context, all, headings);
  }
  const known = { indicators: seeds.indicators, areas: seeds.areas };
  const proposal = {
    known,
    dimensions,
    labels,
    ownArea: seeds.areas[0]?.name,
    ...(options.document && { document: options.document }),
  };
  const reading = planReading(
    others.map(({ sheet }) => sheet),
    {
      readings: sources.readings ?? [],
      proposal,
      rows: { ...context, known, findQuote: quoteFinder(sources.disclosures) },
      renew: options.newReading === true,
    },
  );
  const planned = reading && 'rows' in reading ? reading : undefined;
  if (reading && !planned) all.problems.push(...reading.problems);
  else
    for (const { sheet, header } of others)
      if (!planned?.sheets.includes(sheet))
        all.problems.push(...withoutHeader(sheet, workbook, file, header, options.publish));
  const outcomeOf = (read: ReadRows): SheetOutcome => {
    const outcome = planObservations(sources, read.rows, file, headings);
    return {
      ...outcome,
      refused: outcome.refused + read.refused,
      problems: [...read.problems, ...outcome.problems],
    };
  };
  if (!planned) return { outcome: outcomeOf(all) };
  for (const [column, heading] of planned.headings)
    if (!headings.has(column)) headings.set(column, heading);
  const both = () =>
    outcomeOf({
      rows: [...all.rows, ...planned.rows],
      refused: all.refused + planned.refused,
      problems: [...all.problems, ...planned.problems],
    });
  if (planned.confirmed) return { outcome: both(), reading: planned };
  return { outcome: outcomeOf(all), reading: planned, confirmed: both };
}

function readLong(
  sheet: Sheet,
  header: SheetHeader,
  context: RowContext,
  all: ReadRows,
  headings: Map<string, string>,
): void {
  const { file } = context;
  const place = { file, ...(sheet.name && { sheet: sheet.name }), line: header.row + 1 };
  for (const { name, column } of header.unknown)
    all.problems.push(problem('sheet-column-unknown', { ...place, column: column + 1 }, { name }));
  const read = readSheetRows(sheet, header, context);
  all.rows.push(...read.rows);
  all.refused += read.refused;
  all.problems.push(...read.problems);
  for (const [column, heading] of header.headings) headings.set(column, heading);
}

/** Problems of a workbook as a whole. */
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

/** A sheet of one is an error; of several it may be a cover, and is reported. */
function withoutHeader(
  sheet: Sheet,
  { sheets }: Workbook,
  file: string,
  header: SheetHeader | undefined,
  published = false,
): Problem[] {
  const place = {
    file,
    ...(sheet.name && { sheet: sheet.name }),
    line: (header?.row ?? 0) + 1,
    column: 0,
  };
  const isEmpty = sheet.rows.every((row) => row.every(({ text }) => !text.trim()));
  if (isEmpty && sheets.length > 1) return [];
  if ((sheets.length > 1 || published) && !header)
    return [problem('sheet-no-table', { ...place, line: 0 }, { chart: false })];
  return [problem('sheet-without-header', place, { missing: header?.missing ?? [...NEEDED] })];
}
