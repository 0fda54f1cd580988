import type { ReadingColumn } from '#domain/readings/reading-schema.ts';
import { cellName } from '#domain/tables/cell-name.ts';
import { cellAt, type Sheet } from '#scripts/import/sheet/sheet.ts';
import { bodyRows, type Block } from './blocks.ts';
import { timeIn } from './times.ts';

/** The lines above a header, up to the table above. */
export function titleOf(sheet: Sheet, { header }: Block) {
  const cells: { name: string; text: string }[] = [];
  for (let row = header.from - 1; row >= Math.max(0, header.from - 6); row--) {
    const own = (sheet.rows[row] ?? []).flatMap(({ text, mergedWith }, column) =>
      text.trim() && !mergedWith ? [{ name: cellName(row, column), text: text.trim() }] : [],
    );
    if (own.length > 3) break;
    cells.push(...own);
  }
  return { cells, text: cells.map(({ text }) => text).join(' ') };
}

/** A unit said in the header, where no column is meant by it: 单位：毫克/升 in the corner. */
export function cornerUnit(sheet: Sheet, { header, columns }: Block) {
  for (let row = header.from; row <= header.to; row++) {
    for (const column of columns) {
      const { text } = cellAt(sheet, row, column);
      if (/单位\s*[:：]/.test(text)) return { name: cellName(row, column), text };
    }
  }
  return undefined;
}

/** Whether the rows say their times whole, year included. */
export function hasWholeTimes(
  sheet: Sheet,
  block: Block,
  columns: Map<number, ReadingColumn>,
): boolean {
  const found = [...columns].find(([, { is }]) => is === 'period');
  if (!found) return false;
  const cells = bodyRows(block).map((row) => sheet.rows[row]?.[found[0]]);
  return cells.some((cell) => cell?.date || (cell && timeIn(cell.text)));
}
