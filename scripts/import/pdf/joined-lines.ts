import { parseSectionNumber } from '#domain/disclosures/section-number.ts';
import { isChinese, type Line } from './page-lines.ts';

/**
 * The paragraphs of lines on paper, which know of none: lines are joined where the last one was full and the next is
 * right below it, in letters of the same size, and not indented.
 */
export function joinedLines(lines: Line[]): string[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const out: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const end = before?.edge?.right ?? right;
    const full = before && before.right + Math.max(1.5, unbroken(line.words)) * before.size > end;
    const indented =
      line.left > (line.edge?.left ?? left) + line.size ||
      (/[。；：:]$/.test(before?.words ?? '') && parseSectionNumber(line.words) !== undefined);
    if (full && !indented && before && isNext(before, line))
      out[out.length - 1] = joinedAt(out.at(-1)!, line.words);
    else out.push(line.words);
  });
  return out;
}

/** Letters of one paragraph are of one size, give or take a tenth. */
const ALIKE = 1.15;
/** Between two lines of a paragraph is no room for a third. */
const NEXT = 2.6;

/** Whether a line may go on in another: of letters as large, right below it or on the next page, no row of a table. */
function isNext(before: Line, line: Line): boolean {
  if (before.parted || line.parted) return false;
  const isAlike = Math.max(before.size, line.size) <= Math.min(before.size, line.size) * ALIKE;
  return isAlike && before.y - line.y <= before.size * NEXT;
}

/** Lines of Chinese are broken anywhere: where one side of the break is Chinese, no space was there. */
const joinedAt = (before: string, behind: string): string =>
  before + (isChinese(before.at(-1)!) || isChinese(behind[0]!) ? '' : ' ') + behind;

/** How wide what cannot be broken is at the head of a line, in characters: a figure with its marks, or one character. */
function unbroken(words: string): number {
  const token = /^(?:[^\p{Script=Han}\s]+|.[，。、；：！？）”]*)/u.exec(words)?.[0] ?? '';
  return [...token].reduce((sum, sign) => sum + (isChinese(sign) ? 1 : 0.55), 0);
}
