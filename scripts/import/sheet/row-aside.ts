import { cellAt, type Sheet } from './sheet.ts';
import type { SheetHeader } from './sheet-header.ts';

const TOTAL = /^(?:合|总|小|共)\s*计(?:[:：]|$)|^(?:平均|均值|合计数|总数)$/;

/**
 * The words of a row that states no observation: a total, which names neither place nor time, and a remark or a
 * signature below the table, which has no value either. `undefined` for all other rows.
 */
export function asideOf(
  sheet: Sheet,
  row: number,
  { places, row: header }: SheetHeader,
): string | undefined {
  const texts = (sheet.rows[row] ?? []).map(({ text }) => text.trim()).filter(Boolean);
  const lacks = (column: string) => {
    const { text, fault } = cellAt(sheet, row, places.get(column)!);
    return !text.trim() && !fault;
  };
  const [first = ''] = texts;
  // Printed tables say their header again on each page.
  const isHeader = [...places.values()].every(
    (column) => cellAt(sheet, row, column).text === cellAt(sheet, header, column).text,
  );
  if (isHeader) return `${first} …（重复的表头）`;
  const isTotal = TOTAL.test(first) && lacks('area') && lacks('period');
  // A remark is one cell, or is merged over all columns.
  const isRemark =
    new Set(texts).size === 1 &&
    (first.length > 12 || /^(?:注|备注|说明|填[表报]|制表|审核)/.test(first));
  const isSigned = ['area', 'period'].every(lacks) && /^[^:：]{2,8}[:：]/.test(first);
  if (!isTotal && !isRemark && !isSigned) return undefined;
  return [...new Set(texts)].join(' ').slice(0, 40);
}
