/** What a text has too much of, and how much of it may be, in words for `import-limit`. */
export interface Excess {
  found: string;
  most: string;
}

/**
 * Signs of emphasis in one paragraph, and rows of one table: micromark settles them in the square of the time. 8,000
 * signs and 5,000 rows take it about two seconds each.
 */
const MOST_SIGNS = 8000;
const MOST_ROWS = 5000;

/** Finds a paragraph or a table that would take the parser of Markdown minutes. */
export function markdownExcess(text: string): Excess | undefined {
  let [signs, rows] = [0, 0];
  for (const line of text.split('\n')) {
    if (!line.trim()) [signs, rows] = [0, 0];
    signs += line.match(/\*+|_+|~+/g)?.length ?? 0;
    rows = line.includes('|') ? rows + 1 : 0;
    if (signs > MOST_SIGNS)
      return { found: `一段里超过 ${MOST_SIGNS} 处 * 或 _`, most: `每段 ${MOST_SIGNS} 处` };
    if (rows > MOST_ROWS)
      return { found: `一个表格超过 ${MOST_ROWS} 行`, most: `每个表格 ${MOST_ROWS} 行` };
  }
  return undefined;
}
