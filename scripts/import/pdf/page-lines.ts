import { readRecordLine } from '#scripts/import/extract/record-line.ts';
import { partedColumns, type Edge, type PageRow } from './page-columns.ts';
import type { PdfPage, PdfRun } from './pdf-text.ts';

/** A line of a page, in points. */
export interface Line {
  words: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** Whether wide gaps part it, as the cells of a table's row. */
  parted?: boolean;
  /** Of its column, where the page has two. */
  edge?: Edge;
}

/** The lines of a page, from top to bottom; those of two columns one column after the other. */
export function pageLines({ runs }: PdfPage): Line[] {
  const rows: PageRow[] = [];
  for (const run of runs) {
    // A quotation mark of another font may be anywhere in the file, but is in its line on the paper.
    const row = rows.findLast(({ y }) => Math.abs(y - run.y) < run.size * 0.5);
    if (row) row.runs.push(run);
    else rows.push({ y: run.y, runs: [run] });
  }
  const sorted = rows.sort((a, b) => b.y - a.y);
  return partedColumns(sorted).map((row) => ({
    ...lineOf(row.runs),
    ...(row.edge && { edge: row.edge }),
  }));
}

/** So many widths of a character are between cells, not between words that are spread over a line. */
const CELL_GAP = 1.5;

/** The spaces of a line follow the places of its characters: spaces within words of the file are stray. */
function lineOf(runs: PdfRun[]): Line {
  const [first, ...others] = runs.sort((a, b) => a.x - b.x);
  const { x, y, width, size } = first!;
  const line: Line = { words: tidied(first!.text), left: x, right: x + width, y, size };
  for (const run of others) {
    if (run.x - line.right > run.size * CELL_GAP) line.parted = true;
    line.words += (run.x - line.right > run.size * 0.4 ? ' ' : '') + tidied(run.text);
    line.right = run.x + run.width;
  }
  return line;
}

const CJK = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u3000-\\u303F]';
const STRAY = new RegExp(`(?<=${CJK})\\s+(?=${CJK})`, 'g');
const HAN = new RegExp(CJK);
export const isChinese = (character: string): boolean => HAN.test(character);
/** Between two fields of a record a space is not stray. */
const tidied = (words: string) =>
  (readRecordLine(words) ? words : words.replace(STRAY, '')).replace(/\s+/g, ' ').trim();

const DIGITS = '[\\d一二三四五六七八九十]{1,4}';
/** - 3 -, 第3页, 第 3 页 共 9 页, 3/9, Page 3 of 9. */
const PAGE_NUMBER = new RegExp(
  `^(?:[\\s\\-–—－·•]*${DIGITS}[\\s\\-–—－·•]*|第\\s*${DIGITS}\\s*页(?:\\s*[,，/]?\\s*[（(]?共\\s*${DIGITS}\\s*页[）)]?)?|${DIGITS}\\s*/\\s*${DIGITS}|page\\s+\\d+(?:\\s+of\\s+\\d+)?)$`,
  'i',
);

/** What browsers print above and below a page: day and title, address and page. */
const BROWSER =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+(?:上午|下午)?\d{1,2}:\d{2}(?:\s*[AP]M)?\b|(?:https?|file):\S+(?:\s+\d+\s*\/\s*\d+)?$)/i;

/** Lines at the top and the bottom of pages that are looked at, and how far into the page they are. */
const EDGE_LINES = 2;
const EDGE = 0.14;

/**
 * Takes out what stands at the head and the foot of page after page: the page's number, what a browser prints there, and
 * words that come back at the same height, with the number of the page in them or without.
 *
 * @returns the lines of the body by page, and the words that were taken out, each once; numbers alone do not count
 */
export function withoutRunning(
  pages: PdfPage[],
  lines: Line[][],
): { lines: Line[][]; running: string[] } {
  const edges = lines.map((own, at) => {
    const { height } = pages[at]!;
    const ends = new Set([...own.slice(0, EDGE_LINES), ...own.slice(-EDGE_LINES)]);
    return [...ends].filter(({ y }) => y > height * (1 - EDGE) || y < height * EDGE);
  });
  const counts = new Map<string, number>();
  edges.forEach((own, at) => {
    for (const key of own.flatMap((line) => keysOf(line, at)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const enough = Math.max(2, lines.length * 0.4);
  const running = new Set<string>();
  const kept = lines.map((own, at) =>
    own.filter((line) => {
      const isOutermost = line === own[0] || line === own.at(-1);
      if (own.length < 2 || !(edges[at]!.includes(line) || isOutermost)) return true;
      if (PAGE_NUMBER.test(line.words) && (line === own.at(-1) || edges[at]!.includes(line)))
        return false;
      const isPrinted = isOutermost && BROWSER.test(line.words);
      const comesBack =
        edges[at]!.includes(line) && keysOf(line, at).some((key) => counts.get(key)! >= enough);
      if (isPrinted || comesBack) running.add(line.words.replace(/\s*\d+(?:\s*\/\s*\d+)?$/, ''));
      return !isPrinted && !comesBack;
    }),
  );
  return { lines: kept, running: [...running] };
}

/** A line by its words and height: as it is, and with its first or last number counted from the page's own. */
function keysOf({ words, y }: Line, page: number): string[] {
  const numbers = [...words.matchAll(/\d+/g)];
  const relative = [...new Set([numbers[0], numbers.at(-1), numbers.at(-2)])].flatMap((number) =>
    number
      ? `${words.slice(0, number.index)}#${Number(number[0]) - page}${words.slice(number.index + number[0].length)}`
      : [],
  );
  return [words, ...relative].map((form) => `${Math.round(y / 4)} ${form}`);
}
