import type { BlockContent } from 'mdast';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { paragraph, type Extract } from '#scripts/import/extract/extract.ts';
import { mergedTable, spanned } from '#scripts/import/extract/merged-table.ts';
import { placeCells } from '#scripts/import/sheet/place-cells.ts';
import { textTable, type TextTable } from './text-table.ts';

/** Reads text as it is copied from a page: a paragraph a line, tables with bars or tabs between their cells. */
export function readText(text: string, file: string): Extract {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const blocks: BlockContent[] = [];
  const words: string[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim();
    const table = textTable(lines, at);
    if (table) {
      const short = shortRows(table, at);
      const rows = table.rows.map(withoutPadding);
      const placed = short.length > 0 ? placeCells(rows) : undefined;
      blocks.push(mergedTable(placed ?? table.rows.map((row) => row.map((cell) => spanned(cell)))));
      if (short.length > 0) {
        const code = placed ? 'table-cells-placed' : 'table-cells-unplaced';
        problems.push(problem(code, { file, line: short[0]!, column: 0 }, { lines: short }));
      }
      words.push(table.words);
      at += table.taken - 1;
    } else if (line) {
      blocks.push(paragraph(line, at + 1));
      words.push(line);
    }
  }
  return { blocks, words: words.join('\n'), fields: {}, images: new Map(), problems };
}

/** Rows that end in nothing: a merged cell of the page may have been there, and text does not tell where. */
function shortRows({ rows, lines }: TextTable, from: number): number[] {
  return rows.flatMap((row, index) => (row.at(-1) === '' ? [from + lines[index]! + 1] : []));
}

const withoutPadding = (row: string[]) =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
