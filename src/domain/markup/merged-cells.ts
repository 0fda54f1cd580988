import type { Token } from 'markdown-it';

/** A cell of a table in tokens: the places of its opening and closing token. */
interface Cell {
  open: number;
  close: number;
  /** `<` joins the cell with its left neighbour, `^` with the one above; a backslash in front makes them words. */
  joins: 'left' | 'above' | undefined;
}

/**
 * Merges cells of tables: Markdown has a cell for every place, so a place that belongs to the cell on its left holds
 * `<` alone, one that belongs to the cell above `^`. Header cells that reach down make the rows that they reach header
 * rows. Marks that make no rectangle stay words.
 */
export function mergeCells(tokens: Token[]): Token[] {
  if (!tokens.some((token) => token.type === 'inline' && joins(token))) return tokens;
  const dropped = new Set<number>();
  const headerEnd = new Map<number, number>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.type !== 'table_open') continue;
    const end = nextOf('table_close', tokens, at);
    for (const [close, rows] of mergeTable(tokens, at, end, dropped)) headerEnd.set(close, rows);
    at = end;
  }
  return withHeaders(tokens, dropped, headerEnd);
}

function joins({ content }: Token): Cell['joins'] {
  const written = content.trim();
  return written === '<' ? 'left' : written === '^' ? 'above' : undefined;
}

function gridOf(tokens: Token[], from: number, to: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let at = from; at < to; at++) {
    const { type } = tokens[at]!;
    if (type === 'tr_open') rows.push([]);
    if (type === 'td_open' || type === 'th_open')
      rows.at(-1)!.push({ open: at, close: at + 2, joins: joins(tokens[at + 1]!) });
  }
  return rows;
}

/** @returns the place of `thead_close` to the number of rows that the header takes beyond its first */
function mergeTable(
  tokens: Token[],
  from: number,
  to: number,
  dropped: Set<number>,
): [number, number][] {
  const rows = gridOf(tokens, from, to);
  const origins = rows.map((cells) => cells.map((cell) => cell));
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell.joins === 'left' && column > 0) origins[row]![column] = origins[row]![column - 1]!;
      if (cell.joins === 'above' && row > 0) origins[row]![column] = origins[row - 1]![column]!;
    }),
  );
  const places = new Map<Cell, number>();
  for (const origin of origins.flat()) places.set(origin, (places.get(origin) ?? 0) + 1);
  let headerRows = 1;
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (origins[row]![column] !== cell) return;
      const { width, height } = reach(origins, row, column);
      if (width * height === 1 || width * height !== places.get(cell)) return;
      const open = tokens[cell.open]!;
      if (width > 1) open.attrSet('colspan', String(width));
      if (height > 1) open.attrSet('rowspan', String(height));
      if (row < headerRows) headerRows = Math.max(headerRows, row + height);
      for (let below = row; below < row + height; below++)
        for (let right = column; right < column + width; right++) {
          const { open: first, close } = rows[below]![right]!;
          if (below !== row || right !== column)
            for (let at = first; at <= close; at++) dropped.add(at);
        }
    }),
  );
  return headerRows > 1 ? [[nextOf('thead_close', tokens, from), headerRows - 1]] : [];
}

/** The place of the next token of a type behind `from`; -1 where there is none. */
function nextOf(type: string, tokens: Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) if (tokens[at]!.type === type) return at;
  return -1;
}

/** How far a cell reaches to the right in its first row, and down in its first column. */
function reach(origins: Cell[][], row: number, column: number): { width: number; height: number } {
  const cell = origins[row]![column];
  let width = 1;
  while (origins[row]![column + width] === cell) width++;
  let height = 1;
  while (origins[row + height]?.[column] === cell) height++;
  return { width, height };
}

/** Leaves out the merged cells and moves rows of the header from the body to it. */
function withHeaders(tokens: Token[], dropped: Set<number>, headers: Map<number, number>): Token[] {
  const out: Token[] = [];
  let waiting: Token[] = [];
  let rows = 0;
  tokens.forEach((token, at) => {
    const more = headers.get(at);
    if (more) {
      rows = more;
      waiting = [token];
      return;
    }
    if (rows > 0 && token.type === 'tbody_open') {
      waiting.push(token);
      return;
    }
    if (!dropped.has(at)) out.push(rows > 0 ? asHeader(token) : token);
    if (rows > 0 && token.type === 'tr_close' && --rows === 0) out.push(...waiting);
  });
  return out;
}

function asHeader(token: Token): Token {
  if (token.type === 'td_open') token.type = 'th_open';
  if (token.type === 'td_close') token.type = 'th_close';
  if (token.tag === 'td') token.tag = 'th';
  return token;
}
