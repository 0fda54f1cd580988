import { EMPTY, type Sheet, type SheetCell } from '#scripts/import/sheet/sheet.ts';
import { findHeaded } from './blocks.ts';

/**
 * A sheet without merged cells (CSV, headings centred over several columns) with its upper headings written over all
 * columns that they are meant for: 浓度 stands over 2019年 alone and is meant for 2020年, too.
 *
 * @param labels labels of classes, which are values, too
 */
export function spreadHeadings(sheet: Sheet, labels: ReadonlySet<string>): Sheet {
  if (sheet.merges.length > 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  for (const { header } of findHeaded(sheet, labels)) {
    const lowest = rows[header.to]!;
    for (let line = header.from; line < header.to; line++) {
      let heading: SheetCell | undefined;
      for (const [column, { text }] of lowest.entries()) {
        const own = rows[line]![column] ?? EMPTY;
        if (own.text.trim()) heading = own;
        else if (heading && text.trim()) rows[line]![column] = { ...heading, mergedWith: 'left' };
      }
    }
  }
  return { ...sheet, rows };
}
