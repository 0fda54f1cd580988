import type { PageLosses } from '#scripts/import/extract/page-losses.ts';

/**
 * Settles the tables of a page: those that only place things go, their cells become blocks; a table within a cell of a
 * table of data becomes words of that cell, and is reported; captions are above, feet below, as a browser sets them.
 */
export function settleTables(document: Document, root: Element, losses: PageLosses): void {
  for (const table of [...root.querySelectorAll('table')].toReversed()) {
    const cells = ownCells(table);
    const inner = [...table.querySelectorAll('table')];
    for (const caption of table.querySelectorAll('caption')) {
      if (caption.closest('table') !== table) continue;
      const block = document.createElement('div');
      block.append(...caption.childNodes);
      caption.remove();
      table.before(block);
    }
    if (cells.length <= 1 || (inner.length > 0 && !isData(table, cells))) {
      table.replaceWith(...cells.map((cell) => blockOf(document, cell)));
      continue;
    }
    for (const nested of inner) {
      losses.report(
        'nested-table',
        ownCells(nested)
          .map((cell) => cell.textContent)
          .join(' '),
      );
      const words = document.createElement('span');
      for (const cell of ownCells(nested)) words.append(' ', ...cell.childNodes);
      nested.replaceWith(words, ' ');
    }
    const feet = [...table.children].filter(({ localName }) => localName === 'tfoot');
    const heads = [...table.children].filter(({ localName }) => localName === 'thead');
    table.prepend(...heads.slice(0, 1));
    table.append(...feet.slice(0, 1));
  }
}

export const ownCells = (table: Element): Element[] =>
  [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);

/** Whether a table that holds others is one of data: rows of several cells, most of them without a table. */
function isData(table: Element, cells: Element[]): boolean {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const own = (row: Element) => cells.filter((cell) => cell.closest('tr') === row).length;
  if (
    table.getAttribute('role') === 'presentation' ||
    rows.filter((row) => own(row) > 1).length < 2
  )
    return false;
  const holding = cells.filter((cell) => cell.querySelector('table'));
  const words = (parts: Element[]) =>
    parts.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
  return holding.length < cells.length / 2 && words(holding) < words(cells) * 0.8;
}

function blockOf(document: Document, cell: Element): Element {
  const block = document.createElement('div');
  block.append(...cell.childNodes);
  return block;
}
