import { parseHTML } from 'linkedom';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';

/** The tables of the page that a body becomes: the words of each cell by its row and column, as a browser lays them out. */
export function gridsOf(markdown: string): Record<string, string>[] {
  const html = `<!doctype html><html><body>${renderBody(parseBody(markdown))}</body></html>`;
  const { document } = parseHTML(html) as unknown as { document: Document };
  return [...document.querySelectorAll('table')].map((table) => {
    const grid: Record<string, string> = {};
    const taken = new Set<string>();
    [...table.querySelectorAll('tr')].forEach((row, line) => {
      let column = 0;
      for (const cell of row.querySelectorAll('th, td')) {
        while (taken.has(`${line} ${column}`)) column++;
        const [across, down] = ['colspan', 'rowspan'].map((name) =>
          Number(cell.getAttribute(name) ?? 1),
        );
        for (let at = 0; at < down!; at++)
          for (let to = 0; to < across!; to++) taken.add(`${line + at} ${column + to}`);
        const words = cell.textContent.trim();
        if (words) grid[`${line} ${column}`] = words;
        column += across!;
      }
    });
    return grid;
  });
}
