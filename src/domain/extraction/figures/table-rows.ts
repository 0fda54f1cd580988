import type { DisclosureBody } from '#domain/disclosures/disclosure-body.ts';
import { inlineText } from '#domain/markup/markup.ts';

/** A row of a table in a disclosure's text. */
export interface TableRow {
  section: string;
  /** Where its line begins and ends in the section's text. */
  start: number;
  end: number;
  /** Those that hold words, with their places in the section's text. */
  cells: TableCell[];
  /** Whether it is in the table's head. */
  isHead: boolean;
  /** The number of the table in the document. */
  table: number;
}

export interface TableCell {
  text: string;
  start: number;
  /** From 0. */
  column: number;
}

/** The rows of all tables of a text. A row is a line of its section's text, its cells a space apart. */
export function tableRows({ tokens, sections, places }: DisclosureBody): TableRow[] {
  const rows: TableRow[] = [];
  const byId = new Map(sections.map((section) => [section.id, section]));
  const reached = new Map<string, number>();
  let table = 0;
  let isHead = false;
  let row: { cells: { text: string; column: number }[]; section?: string } | undefined;
  let column = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'table_open') table++;
    if (token.type === 'thead_open') isHead = true;
    if (token.type === 'thead_close') isHead = false;
    if (token.type === 'tr_open') {
      row = { cells: [] };
      column = -1;
    }
    if (/^t[dh]_open$/.test(token.type)) column++;
    if (row && token.type === 'inline' && /^t[dh]_open$/.test(tokens[index - 1]?.type ?? '')) {
      const text = inlineText(token);
      row.section = places.get(token)?.section ?? row.section;
      if (text) row.cells.push({ text, column });
    }
    if (token.type !== 'tr_close' || !row) continue;
    const section = byId.get(row.section ?? '');
    const line = row.cells.map(({ text }) => text).join(' ');
    const start = section && line ? section.text.indexOf(line, reached.get(section.id) ?? 0) : -1;
    if (section && start >= 0) {
      reached.set(section.id, start + line.length);
      rows.push({ ...placed(row.cells, start, line.length), section: section.id, isHead, table });
    }
    row = undefined;
  }
  return rows;
}

function placed(
  cells: { text: string; column: number }[],
  start: number,
  length: number,
): Pick<TableRow, 'start' | 'end' | 'cells'> {
  let at = start;
  const standing = cells.map((cell) => {
    const own = { ...cell, start: at };
    at += cell.text.length + 1;
    return own;
  });
  return { start, end: start + length, cells: standing };
}

/** The texts of sections with their table rows blanked out, each character in its place: what is left is prose. */
export function proseOf(text: string, rows: TableRow[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of rows) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
