import type { PdfRun } from './pdf-text.ts';

/** Runs at one height of a page. */
export interface PageRow {
  y: number;
  runs: PdfRun[];
  /** Where its column begins and ends, of a page in two. */
  edge?: Edge;
}

export interface Edge {
  left: number;
  right: number;
}

/** So many rows must be parted at the same place, and so many of them filled on both sides: a table's cells are not. */
const LEAST_ROWS = 8;
const FILLED = 0.8;
const MOSTLY = 0.5;
/** Paragraphs begin so many characters further in. */
const INDENT = 2.3;

/**
 * Parts rows of running text that is set in two columns: what is on the left comes first, down to where a row reaches
 * over both. Rows of a page in one column, and of tables, stay as they are.
 *
 * @param rows from top to bottom
 */
export function partedColumns(rows: PageRow[]): PageRow[] {
  const start = secondColumn(rows);
  if (start === undefined) return rows;
  const sides = [0, 1].map((side) => edgeOf(rows, start, side === 1));
  const out: PageRow[] = [];
  let right: PageRow[] = [];
  for (const { y, runs } of rows) {
    const isWhole = runs.some((run) => run.x < start - 2 && run.x + run.width > start + 2);
    if (isWhole) {
      out.push(...right, { y, runs });
      right = [];
      continue;
    }
    const [here, there] = [
      runs.filter(({ x }) => x < start - 2),
      runs.filter(({ x }) => x >= start - 2),
    ];
    if (here.length > 0) out.push({ y, runs: here, edge: sides[0]! });
    if (there.length > 0) right.push({ y, runs: there, edge: sides[1]! });
  }
  return [...out, ...right];
}

/** The edges of a column: of what is wholly in it. */
function edgeOf(rows: PageRow[], start: number, isRight: boolean): Edge {
  const own = rows
    .flatMap(({ runs }) => runs)
    .filter(({ x, width }) => (isRight ? x >= start - 2 : x + width <= start + 2));
  return {
    left: Math.min(...own.map(({ x }) => x)),
    right: Math.max(...own.map(({ x, width }) => x + width)),
  };
}

/** Where the second column begins; `undefined` where there is none. */
function secondColumn(rows: PageRow[]): number | undefined {
  const gaps = rows.flatMap(({ runs }) => {
    const sorted = runs.toSorted((a, b) => a.x - b.x);
    return sorted.slice(1).flatMap((run, at) => {
      const before = sorted[at]!;
      const isWide = run.x - (before.x + before.width) > run.size * 0.8;
      return isWide ? [{ start: run.x, sorted, at: at + 1 }] : [];
    });
  });
  for (const { start } of gaps) {
    const same = gaps.filter((gap) => {
      const further = gap.start - start;
      return further > -3 && further < gap.sorted[gap.at]!.size * INDENT;
    });
    if (same.length < LEAST_ROWS) continue;
    const sides = same.map(({ sorted, at }) => [
      widthOf(sorted.slice(0, at)),
      widthOf(sorted.slice(at)),
    ]);
    const [left, right] = [0, 1].map((side) => Math.max(...sides.map((widths) => widths[side]!)));
    // The last line of a paragraph is short, on one side or the other.
    const isFull = [left!, right!].every(
      (most, side) =>
        sides.filter((widths) => widths[side]! >= most * FILLED).length >= same.length * MOSTLY,
    );
    // Columns of text are of one width; a narrow one beside a wide one is a column of a table.
    const isEven = Math.min(left!, right!) > Math.max(left!, right!) * FILLED;
    const isLong = left! > same[0]!.sorted[0]!.size * 10;
    if (isEven && isLong && isFull) return start;
  }
  return undefined;
}

const widthOf = (runs: PdfRun[]): number =>
  Math.max(...runs.map(({ x, width }) => x + width)) - Math.min(...runs.map(({ x }) => x));
