import type { BlockContent } from 'mdast';
import { problem } from '../../src/domain/problem-catalogue.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { paragraph, type Extract } from './extract.ts';
import { tableOf, textTable } from './text-table.ts';

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
      blocks.push(tableOf(table.rows));
      words.push(table.words);
      problems.push(...unplaced(table.rows, table.lines, file, at));
      at += table.taken - 1;
    } else if (line) {
      blocks.push(paragraph(line, at + 1));
      words.push(line);
    }
  }
  return { blocks, words: words.join('\n'), fields: {}, images: new Map(), problems };
}

/** Rows that end in nothing: a merged cell of the page may have stood there, and text does not tell where. */
function unplaced(rows: string[][], starts: number[], file: string, from: number): Problem[] {
  const short = rows.flatMap((row, index) =>
    row.at(-1) === '' ? [from + starts[index]! + 1] : [],
  );
  if (short.length === 0) return [];
  return [problem('table-cells-unplaced', { file, line: short[0]!, column: 0 }, { lines: short })];
}
