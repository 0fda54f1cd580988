import type { Token } from 'markdown-it';
import { inlineText } from '#domain/markup/markup.ts';

/** What a reader of a wide table needs beside every other column: the one that names the rows, the one that judges them. */
export interface TellingColumns {
  name?: number;
  verdict?: number;
}

/** Narrower tables fit on a phone. */
const WIDE = 4;
/** What judges: a mark, or a word for kept or missed. What was not judged is empty or a stroke. */
const VERDICT =
  /^(?:[√✓✔×✗✕]|(?:不|未|已|基本)?(?:符合|达标|合格|达到|完成)(?:要求)?|是|否|超标)$/u;
const NONE = /^[-—–/／]?$/u;

/**
 * The telling columns of a table whose first token is at `open`. Rows are named by the first column in which each has
 * words of its own, and none is a bare number; they are judged by the last column of verdicts alone. Nothing is told of
 * a narrow table, nor of one with merged cells: there columns do not stand below one another.
 *
 * @example 区域 | 断面 | 水质类别 | … | 符合程度 → name 1, verdict 6
 */
export function tellingColumns(tokens: Token[], open: number): TellingColumns {
  const rows: string[][] = [];
  for (let at = open + 1; at < tokens.length && tokens[at]!.type !== 'table_close'; at++) {
    const { type, attrs } = tokens[at]!;
    if (type === 'tr_open') rows.push([]);
    if (type !== 'td_open' && type !== 'th_open') continue;
    if (attrs?.some(([name]) => name === 'colspan' || name === 'rowspan')) return {};
    rows.at(-1)?.push(inlineText(tokens[at + 1]!).trim());
  }
  const body = rows.slice(1);
  const width = rows[0]?.length ?? 0;
  if (width < WIDE || body.length < 2) return {};
  const columns = Array.from({ length: width }, (_, at) => body.map((row) => row[at] ?? ''));
  const name = columns.findIndex(
    (cells) =>
      new Set(cells).size === cells.length &&
      cells.every((cell) => cell !== '' && !/^[\d.,％%]+$/u.test(cell)),
  );
  const verdict = columns.findLastIndex(
    (cells, at) =>
      at > name &&
      cells.some((cell) => VERDICT.test(cell)) &&
      cells.every((cell) => VERDICT.test(cell) || NONE.test(cell)),
  );
  return { ...(name >= 0 && { name }), ...(verdict >= 0 && { verdict }) };
}
