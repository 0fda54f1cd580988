import { cellName } from '#domain/tables/cell-name.ts';
import { EMPTY, type Merge, type SheetCell } from '#scripts/import/sheet/sheet.ts';

/** Places in the grid that all sheets of a workbook together may still take; counted down. */
export interface Room {
  left: number;
}

/** Thrown when a workbook holds more cells than may be read. */
export class TooManyCells extends Error {}

/** Puts a cell in its place. */
export function put(
  rows: SheetCell[][],
  row: number,
  column: number,
  shown: SheetCell,
  room: Room,
): void {
  room.left -= Math.max(0, row + 1 - rows.length);
  const cells = (rows[row] ??= []);
  room.left -= Math.max(0, column + 1 - cells.length);
  if (room.left < 0) throw new TooManyCells();
  for (let at = cells.length; at < column; at++) cells.push(EMPTY);
  cells[column] = shown;
}

/** The cells of a sheet while its merged ones are filled. */
interface MergeContext {
  rows: SheetCell[][];
  behind: ReadonlyMap<string, SheetCell>;
  isHidden: (row: number, column: number) => boolean;
  room: Room;
}

/** Lets every visible cell of a merged one show its content, within the rows and columns that hold anything. */
export function fillMerged(
  { rows, behind, isHidden, room }: MergeContext,
  merges: Merge[],
): string[] {
  const filled: string[] = [];
  const width = rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  for (const { top, left, bottom, right } of merges) {
    const own = cellName(top, left);
    const first = rows[top]?.[left] ?? EMPTY;
    const content = first.text === '' ? behind.get(own) : first;
    if (!content) continue;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      for (let column = left; column <= Math.min(right, width - 1); column++) {
        if ((row === top && column === left) || isHidden(row, column)) continue;
        put(rows, row, column, { ...content, mergedWith: own }, room);
      }
    }
    filled.push(`${own}:${cellName(bottom, right)}`);
  }
  return filled;
}
