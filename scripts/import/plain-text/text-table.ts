/** Rows of cells that are in lines of text, with the number of lines they take. */
export interface TextTable {
  rows: string[][];
  /** The line of the text on which each row begins, counted from the table's first. */
  lines: number[];
  taken: number;
  /** What is there, less the bars. */
  words: string;
}

/** A row of hyphens below a header is Markdown's own and says nothing. */
const RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$/;
/** A line that only ends the row before it: portals break after the last cell. */
const REMAINDER = /^[\s|]*\|[\s|]*$/;

/**
 * The table that begins on a line of a text: cells between bars, as copied from a page, or between tabs, as copied from
 * a word processor. `undefined` when none begins there.
 */
export function textTable(lines: string[], from: number): TextTable | undefined {
  const first = lines[from] ?? '';
  const separator = first.includes('|') ? '|' : '\t';
  const holds = (line: string | undefined) => line?.trim() !== '' && line?.includes(separator);
  let end = from;
  while (end < lines.length && holds(lines[end])) end++;
  if (end - from < 2) return undefined;
  const rows: string[][] = [];
  const starts: number[] = [];
  for (let at = from; at < end; at++) {
    let line = lines[at]!;
    if (separator === '|' && RULE.test(line)) continue;
    starts.push(at - from);
    while (separator === '|' && at + 1 < end && REMAINDER.test(lines[at + 1]!)) line += lines[++at];
    rows.push(cells(line, separator));
  }
  const written = lines.slice(from, end).filter((line) => separator !== '|' || !RULE.test(line));
  const words = written.join('\n').replaceAll(separator, ' ');
  return rows.length > 1 ? { rows, lines: starts, taken: end - from, words } : undefined;
}

/** Bars may stand at both ends of a row. */
function cells(line: string, separator: string): string[] {
  const parts = line.split(separator).map((cell) => cell.trim());
  if (separator === '|' && parts[0] === '') parts.shift();
  if (separator === '|' && parts.at(-1) === '') parts.pop();
  return parts;
}
