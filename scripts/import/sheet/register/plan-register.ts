import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { readRegisters } from '#domain/registers/read-registers.ts';
import type { RegisterTable } from '#domain/registers/register.ts';
import { SOURCE_COLUMNS } from '#domain/registers/schema-file.ts';
import { csvLine, parseCsv } from '#domain/tables/csv.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { cellAt } from '#scripts/import/sheet/sheet.ts';
import { noticeProblems } from '#scripts/import/sheet/sheet-notices.ts';
import type { SheetOutcome } from '#scripts/import/sheet/plan-observations.ts';
import type { Workbook } from '#scripts/import/sheet/workbook/read-workbook.ts';
import { newProblems } from '#scripts/pipeline/new-problems.ts';
import type { Sources } from '#scripts/pipeline/sources.ts';
import { registerCell } from './register-cell.ts';
import { registerSheet, type RegisterSheet } from './register-header.ts';

/** What the clerk said of a list at the command. */
export interface RegisterOptions {
  hidden?: boolean;
  /** Id of the register, where the headings are those of several. */
  register?: string;
  /** Id of the data source of all rows that name none. */
  dataSource?: string;
}

/** A row of a sheet, as its register's table writes it. */
interface Row {
  /** By column of the table. */
  cells: Map<string, string>;
  from: RegisterSheet;
  /** Line in the sheet, from 1. */
  line: number;
}

/** First cells of rows that sum up others. */
const SUM = /^(?:合计|总计|小计|平均|全市合计|备注|注)[:：]?/;

/**
 * Decides what becomes of a workbook that holds rows of a register; `undefined` when its headings are those of none.
 *
 *   sheet ──▶ register by its headings ──▶ rows ──▶ same? changed? ──▶ checked in place ──▶ appended
 */
export function planRegister(
  sources: Sources,
  workbook: Workbook,
  file: string,
  options: RegisterOptions = {},
): SheetOutcome | undefined {
  const registers = readRegisters(
    sources.tables,
    sources.schemas ?? [],
    readSeeds(sources.tables).value,
  ).value.filter(({ head }) => !options.register || head.id === options.register);
  const sheets = workbook.sheets.flatMap((sheet) => registerSheet(sheet, registers) ?? []);
  const [first] = sheets;
  if (!first) return undefined;
  // One file is one list: sheets of another register are told by their own import.
  const own = sheets.filter(({ register }) => register === first.register);
  const problems = [
    ...workbook.problems,
    ...own.flatMap((from) => [
      ...noticeProblems(from.sheet, file, options.hidden === true),
      ...from.unknown.map(({ name, column }) =>
        problem('sheet-column-unknown', placeOf(file, from, from.row, column), { name }),
      ),
    ]),
  ];
  const rows = own.flatMap((from) => rowsOf(from, file, options, problems));
  return takeRows(sources, first.register, rows, file, problems);
}

const placeOf = (file: string, { sheet }: RegisterSheet, row: number, column: number) => ({
  file,
  ...(sheet.name && { sheet: sheet.name }),
  line: sheet.lines?.[row] ?? row + 1,
  column: column + 1,
});

function rowsOf(
  from: RegisterSheet,
  file: string,
  { dataSource }: RegisterOptions,
  problems: Problem[],
): Row[] {
  const { sheet, register, row: header, places } = from;
  const fields = new Map(register.fields.map((field) => [field.name, field]));
  const rows: Row[] = [];
  const leftOut: { line: number; words: string }[] = [];
  for (let at = header + 1; at < sheet.rows.length; at++) {
    const texts = sheet.rows[at]!.map(({ text }) => text.trim()).filter(Boolean);
    if (texts.length === 0) continue;
    const { line } = placeOf(file, from, at, 0);
    if (SUM.test(texts[0]!) || texts.length === 1) {
      leftOut.push({ line, words: texts[0]! });
      continue;
    }
    let failed = false;
    const cells = new Map<string, string>();
    for (const [name, column] of places) {
      const cell = cellAt(sheet, at, column);
      if (cell.fault) {
        failed = true;
        problems.push(faultProblem(cell.fault, placeOf(file, from, at, column), cell.text));
      } else cells.set(name, registerCell(fields.get(name), cell));
    }
    if (!cells.get('document') && !cells.get('source') && dataSource)
      cells.set('source', dataSource);
    if (!failed) rows.push({ cells, from, line });
  }
  if (leftOut.length > 0)
    problems.push(
      problem('sheet-rows-left-out', { ...placeOf(file, from, header, -1) }, { rows: leftOut }),
    );
  return rows;
}

