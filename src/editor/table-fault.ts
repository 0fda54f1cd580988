import { parseCsv } from '#domain/tables/csv.ts';

/**
 * Why the editor could not give a table back unharmed, in Chinese; `undefined` for a sound one. It shows a field for each
 * heading: what is under none, or under two of one name, would be lost or confused.
 *
 * @param text the file, decoded as UTF-8
 */
export function tableFault(text: string): string | undefined {
  if (text.includes('\uFFFD')) return '编码不是 UTF-8。先运行 npm run check，按提示另存为 UTF-8。';
  const { rows, lines, problems } = parseCsv(text, '');
  const [broken] = problems;
  if (broken) return `第 ${broken.line} 行：${broken.what}`;
  const headings = (rows[0] ?? []).map((name) => name.trim());
  if (!headings.some(Boolean)) return '第 1 行没有表头。';
  const empty = headings.indexOf('');
  if (empty >= 0) return `表头第 ${empty + 1} 列是空的。`;
  const twice = headings.find((name, at) => headings.indexOf(name) !== at);
  if (twice !== undefined) return `表头里有两列都叫“${twice}”。`;
  const long = rows.findIndex((cells) => cells.length > headings.length);
  if (long >= 0)
    return `第 ${lines[long]} 行有 ${rows[long]!.length} 格，表头只有 ${headings.length} 列。`;
  return undefined;
}
