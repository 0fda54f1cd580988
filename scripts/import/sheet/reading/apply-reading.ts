import { problem, type Place } from '#domain/problems/catalogue/index.ts';
import type { ReadingColumn } from '#domain/readings/reading-schema.ts';
import { rowsOf } from '#domain/readings/reading-schema.ts';
import { cellAt, type Sheet, type SheetCell } from '#scripts/import/sheet/sheet.ts';
import { takeRow, type ReadRows, type RowContext } from '#scripts/import/sheet/sheet-rows.ts';
import { fromCell, unitFromCell } from './cell-reference.ts';
import { columnIndex, type Matched } from './compare-layout.ts';
import { bodyRows, headingOf, isTime } from './blocks.ts';
import { areaNamed, indicatorNamed, type KnownNames } from './known-names.ts';
import { periodOfHeading, timeIn } from './times.ts';
import { firstLabel } from './propose-reading.ts';

/** What applying a reading asks of the project. */
export interface ReadingContext extends RowContext {
  known: KnownNames;
  /** The reading's file. */
  reading: string;
  /** Finds the words of a document that state a value; `undefined` when they are not there. */
  findQuote: (wanted: QuoteWanted) => { section: string; quote: string } | undefined;
}

/** What words are looked for in a document. */
export interface QuoteWanted {
  document: string;
  /** Absent where none was chosen. */
  section?: string;
  /** Names of the row: of the indicator, the area, the time. */
  labels: string[];
  /** The value as the table shows it. */
  shown: string;
}

/** Makes a row of each value of a block. */
export function applyReading(matched: Matched, context: ReadingContext, read: ReadRows): void {
  const { sheet, reading } = matched;
  const columns = Object.entries(reading.columns).map(
    ([letters, column]) => [columnIndex(letters), column] as const,
  );
  const places = columns.map(([at]) => at);
  const skipped: string[] = [];
  for (const row of bodyRows(matched)) {
    const label = firstLabel(sheet, row, places);
    const own = columns.filter(([at]) => cellAt(sheet, row, at).text.trim());
    // A line alone names a group of rows, merged over all columns or not.
    const words = new Set(own.map(([at]) => cellAt(sheet, row, at).text.trim()));
    const isGroup = words.size <= 1 && (own.length > 1 || own[0]?.[1].is !== 'value');
    if (isGroup) continue;
    if (reading.skip?.includes(label)) {
      skipped.push(label);
      continue;
    }
    for (const [at, column] of columns)
      if (column.is === 'value') takeValue({ row, at, column, columns, matched }, context, read);
  }
  if (skipped.length > 0) {
    const place = { ...placeIn(sheet, context), line: 0, column: 0 };
    read.problems.push(problem('reading-skipped', place, { names: skipped }));
  }
}

const placeIn = ({ name }: Sheet, { file }: RowContext) => ({ file, ...(name && { sheet: name }) });

interface ValuePlace {
  row: number;
  at: number;
  column: ReadingColumn;
  columns: (readonly [number, ReadingColumn])[];
  matched: Matched;
}

