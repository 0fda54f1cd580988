import type { BlockContent } from 'mdast';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { cellName } from '#domain/tables/cell-name.ts';
import { mergedTable, spanned, type SpannedCell } from '#scripts/import/extract/merged-table.ts';
import { paragraph, type Extract } from '#scripts/import/extract/extract.ts';
import { cellAt, type Sheet, type SheetCell } from './sheet.ts';
import { noticeProblems } from './sheet-notices.ts';
import type { Workbook } from './workbook/read-workbook.ts';

/**
 * A workbook as a document: each sheet a table as it looks, merged cells included; lines alone above and below it are
 * paragraphs. So its figures have something to cite.
 */
export function publishedSheets(
  { sheets, problems }: Workbook,
  file: string,
  hidden: boolean,
): Extract {
  const filled = sheets.filter(({ rows }) =>
    rows.some((row) => row.some(({ text }) => text.trim())),
  );
  const parts = filled.map((sheet) => sheetBlocks(sheet));
  const headed = filled.length > 1;
  return {
    blocks: parts.flatMap(({ blocks }, at) => [
      ...(headed ? [heading(filled[at]!.name)] : []),
      ...blocks,
    ]),
    words: parts
      .map(({ words }, at) => (headed ? `${filled[at]!.name} ${words}` : words))
      .join(' '),
    fields: {},
    images: new Map(),
    problems: [
      ...problems,
      ...filled.flatMap((sheet) =>
        noticeProblems(sheet, file, hidden).filter(({ code }) => code !== 'sheet-merged'),
      ),
      ...sheets.flatMap((sheet) => faultProblems(sheet, file)),
    ],
  };
}

/** Cells that show an error, or nothing because their formula was never calculated. */
function faultProblems({ name, rows }: Sheet, file: string): Problem[] {
  const found = rows.flatMap((cells, row) =>
    cells.flatMap(({ text, fault, mergedWith }, column) =>
      fault && !mergedWith && fault.kind !== 'time'
        ? [{ value: `${cellName(row, column)} ${text}`.trim(), empty: text === '' }]
        : [],
    ),
  );
  return [false, true].flatMap((empty) => {
    const values = found.filter((one) => one.empty === empty).map(({ value }) => value);
    const place = { file, sheet: name, line: 0, column: 0 };
    return values.length > 0 ? [problem('sheet-published-fault', place, { values, empty })] : [];
  });
}

const heading = (name: string): BlockContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value: name }],
});

function sheetBlocks(sheet: Sheet): { blocks: BlockContent[]; words: string } {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const columns = range(width).filter((column) =>
    sheet.rows.some((row) => row[column]?.text.trim()),
  );
  const rows = range(sheet.rows.length).filter((row) =>
    columns.some((column) => cellAt(sheet, row, column).text.trim()),
  );
  const alone = (row: number | undefined) =>
    row !== undefined &&
    new Set(columns.map((at) => shownText(cellAt(sheet, row, at))).filter(Boolean)).size === 1;
  let [from, to] = [0, rows.length];
  while (from < to && alone(rows[from])) from++;
  while (to > from && alone(rows[to - 1])) to--;
  const line = (row: number) =>
    columns.map((at) => shownText(cellAt(sheet, row, at))).find(Boolean)!;
  const above = rows.slice(0, from).map(line);
  const below = rows.slice(to).map(line);
  const table = rows.slice(from, to);
  const cells = table.map((row) => spannedRow(sheet, row, table, columns));
  const words = cells.flatMap((row) =>
    row.flatMap(({ children }) => children.map((child) => ('value' in child ? child.value : ''))),
  );
  return {
    blocks: [
      ...above.map((text) => paragraph(text)),
      ...(table.length > 0 ? [mergedTable(cells)] : []),
      ...below.map((text) => paragraph(text)),
    ],
    words: [...above, ...words, ...below].join(' '),
  };
}

/** The cells of a row that begin in it, with the rows and columns that they take of those that are shown. */
function spannedRow(sheet: Sheet, row: number, rows: number[], columns: number[]): SpannedCell[] {
  return columns.flatMap((column) => {
    const merge = sheet.merges.find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    const text = shownText(cellAt(sheet, row, column));
    if (!merge) return spanned(text);
    const across = columns.filter((at) => at >= merge.left && at <= merge.right);
    const down = rows.filter((at) => at >= merge.top && at <= merge.bottom);
    if (row !== down[0] || column !== across[0]) return [];
    return spanned(text, across.length, down.length);
  });
}

/** As the sheet shows it, on one line. */
const shownText = ({ text, shown, date }: SheetCell) =>
  (date?.shown ?? shown ?? text).replace(/\s+/g, ' ').trim();

const range = (length: number) => Array.from({ length }, (_, at) => at);
