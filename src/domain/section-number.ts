import { NUMERAL_CHARACTERS, parseChineseNumeral } from './chinese-numeral.ts';

/** The number in front of a heading. */
export interface SectionNumber {
  /** As written: `（一）`, `一、`, `1.`. */
  label: string;
  /** `（一）` → 1; of `1.2` the last part, 2: the first repeats the parent's. */
  number: number;
  /** The rest of the heading. */
  title: string;
}

const NUMERAL = `[${NUMERAL_CHARACTERS}]+`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/**
 * The levels of numbering in official documents: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), with 第一章 of
 * regulations and 1.1 and ① of plans. Half- and full-width punctuation both count.
 */
const STYLES: RegExp[] = [
  new RegExp(`^第(${NUMERAL}|\\d+)[编篇章节条](?:[、.．:： ]|(?=\\S))`),
  new RegExp(`^(${NUMERAL})[、.．]`),
  new RegExp(`^[（(](${NUMERAL})[）)][、.．]?`),
  /^(?:\d+[.．])+(\d+)(?:[、.．]|(?=[^\d.．%]))/,
  /^(\d+)(?:、|[.．](?!\d))/,
  /^[（(](\d+)[）)][、.．]?/,
  new RegExp(`^([${CIRCLED}])`),
];

/** Splits a heading into number and title; `undefined` when it bears no number. */
export function parseSectionNumber(heading: string): SectionNumber | undefined {
  for (const style of STYLES) {
    const match = style.exec(heading);
    const written = match?.[1];
    if (!match || !written) continue;
    const number = CIRCLED.includes(written) ? CIRCLED.indexOf(written) + 1 : readNumber(written);
    if (number === undefined) continue;
    return { label: match[0].trim(), number, title: heading.slice(match[0].length).trim() };
  }
  return undefined;
}

function readNumber(written: string): number | undefined {
  return /^\d+$/.test(written) ? Number(written) : parseChineseNumeral(written);
}

/** Where run-in items begin: after the paragraph's start or a sentence's end, never inside words (这一是…). */
const ITEM = new RegExp(`(^|[。；;：:！!？?\\s])(${NUMERAL})是`, 'g');

/** A run-in item's mark in a paragraph. */
export interface ItemMark {
  number: number;
  /** Index of 一是 in the text. */
  at: number;
  /** Length of the mark: 2 for 一是. */
  length: number;
}

/**
 * The run-in items of a paragraph, 一是…二是…. A mark counts only when it is the next in order, so that a stray
 * 三是 starts nothing.
 *
 * @param expected the number that the next item must bear; 1 at the beginning of a section
 */
export function itemMarks(text: string, expected = 1): ItemMark[] {
  const marks: ItemMark[] = [];
  for (const match of text.matchAll(ITEM)) {
    const [, before = '', numeral = ''] = match;
    if (parseChineseNumeral(numeral) !== expected + marks.length) continue;
    marks.push({
      number: expected + marks.length,
      at: match.index + before.length,
      length: numeral.length + 1,
    });
  }
  return marks;
}
