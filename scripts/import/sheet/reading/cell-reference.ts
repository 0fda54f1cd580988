import { cellAt, type Sheet } from '#scripts/import/sheet/sheet.ts';
import { parseRange } from '#scripts/import/sheet/workbook/range.ts';
import { plainUnit, unitIn } from './units.ts';

/** The text of a cell such as `=B1`, or the sheet's name for `=sheet`. */
export function fromCell(sheet: Sheet, reference: string): string {
  if (reference === '=sheet') return sheet.name;
  const range = parseRange(reference.slice(1));
  return range ? cellAt(sheet, range.top, range.left).text : '';
}

/** A unit, as it is written or as a cell names it. */
export const unitFromCell = (sheet: Sheet, unit: string) => {
  if (!unit.startsWith('=')) return plainUnit(unit);
  return unitIn(fromCell(sheet, unit)) ?? fromCell(sheet, unit);
};
