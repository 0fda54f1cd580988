import { excelCsvOf } from '#domain/views/record-csv.ts';

/** A table as it is, hidden rows left out, as CSV that a spreadsheet reads and takes no formula from. */
export function csvOfTable(table: HTMLTableElement): string {
  const rows = Array.from(table.rows).filter(({ hidden }) => !hidden);
  return excelCsvOf(
    rows.map(({ cells }) =>
      Array.from(cells, (cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
    ),
  );
}
