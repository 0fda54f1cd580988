/** A made-up table with merged cells, and the words that a browser shows in each place of it. */
export interface MadeTable {
  html: string;
  /** The words in the order of the page. */
  shown: string;
  /** By row and column from 0, for every place that a cell with words covers. */
  places: Record<string, string>;
  rows: number;
  columns: number;
  cells: number;
}

/** A part of a table, with its rows: merged cells end with it. */
type Part = 'thead' | 'tbody' | 'tfoot' | '';

/**
 * Lays out a table first and writes it then, so that the layout is known and not computed: cells of one to three places
 * each way, in head, bodies and foot; reaches that go beyond the end of their part, rows that are covered from above,
 * rows that end early, cells and rows that are not shown.
 *
 * @param below a whole number from 0, less than its argument, at random
 */
export function madeTable(below: (most: number) => number): MadeTable {
  const columns = 2 + below(4);
  const parts: Part[] = [
    ...(below(3) === 0 ? (['thead'] as const) : []),
    below(2) ? 'tbody' : '',
    ...(below(4) === 0 ? (['tbody'] as const) : []),
    ...(below(4) === 0 ? (['tfoot'] as const) : []),
  ];
  const table: MadeTable = { html: '', shown: '', places: {}, rows: 0, columns: 1, cells: 0 };
  for (const part of parts) {
    const height = 1 + below(4);
    const taken = Array.from({ length: height }, () => Array<boolean>(columns).fill(false));
    let html = '';
    for (let row = 0; row < height; row++) {
      // A row that is not shown takes no place, and no cell reaches over it.
      if (below(8) === 0) html += '<tr style="display:none"><td>底稿</td></tr>';
      html += '<tr>';
      const endsEarly = row > 0 && below(6) === 0 ? 1 + below(columns) : columns;
      for (let column = 0; column < columns; column++) {
        if (taken[row]![column]) continue;
        if (column >= endsEarly && part !== 'thead' && table.rows > 0) break;
        const width = reachOf(below, (to) => column + to < columns && !taken[row]![column + to]);
        const depth = reachOf(below, (to) => row + to < height);
        for (let down = 0; down < depth; down++)
          for (let across = 0; across < width; across++) taken[row + down]![column + across] = true;
        table.cells++;
        table.columns = Math.max(table.columns, column + 1);
        const words = below(9) === 0 ? '' : `格${table.cells}`;
        if (words)
          for (let down = 0; down < depth; down++)
            for (let across = 0; across < width; across++)
              table.places[`${table.rows + row + down} ${column + across}`] = words;
        table.shown += words;
        // Titles often reach over more columns than there are.
        const written = width > 1 && column + width === columns ? width + below(3) * 10 : width;
        const isLast = row + depth === height;
        html += `${below(9) === 0 ? '<td hidden>旧值</td>' : ''}${cellText(words, written, depth, isLast, below)}`;
      }
      html += below(3) ? '</tr>' : '';
    }
    table.rows += height;
    table.html += part ? `<${part}>${html}</${part}>` : html;
  }
  // A column in which no cell begins has no width, and is no place behind the last that has.
  for (const place of Object.keys(table.places))
    if (Number(place.split(' ')[1]) >= table.columns) delete table.places[place];
  table.html = `<table border="1">${table.html}</table>`;
  return table;
}

/** How many places a cell takes in one direction, up to three. */
function reachOf(below: (most: number) => number, isFree: (to: number) => boolean): number {
  const wanted = [1, 1, 1, 2, 2, 3][below(6)]!;
  let reach = 1;
  while (reach < wanted && isFree(reach)) reach++;
  return reach;
}

function cellText(
  words: string,
  width: number,
  depth: number,
  isLast: boolean,
  below: (most: number) => number,
): string {
  const across =
    width > 1 ? ` colspan="${width}"` : ['', ' colspan="1"', ' colspan="0"'][below(3)]!;
  // A reach ends with its part of the table, however far it goes; 0 means to the end.
  const far = [depth, depth + 2, 65535, 0][below(4)]!;
  const down = isLast && depth > 1 ? ` rowspan="${far}"` : depth > 1 ? ` rowspan="${depth}"` : '';
  const tag = below(4) === 0 ? 'th' : 'td';
  const text = [words, `<p>${words}</p>`, `<b>${words}</b>`, ` ${words}&nbsp;`][below(4)]!;
  return `<${tag}${across}${down}>${text}${below(3) ? `</${tag}>` : ''}`;
}