function faultProblem(
  fault: NonNullable<ReturnType<typeof cellAt>['fault']>,
  place: Parameters<typeof problem>[1],
  shown: string,
): Problem {
  if (fault.kind === 'error') return problem('sheet-cell-error', place, { value: fault.value });
  if (fault.kind === 'time') return problem('sheet-cell-time', place, { shown });
  return problem('sheet-cell-uncalculated', place, {});
}

/** Sorts rows into those that the table has, those that differ from what it has, and new ones, which are checked in place. */
function takeRows(
  sources: Sources,
  register: RegisterTable,
  rows: Row[],
  file: string,
  problems: Problem[],
): SheetOutcome {
  const { head, fields, primaryKey } = register;
  const table = `seeds/registers/${head.id}.csv`;
  const standing = sources.tables.find((one) => one.file === table)?.text ?? '';
  const parsed = parseCsv(standing, table);
  const names = fields.map(({ name }) => name);
  const header = parsed.rows[0]?.map((name) => name.trim()) ?? [...names, ...SOURCE_COLUMNS];
  const key = primaryKey.length > 0 ? primaryKey : names;
  const keyOf = (cell: (name: string) => string) => key.map(cell).join('\u001f');
  const known = new Map(
    parsed.rows.slice(1).map((cells, at) => {
      const cell = (name: string) => (cells[header.indexOf(name)] ?? '').trim();
      return [keyOf(cell), { cell, line: parsed.lines[at + 1]! }];
    }),
  );
  const fresh: Row[] = [];
  let [same, changed] = [0, 0];
  for (const row of rows) {
    const before = known.get(keyOf((name) => row.cells.get(name) ?? ''));
    const differs =
      before && names.filter((name) => before.cell(name) !== (row.cells.get(name) ?? ''));
    if (!differs) fresh.push(row);
    else if (differs.length === 0) same++;
    else {
      changed++;
      const [name = ''] = differs;
      const column = row.from.places.get(name) ?? -1;
      const found = {
        before: before.cell(name),
        now: row.cells.get(name) ?? '',
        file: table,
        line: before.line,
      };
      const place = { ...placeOf(file, row.from, 0, column), line: row.line };
      problems.push(problem('observation-changed', place, found));
    }
  }
  const lineOf = ({ cells }: Row) => csvLine(header.map((name) => cells.get(name) ?? ''));
  const withRows = (added: Row[]) =>
    [standing.replace(/\n*$/, '') || header.join(','), ...added.map(lineOf), ''].join('\n');
  const { lines } = parseCsv(withRows([]), table);
  const lastLine = (lines.at(-1) ?? 1) + (parsed.rows.at(-1)?.join('').split('\n').length ?? 1) - 1;
  const after = withTable(sources, table, withRows(fresh));
  const found = newProblems(sources, after).map((one) => {
    const row = one.file === table ? fresh[one.line - lastLine - 1] : undefined;
    if (!row) return { told: one };
    const column = row.from.places.get(header[one.column - 1] ?? '') ?? -1;
    const place = { ...placeOf(file, row.from, 0, column), line: row.line };
    return { told: { ...one, ...place }, row };
  });
  const bad = new Set(found.flatMap(({ told, row }) => (told.severity === 'error' ? row : [])));
  const sound = fresh.filter((row) => !bad.has(row));
  return {
    table,
    text: withRows(sound),
    added: sound.length,
    same,
    changed,
    refused: fresh.length - sound.length,
    problems: [...problems, ...found.map(({ told }) => told)],
  };
}

function withTable(sources: Sources, file: string, text: string): Sources {
  const others = sources.tables.filter((one) => one.file !== file);
  return { ...sources, tables: [...others, { file, text }] };
}
