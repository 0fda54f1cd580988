import type { BlockContent, Paragraph } from 'mdast';
import { parseSectionNumber, type NumberingStyle } from '#domain/disclosures/section-number.ts';
import { wordsOf } from '#scripts/import/extract/extract.ts';

/** A block that begins with a number, or is a heading by its own format. */
export interface Numbered {
  /** Place among the blocks. */
  at: number;
  /** Absent for a heading without a number. */
  style?: NumberingStyle;
  number: number;
  /** The numbers in front of the last: [1, 2] of `1.2.3`. */
  path: number[];
  /**
   * title: short, no sentence; sentence: one short sentence; lead: a short sentence with more behind it; long: anything
   * else. */
  shape: 'title' | 'sentence' | 'lead' | 'long';
  /** Where a heading ends that stands at the head of a paragraph; the length of the words when all of them are it. */
  ends: number;
  /** The level that its format gives it, 1 for the outermost; absent for plain paragraphs. */
  rank?: number;
  label: string;
}

/** Characters of a heading that has its lines to itself, and of one at the head of a paragraph. */
const TITLE = 60;
const LEAD = 40;

/** `2020. 5. 30` and `1.2 米` begin with a number that is no section number. */
const DATE = /^(?:19|20)\d{2}\s*[.．、]\s*\d{1,2}\s*[.．、]\s*\d{1,2}/;
const MEASURE =
  /^\d+[.．]\d+\s*(?:[%％‰℃°]|个?百分点|[kcmμ]?m\b|[千毫厘公]?[米里克升]|亩|公顷|吨|[万亿]|元|倍|微克|毫克|小时|天|年|人|家|个|件|起|次|条|项)/;
/** `一、二类海水` counts classes. */
const CLASSES = /^[一二三四五六七八九十]、[一二三四五六七八九十](?:[、类级等季]|期|产)/;

/** Reads a block as one that may open a section; `undefined` when nothing of it says so. */
export function readNumbered(block: BlockContent, at: number): Numbered | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
  const words = wordsOf(block).trim();
  const rank = block.type === 'heading' ? { rank: block.depth } : undefined;
  const numbered =
    DATE.test(words) || MEASURE.test(words) || CLASSES.test(words)
      ? undefined
      : parseSectionNumber(words);
  if (!numbered)
    return (
      rank && { at, number: 0, path: [], shape: 'title', ends: words.length, label: '', ...rank }
    );
  const { style, number, label } = numbered;
  const path = style === '1.1' ? [...label.matchAll(/\d+/g)].map(Number).slice(0, -1) : [];
  const shape = rank || isSplittable(block) ? shapeOf(words, style, label) : wholeShape(words);
  return { at, style, number, path, label, ...(rank ? titled(words) : shape), ...rank };
}

const titled = (words: string) => ({ shape: 'title' as const, ends: words.length });

/** Links and pictures are not cut in two. */
function isSplittable(block: Paragraph | BlockContent): boolean {
  return (
    'children' in block && block.children.every(({ type }) => type === 'text' || type === 'html')
  );
}

function shapeOf(
  words: string,
  style: NumberingStyle,
  label: string,
): Pick<Numbered, 'shape' | 'ends'> {
  // An article of a regulation is its number, and then what it says.
  const sentences = /[。；;！!？?]/.exec(words);
  if (style === '条' && (sentences || words.length > 30))
    return { shape: 'lead', ends: label.length };
  const first = sentences ? sentences.index + 1 : words.length;
  // A first sentence of several parts already says what a heading only announces.
  const commas = words.slice(0, first).split(/[，,]/).length - 1;
  if (first < words.length && words[first - 1] === '。' && first <= LEAD && commas < 2)
    return { shape: 'lead', ends: first };
  return first < words.length ? { shape: 'long', ends: words.length } : wholeShape(words);
}

function wholeShape(words: string): Pick<Numbered, 'shape' | 'ends'> {
  const ends = words.length;
  if (ends > TITLE || /[。；;！!？?](?=.)/.test(words)) return { shape: 'long', ends };
  return { shape: /[。；;，,！!？?]$/.test(words) ? 'sentence' : 'title', ends };
}
