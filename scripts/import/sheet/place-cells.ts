import { spanned, type SpannedCell } from '#scripts/import/extract/merged-table.ts';

/** What a cell looks like: cells of one column look alike. */
const SHAPES: [name: string, pattern: RegExp][] = [
  ['empty', /^$/],
  ['dash', /^[-—–/]+$/],
  ['mark', /^[√×✓✗○●]$/],
  ['share', /^[+-]?[\d.]+\s*[%％]$/],
  ['number', /^[+-]?[\d.,]+$/],
  ['class', /^(?:[ⅠⅡⅢⅣⅤⅥIV]+|劣[ⅤV])类?$/],
];
const shapeOf = (cell: string) => SHAPES.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'words';

/** Beyond this there are too many ways to lay the cells out. */
const MOST_COLUMNS = 12;

/** A way to lay the cells of a row on columns: how many each takes. */
type Layout = number[];

/**
 * Finds places for the cells of a table whose rows have lost their merged cells, as text copied from a page has. A full
 * row teaches what each column looks like; the rows below it lack the same columns, which are the merged cells of the
 * full row, and a row with fewer still has one wide cell. It is a guess, and told as one.
 *
 * @returns the rows with spans, or `undefined` where no layout fits better than all others
 */
export function placeCells(rows: string[][]): SpannedCell[][] | undefined {
  const width = Math.max(...rows.map(({ length }) => length));
  if (width > MOST_COLUMNS) return undefined;
  // A header of one row is as wide as the table; one of two is not.
  const first = Math.max(
    1,
    rows.findIndex((row) => row.length === width),
  );
  const head = headerRows(rows.slice(0, first), width);
  const body = rows.slice(first);
  if (!head || body[0]?.length !== width || body.some((row) => row.length === 0)) return undefined;
  const full = body.filter((row) => row.length === width);
  const shapes = Array.from(
    { length: width },
    (_, at) => new Set(full.map((row) => shapeOf(row[at]!))),
  );
  const merged = mergedColumns(body, shapes);
  if (!merged) return undefined;
  const own = shapes.filter((_, at) => !merged.includes(at));
  const placed: SpannedCell[][] = [];
  for (let at = 0; at < body.length; at++) {
    const row = body[at]!;
    if (row.length === width) {
      const below = body.findIndex((next, index) => index > at && next.length === width);
      const reach = (below < 0 ? body.length : below) - at;
      placed.push(row.map((cell, column) => spanned(cell, 1, merged.includes(column) ? reach : 1)));
    } else {
      const layout = best(layouts(row.length, own.length), (one) => cost(row, one, own));
      if (!layout) return undefined;
      placed.push(row.map((cell, index) => spanned(cell, layout[index]!)));
    }
  }
  return [...head, ...placed];
}

/** Rows above the first full one: one short row over one shorter is a cell over several; the others reach down. */
function headerRows(rows: string[][], width: number): SpannedCell[][] | undefined {
  const [top = [], below = [], more] = rows;
  if (rows.length === 1 && top.length === width) return [top.map((cell) => spanned(cell))];
  if (more || top.length - 1 + below.length !== width) return undefined;
  // The wide cell is named again by one of those below it, or it is the only one that can be.
  const candidates = top.flatMap((cell, at) => (below.includes(cell) ? [at] : []));
  const wide = top.length === 1 ? 0 : candidates.length === 1 ? candidates[0] : undefined;
  if (wide === undefined) return undefined;
  return [
    top.map((cell, at) => (at === wide ? spanned(cell, below.length) : spanned(cell, 1, 2))),
    below.map((cell) => spanned(cell)),
  ];
}

/**
 * The columns that short rows lack. Of equals those further left, where the labels of several rows are;
 * `undefined` when the cells look as much like the columns that they stand in, so that what is missing is empty.
 */
function mergedColumns(body: string[][], shapes: Set<string>[]): number[] | undefined {
  const short = body.filter((row) => row.length < shapes.length);
  if (short.length === 0) return [];
  const most = shapes.length - Math.max(...short.map(({ length }) => length));
  const total = (merged: number[]) => {
    const own = shapes.filter((_, at) => !merged.includes(at));
    const costs = short.map((row) =>
      Math.min(...layouts(row.length, own.length).map((layout) => cost(row, layout, own))),
    );
    return costs.reduce((sum, one) => sum + one, 0);
  };
  const all = Array.from({ length: most + 1 }, (_, count) => choices(shapes.length, count)).flat();
  const left = (merged: number[]) => merged.reduce((sum, at) => sum + at, 0) / 1000;
  const found = best(all, (merged) => total(merged) + left(merged));
  const asTheyStand = short.reduce(
    (sum, row) =>
      sum +
      cost(
        row,
        row.map(() => 1),
        shapes,
      ),
    0,
  );
  return found && total(found) < asTheyStand ? found : undefined;
}

function choices(width: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: Math.max(0, width - from) }, (_, at) => from + at).flatMap((at) =>
    choices(width, count - 1, at + 1).map((rest) => [at, ...rest]),
  );
}

/** All layouts with at most one wide cell. */
function layouts(cells: number, width: number): Layout[] {
  const wide = width - cells + 1;
  return Array.from({ length: wide > 1 ? cells : 1 }, (_, at) =>
    Array.from({ length: cells }, (__, index) => (index === at ? wide : 1)),
  );
}

/** A wide cell may hold anything, and is rarer than one that reaches down. */
const WIDE = 0.5;

/** How many cells look unlike their column. */
function cost(row: string[], layout: Layout, shapes: Set<string>[]): number {
  let column = 0;
  let unlike = 0;
  row.forEach((cell, at) => {
    if (layout[at]! > 1) unlike += WIDE;
    else if (!shapes[column]?.has(shapeOf(cell))) unlike++;
    column += layout[at]!;
  });
  return unlike;
}

/** The cheapest; `undefined` when two are. */
function best<T>(all: T[], costOf: (one: T) => number): T | undefined {
  const [first, second] = all
    .map((one) => ({ one, cost: costOf(one) }))
    .sort((a, b) => a.cost - b.cost);
  return first && (!second || first.cost < second.cost) ? first.one : undefined;
}
