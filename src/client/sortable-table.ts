import { t } from './words.ts';
import { element } from './element.ts';
import { saveFile } from './save-file.ts';

/** Lets the reader sort each table by any column, and take it away as it is. */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  for (const heading of table.querySelectorAll<HTMLTableCellElement>('thead th'))
    sortable(heading, table);
  const button = element('button', { type: 'button', class: 'quiet small' }, [
    t.tableTools.download,
  ]);
  button.addEventListener('click', async () => {
    const { csvOfTable } = await import('./table-csv.ts');
    saveFile(csvOfTable(table), `${table.dataset.sortable}-table.csv`, 'text/csv');
  });
  table.closest('.table-scroll')?.after(button);
}

function sortable(heading: HTMLTableCellElement, table: HTMLTableElement): void {
  const name = heading.textContent.trim();
  const button = element('button', { type: 'button', 'aria-label': t.tableTools.sort(name) }, [
    ...heading.childNodes,
  ]);
  heading.replaceChildren(button);
  button.addEventListener('click', () => {
    const up = heading.getAttribute('aria-sort') !== 'ascending';
    for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const body = table.tBodies[0]!;
    const rows = Array.from(body.rows);
    const keys = new Map(rows.map((row) => [row, keyOf(row.cells[heading.cellIndex])]));
    rows.sort((a, b) => (up ? 1 : -1) * compare(keys.get(a)!, keys.get(b)!));
    body.append(...rows);
  });
}

/** Numbers by size, everything else by its words; cells without a value come last upwards. */
function keyOf(cell: HTMLTableCellElement | undefined): number | string {
  const text = cell?.dataset.sort ?? cell?.textContent.trim() ?? '';
  const number = Number(text.replaceAll(',', '').replace('−', '-'));
  return text !== '' && Number.isFinite(number) ? number : text;
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return String(a).localeCompare(String(b), document.documentElement.lang);
}
