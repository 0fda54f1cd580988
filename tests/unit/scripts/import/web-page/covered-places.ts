/**
 * The words of each place of a table, by row and column from 0: a cell counts in all places that it covers, one
 * without words in none. The table has no reach beyond its parts, as a page of the site has none.
 */
export function coveredPlaces(table: Element | null): Record<string, string> {
  const covered = new Map<string, string>();
  [...(table?.querySelectorAll('tr') ?? [])].forEach((row, line) => {
    let column = 0;
    for (const cell of row.querySelectorAll('th, td')) {
      while (covered.has(`${line} ${column}`)) column++;
      const [across = 1, down = 1] = ['colspan', 'rowspan'].map((name) =>
        Number(cell.getAttribute(name) ?? 1),
      );
      for (let at = 0; at < down; at++)
        for (let to = 0; to < across; to++)
          covered.set(`${line + at} ${column + to}`, cell.textContent.trim());
      column += across;
    }
  });
  const said = [...covered].filter(([, words]) => words !== '');
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}
