import type { Merge } from '#scripts/import/sheet/sheet.ts';

/**
 * The places that a reference names, from 0; `undefined` when it names none.
 *
 * @example parseRange('B7') // { top: 6, left: 1, bottom: 6, right: 1 }
 * @example parseRange('A2:B3') // { top: 1, left: 0, bottom: 2, right: 1 }
 */
export function parseRange(reference: string): Merge | undefined {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':', 2);
  const [first, last] = [parseCell(from), parseCell(to)];
  if (!first || !last) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function parseCell(name: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(name) ?? [];
  if (!digits) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