/** Puts together what a value's row, column and table say of it, and reads it like a row of a long table. */
function takeValue(
  { row, at, column, columns, matched }: ValuePlace,
  context: ReadingContext,
  read: ReadRows,
): void {
  const { sheet, reading } = matched;
  const value = cellAt(sheet, row, at);
  if (!value.text.trim() && !value.fault) return;
  const cells = new Map<string, SheetCell>();
  const places = new Map<string, { line: number; column: number }>();
  const put = (name: string, cell: SheetCell, from: number) => {
    cells.set(name, cell);
    places.set(name, { line: row + 1, column: from + 1 });
  };
  const all = reading.all ?? {};
  const said = (name: 'indicator' | 'area' | 'period' | 'unit') =>
    column[name] ?? fromRow(name) ?? all[name];
  const fromRow = (name: string) => {
    const found = columns.find(([, { is }]) => is === name);
    return found && cellAt(sheet, row, found[0]).text.trim();
  };
  put('value', value, at);
  for (const [from, { is }] of columns) {
    const name = is.startsWith('分类=') ? is.slice('分类='.length) : is;
    if (name !== 'value' && name !== 'ignore') put(name, cellAt(sheet, row, from), from);
  }
  const place: Place = { ...placeIn(sheet, context), line: row + 1, column: at + 1 };
  const names = new Map(Object.entries(reading.names ?? {}));
  const resolved = (name: 'indicator' | 'area', kind: string) => {
    const written = said(name) ?? '';
    const own = written.startsWith('=') ? fromCell(sheet, written) : written;
    const meant = names.get(own) ?? own;
    const found =
      name === 'indicator' ? indicatorNamed(meant, context.known) : areaNamed(meant, context.known);
    if (found === undefined) {
      const params = { name: own || '（没有写）', reading: context.reading, kind };
      const told = problem('reading-name-unknown', { ...place, ...places.get(name) }, params);
      // One name is reported once, however many values it has.
      if (!read.problems.some(({ what }) => what === told.what)) read.problems.push(told);
    } else cells.set(name, { text: found });
    return { own, found };
  };
  const indicator = resolved('indicator', '指标');
  const area = resolved('area', '区域');
  if (indicator.found === undefined || area.found === undefined) {
    read.refused++;
    return;
  }
  const period = periodOf(matched, column, at, cells.get('period'));
  cells.set('period', period);
  const unit = said('unit');
  if (unit) cells.set('unit', { text: unitFromCell(sheet, unit) });
  for (const name of ['document', 'section', 'quote'] as const)
    if (all[name] && !cells.get(name)?.text) cells.set(name, { text: all[name] });
  read.read?.push(inWords(cells, place));
  const document = cells.get('document')?.text ?? '';
  if (!document) {
    read.refused++;
    return;
  }
  if (!cells.get('quote')?.text) {
    const labels = [indicator.own, area.own, ...labelsOf(sheet, row, columns)].filter(Boolean);
    const section = cells.get('section')?.text;
    const found = context.findQuote({
      document,
      ...(section && { section }),
      labels,
      shown: value.date?.shown ?? value.text,
    });
    if (found === undefined) {
      const label = firstLabel(
        sheet,
        row,
        columns.map(([from]) => from),
      );
      const params = { shown: value.text, label, document };
      read.problems.push(problem('reading-no-quote', place, params));
      read.refused++;
      return;
    }
    cells.set('section', { text: found.section });
    cells.set('quote', { text: found.quote });
  }
  const headings = new Map([['value', headingOf(sheet, headerOf(matched), at)]]);
  takeRow({ cells, places, line: row + 1, dates: context.dates, headings }, sheet, context, read);
}

/** `[Sheet1] pm25  甲市  2022  21.2 微克/立方米` */
function inWords(cells: ReadonlyMap<string, SheetCell>, { sheet }: Place): string {
  const words = ['indicator', 'area', 'period', 'value'].map((name) => cells.get(name)?.text);
  const unit = cells.get('unit')?.text;
  return `${sheet ? `[${sheet}] ` : ''}${words.join('  ')}${unit ? ` ${unit}` : ''}`;
}

const headerOf = ({ reading }: Matched) => {
  const { from, to = from } = rowsOf(reading.header);
  return { from, to };
};

/** The words of a row that name it. */
const labelsOf = (sheet: Sheet, row: number, columns: ValuePlace['columns']) =>
  columns
    .filter(([, { is }]) => is !== 'value' && is !== 'ignore')
    .map(([at]) => cellAt(sheet, row, at).text.trim());

/** The time of a value: of its row, of its heading, of its table, or of two of them together. */
function periodOf(
  { sheet, reading }: Matched,
  column: ReadingColumn,
  at: number,
  own: SheetCell | undefined,
): SheetCell {
  const base = reading.all?.period;
  const time = base?.startsWith('=') ? timeIn(fromCell(sheet, base)) : base;
  if (own?.date) return own;
  const row = own?.text.trim() ? (periodOfHeading(own.text, time) ?? own.text) : undefined;
  const whole = row ?? time;
  if (column.period === 'heading') {
    const { from, to = from } = rowsOf(reading.header);
    const heading = headingOf(sheet, { from, to }, at);
    return { text: periodOfHeading(heading, whole) ?? heading };
  }
  if (column.period) return { text: periodOfHeading(column.period, whole) ?? column.period };
  return own && row && !isTime(row) ? { ...own, text: row } : { text: whole ?? '' };
}
