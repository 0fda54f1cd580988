import { proposePeriod } from '#domain/tables/proposals.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { readWrittenValue } from '#domain/values/written-value.ts';
import { cellAt, type Sheet, type SheetCell } from '#scripts/import/sheet/sheet.ts';
import { isNoValue } from '#scripts/import/sheet/read-value.ts';

/** A table on a sheet: rows from 0, the last ones included. */
export interface Block {
  header: { from: number; to: number };
  body: { from: number; to: number };
  /** Rows between the first and the last of the body that say the header again, as on each page of a print. */
  again: ReadonlySet<number>;
  /** Columns from 0 that the header names. */
  columns: number[];
}

/** The rows of a body that hold values, from 0. */
export const bodyRows = ({ body, again }: Pick<Block, 'body' | 'again'>): number[] =>
  Array.from({ length: body.to - body.from + 1 }, (_, at) => body.from + at).filter(
    (row) => !again.has(row),
  );

/** A year, a month, a quarter, alone in a cell: what heads columns and rows, and is no value. */
export const isTime = (text: string): boolean =>
  (proposePeriod(text) !== undefined || parsePeriod(text) !== undefined || isPartOfYear(text)) &&
  !/[.．]/.test(text);

/** A month or a quarter without its year: `1月`, `第一季度`, `上半年`, `全年`. */
export const isPartOfYear = (text: string): boolean =>
  /^(?:\d{1,2}月|[一二三四五六七八九十]{1,2}月|第?[一二三四1-4]季度|[上下]半年|全年|全年平均|1[-—–~至]\d{1,2}月)$/.test(
    text.replace(/\s/g, ''),
  );

/** A number, with or without qualifiers, a class, or a sign that there is none. */
export const isValue = ({ text, held, number }: SheetCell, labels: ReadonlySet<string>): boolean =>
  text !== '' &&
  (number === true ||
    held !== undefined ||
    isNoValue(text.trim()) ||
    labels.has(text.trim().replace(/类$/, '')) ||
    readWrittenValue(text) !== undefined);

type RowKind = 'blank' | 'single' | 'heads' | 'values';

/**
 * Finds the tables of a sheet. One whose header comes again, as on each page of a print, is one table.
 *
 * @param labels labels of classes, which are values, too
 */
export function findBlocks(sheet: Sheet, labels: ReadonlySet<string>): Block[] {
  const tables: Block[] = [];
  for (const block of findHeaded(sheet, labels)) {
    const before = tables.at(-1);
    if (before && goesOn(sheet, before, block))
      tables[tables.length - 1] = joined(sheet, before, block);
    else tables.push(block);
  }
  return tables;
}

/**
 * Finds the headers of a sheet and what is below each: rows of words or times are a header when rows of values follow
 * them. Titles are above and notes below, alone in their row; a line alone between two rows of values names a group.
 */
export function findHeaded(sheet: Sheet, labels: ReadonlySet<string>): Block[] {
  const kinds = sheet.rows.map((row) => kindOf(row, labels));
  const blocks: Block[] = [];
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] !== 'values') continue;
    // A line alone between a header and its rows names their first group.
    const isAlone = kinds[row - 1] === 'single' && kinds[row - 2] === 'heads';
    // One that stands over a column of values goes on with the header: 2020年 below 浓度.
    const isOverValues = isAlone && firstFilled(sheet, row - 1) > 0;
    const top = isAlone && !isOverValues ? row - 1 : row;
    let from = isOverValues ? row - 1 : top;
    while (from > 0 && (kinds[from - 1] === 'heads' || isGroupHead(sheet, kinds, from - 1))) from--;
    let to = row;
    while (isBody(sheet, kinds, to + 1)) to++;
    if (from < top) {
      const header = { from, to: top - 1 };
      const columns = columnsOf(sheet, header, { from: row, to });
      blocks.push({ header, body: { from: row, to }, again: new Set(), columns });
    }
    row = to;
  }
  return blocks;
}

/** Whether a header is that of the table above, and nothing else stands between the two. */
function goesOn(sheet: Sheet, { header, body }: Block, next: Block): boolean {
  const height = header.to - header.from;
  if (next.header.to - next.header.from !== height) return false;
  for (let line = 0; line <= height; line++)
    if (lineOf(sheet, header.from + line) !== lineOf(sheet, next.header.from + line)) return false;
  const titles = new Set(sheet.rows.slice(0, header.from).map((_, row) => lineOf(sheet, row)));
  for (let row = body.to + 1; row < next.header.from; row++) {
    const line = lineOf(sheet, row);
    if (line && !titles.has(line) && !/^[（(]?(?:续|接上页)/.test(line)) return false;
  }
  return true;
}

/** What a row says: its cells without the empty ones at its end. */
const lineOf = ({ rows }: Sheet, row: number): string =>
  (rows[row] ?? [])
    .map(({ text }) => text.replace(/\s+/g, ''))
    .join('\t')
    .trimEnd();

function joined(sheet: Sheet, { header, body, again }: Block, next: Block): Block {
  const whole = { from: body.from, to: next.body.to };
  const between = Array.from({ length: next.body.from - body.to - 1 }, (_, at) => body.to + 1 + at);
  const columns = columnsOf(sheet, header, whole);
  return { header, body: whole, again: new Set([...again, ...between]), columns };
}

function kindOf(row: SheetCell[], labels: ReadonlySet<string>): RowKind {
  const own = row.filter(({ text, mergedWith }) => text.trim() && !mergedWith);
  const filled = row.filter(({ text }) => text.trim());
  if (filled.length === 0) return 'blank';
  if (new Set(filled.map(({ text }) => text.trim())).size === 1 && own.length <= 1) return 'single';
  const values = filled.filter((cell) => isValue(cell, labels) && !isTime(cell.text.trim()));
  if (values.length > 0) return 'values';
  return own.length === 0 && filled.length < 2 ? 'single' : 'heads';
}

/** The upper row of a two-line header may be one wide cell: 浓度 over the years. A title is as wide as the table. */
function isGroupHead(sheet: Sheet, kinds: RowKind[], at: number): boolean {
  return kinds[at] === 'single' && kinds[at + 1] === 'heads' && firstFilled(sheet, at) > 0;
}

const firstFilled = ({ rows }: Sheet, at: number): number =>
  rows[at]!.findIndex(({ text }) => text.trim());

/** Rows of values go on over a line alone, when values without a new header follow it. */
function isBody({ rows }: Sheet, kinds: RowKind[], at: number): boolean {
  if (kinds[at] === 'values') return true;
  if (kinds[at] !== 'single' || kinds[at + 1] !== 'values') return false;
  return !/^(?:注|备注|说明|资料来源|数据来源|来源|单位|附)/.test(
    rows[at]!.find(({ text }) => text.trim())!.text.trim(),
  );
}

function columnsOf(sheet: Sheet, header: Block['header'], body: Block['body']): number[] {
  const width = Math.max(...sheet.rows.slice(header.from, body.to + 1).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    for (let row = header.from; row <= body.to; row++)
      if (cellAt(sheet, row, column).text.trim()) return true;
    return false;
  });
}

/** The heading of a column: what is over it, from top to bottom, each once. */
export function headingOf(sheet: Sheet, { from, to }: Block['header'], column: number): string {
  const words: string[] = [];
  for (let row = from; row <= to; row++) {
    const text = cellAt(sheet, row, column).text.replace(/\s+/g, ' ').trim();
    if (text && words.at(-1) !== text) words.push(text);
  }
  return words.join(' ');
}
