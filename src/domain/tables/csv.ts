import Papa from 'papaparse';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** A CSV text as rows of cells; `lines[n]` is the line of the file on which row n begins, from 1. */
export interface CsvRows {
  rows: string[][];
  lines: number[];
  problems: Problem[];
}

/** Broken quotes mended in one file before the rest is left unread: each costs another parse. */
const MOST_MENDED = 50;

/**
 * Splits CSV (RFC 4180) into rows. Byte order mark, any line ends, quoted line breaks. A broken pair of quotes is
 * reported, taken out, and the rest read on, so that one slip does not hide the others.
 */
export function parseCsv(source: string, file: string): CsvRows {
  let text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  const problems: Problem[] = [];
  const delimiter = delimiterOf(text);
  if (delimiter !== ',') {
    problems.push(problem('wrong-delimiter', { file, line: 1, column: 1 }, { delimiter }));
  }
  for (let mended = 0; ; mended++) {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
    const broken = errors.find(({ type }) => type === 'Quotes');
    if (!broken || mended === MOST_MENDED) return { ...placed(data), problems };
    const quote = (broken.index ?? 1) - 1;
    const unclosed = broken.code === 'MissingQuotes';
    const lineStart = text.lastIndexOf('\n', quote - 1) + 1;
    const line = count(text, '\n', 0, lineStart) + 1;
    const column = count(text, delimiter, lineStart, quote) + 1;
    problems.push(problem('bad-quotes', { file, line, column }, { unclosed }));
    text = text.slice(0, quote) + text.slice(quote + 1);
  }
}

/** The newline at the end of the file is no row. */
function placed(rows: string[][]): Pick<CsvRows, 'rows' | 'lines'> {
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === '') rows.pop();
  const lines: number[] = [];
  let line = 1;
  for (const row of rows) {
    lines.push(line++);
    for (const cell of row) {
      if (cell.includes('\n')) line += count(cell, '\n', 0, cell.length);
    }
  }
  return { rows, lines };
}

/** Tables that a program wrote with tabs or semicolons, or a hand with full-width commas, have no comma in the header. */
function delimiterOf(text: string): string {
  const header = /[^\n]+/.exec(text)?.[0] ?? '';
  if (header.includes(',')) return ',';
  return ['\t', ';', '，'].find((candidate) => header.includes(candidate)) ?? ',';
}

function count(text: string, sought: string, from: number, to: number): number {
  let found = 0;
  for (let at = text.indexOf(sought, from); at >= 0 && at < to; at = text.indexOf(sought, at + 1)) {
    found++;
  }
  return found;
}

/** A row as a line of CSV, quoted where need be. */
export function csvLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
