/** The letters of a column of a spreadsheet, from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The name of a cell of a spreadsheet, both numbers from 0: `B7`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
