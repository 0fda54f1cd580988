import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { parseSectionNumber } from '#domain/disclosures/section-number.ts';
import { readRecordLine } from '#scripts/import/extract/record-line.ts';
import { paragraph, type Extract } from '#scripts/import/extract/extract.ts';

/** A line of a page. */
interface Line {
  words: string;
  left: number;
  right: number;
  size: number;
}

export type PdfFault = 'import-encrypted' | 'import-truncated' | 'import-scanned';

/**
 * Reads the words of a PDF. It knows places on paper and nothing of paragraphs: lines are joined where the last one
 * was full and the next is not indented. Good for reading and searching, never for figures.
 *
 * @returns the extract, or the code of what is wrong with the file
 */
export async function readPdf(bytes: Uint8Array): Promise<Extract | PdfFault> {
  let pages: StructuredTextItem[][];
  try {
    // The reader takes the bytes for itself: it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    pages = (await extractTextItems(document)).items;
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'import-encrypted' : 'import-truncated';
  }
  const lines = pages.flatMap(linesOf);
  if (!lines.some(({ words }) => words)) return 'import-scanned';
  const paragraphs = joined(lines);
  return {
    blocks: paragraphs.map((words) => paragraph(words)),
    words: lines.map(({ words }) => words).join('\n'),
    fields: {},
    images: new Map(),
    problems: [],
  };
}

/** The lines of a page, from top to bottom, without the number of the page. */
function linesOf(items: StructuredTextItem[]): Line[] {
  const rows: { y: number; items: StructuredTextItem[] }[] = [];
  for (const item of items) {
    if (!item.str.trim()) continue;
    // A quotation mark of another font stands in the file where it likes, but on the paper in its line.
    const row = rows.find(({ y }) => Math.abs(y - item.y) < item.fontSize * 0.5);
    if (row) row.items.push(item);
    else rows.push({ y: item.y, items: [item] });
  }
  const lines = rows.sort((a, b) => b.y - a.y).map((row) => lineOf(row.items));
  const isNumber = ({ words }: Line) => /^[\s\-–—－·第]*\d{1,4}[\s\-–—－·页]*$/.test(words);
  if (lines.length > 1 && isNumber(lines.at(-1)!)) lines.pop();
  return lines;
}

/** A line is spaced as its characters stand: spaces within words of the file are stray. */
function lineOf(items: StructuredTextItem[]): Line {
  const [first, ...others] = items.sort((a, b) => a.x - b.x);
  const line = {
    words: tidied(first!.str),
    left: first!.x,
    right: first!.x + first!.width,
    size: first!.fontSize,
  };
  for (const { str, x, width, fontSize } of others) {
    line.words += (x - line.right > fontSize * 0.4 ? ' ' : '') + tidied(str);
    line.right = x + width;
  }
  return line;
}

const CJK = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u3000-\\u303F]';
const STRAY = new RegExp(`(?<=${CJK})\\s+(?=${CJK})`, 'g');
/** Between two fields of a record a space is none astray. */
const tidied = (words: string) =>
  (readRecordLine(words) ? words : words.replace(STRAY, '')).replace(/\s+/g, ' ').trim();
const seam = new RegExp(`(?<=${CJK}) (?=${CJK})`);

function joined(lines: Line[]): string[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const out: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const full = before && before.right > right - before.size * 2;
    const indented =
      line.left > left + line.size ||
      (/[。；：:]$/.test(before?.words ?? '') && parseSectionNumber(line.words) !== undefined);
    if (full && !indented) out[out.length - 1] = `${out.at(-1)} ${line.words}`.replace(seam, '');
    else out.push(line.words);
  });
  return out;
}
