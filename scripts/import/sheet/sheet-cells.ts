import readXlsxFile from 'read-excel-file/node';
import { parseCsv } from '#domain/tables/csv.ts';
import { proposePeriod } from '#domain/tables/proposals.ts';

/** One sheet of a workbook, all cells as text. */
export interface Sheet {
  name: string;
  rows: string[][];
}

/** The sheets of an Excel file. */
export async function workbookSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(cellText)),
  }));
}

export const csvSheet = (text: string, file: string): Sheet => ({
  name: file,
  rows: parseCsv(text, file).rows,
});

/** Excel keeps 17 digits of which 15 hold: 0.1+0.2 is 0.3. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell as string);
}

/** A cell as the tables write it, where its meaning is beyond doubt: `2019年` is 2019, `1,351.68` is 1351.68. */
export function settled(column: string, written: string): string {
  const text = written.trim();
  if (column === 'period') return proposePeriod(text) ?? text;
  if (column !== 'value' && column !== 'stated_change') return text;
  const plain = text.normalize('NFKC').replace(/^[−–]/, '-');
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)
    ? plain.replaceAll(',', '')
    : /^-?[\d.]+$/.test(plain)
      ? plain
      : text;
}
