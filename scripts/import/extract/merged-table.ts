import type { PhrasingContent, RootContent, Table, TableCell } from 'mdast';

/** A cell of a table, and how many columns and rows it takes. */
export interface SpannedCell {
  children: PhrasingContent[];
  columns: number;
  rows: number;
}

/** A cell of plain words. */
export const spanned = (words: string, columns = 1, rows = 1): SpannedCell => ({
  children: words ? [{ type: 'text', value: words }] : [],
  columns,
  rows,
});

/** Bounds of a table's width and of a cell's reach; portals write rowspan="65535" for "to the end". */
const MOST_COLUMNS = 200;

/** A cell that is joined with its left neighbour, and with the one above. */
const LEFT = '<';
const ABOVE = '^';

/**
 * A table as Markdown holds it, a cell a place: merged cells leave `<` or `^` where they reach, which the site reads as
 * merged again.
 */
export function mergedTable(rows: SpannedCell[][]): Table {
  const grid: TableCell[][] = rows.map(() => []);
  // Columns behind the last one in which a cell begins have no width: titles often reach over more than there are.
  let width = 1;
  rows.forEach((cells, top) => {
    let column = 0;
    for (const { children, columns, rows: reach } of cells) {
      while (grid[top]![column]) column++;
      const right = Math.min(column + columns, MOST_COLUMNS);
      width = Math.max(width, Math.min(column + 1, MOST_COLUMNS));
      for (let row = top; row < Math.min(top + reach, rows.length); row++) {
        for (let at = column; at < right; at++) {
          if (row === top && at === column) grid[row]![at] = cell(words(children));
          else grid[row]![at] ??= cell([mark(at > column ? LEFT : ABOVE)]);
        }
      }
      column = right;
    }
  });
  const full = grid.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? cell([])));
  return {
    type: 'table',
    children: full.map((children) => ({ type: 'tableRow', children })),
  };
}

/** Parsed words of a cell as the file has them: a mark stays one, words that look like one keep their backslash. */
export function markOf(node: RootContent): PhrasingContent | undefined {
  if (node.type !== 'text' || (node.value !== LEFT && node.value !== ABOVE)) return undefined;
  const { start, end } = node.position ?? {};
  return mark(end?.offset === (start?.offset ?? 0) + 1 ? node.value : `\\${node.value}`);
}

const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
/** Goes into the file as it is. */
const mark = (value: string): PhrasingContent => ({ type: 'html', value });

/** A cell that says `<` and nothing else is no merged one. */
function words(children: PhrasingContent[]): PhrasingContent[] {
  const [only, second] = children;
  const says = only?.type === 'text' && !second ? only.value.trim() : '';
  return says === LEFT || says === ABOVE ? [mark(`\\${says}`)] : children;
}
