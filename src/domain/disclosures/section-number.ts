import { NUMERAL_CHARACTERS, parseChineseNumeral } from '#domain/values/chinese-numeral.ts';

/** The number in front of a heading. */
export interface SectionNumber {
  /** Which way of numbering it follows: equal for all numbers of one level. */
  style: NumberingStyle;
  /** As written: `（一）`, `一、`, `1.`. */
  label: string;
  /** `（一）` → 1; of `1.2` the last part, 2: the first repeats the parent's. */
  number: number;
  /** The rest of the heading. */
  title: string;
}

const NUMERAL = `[${NUMERAL_CHARACTERS}]+`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The units of regulations, the larger first: 第一章, 第一条. */
const UNITS = ['编', '篇', '章', '节', '条'] as const;
export type NumberingStyle =
  (typeof UNITS)[number] | '一、' | '（一）' | '1.1' | '1.' | '（1）' | '①';

/**
 * The ways of numbering in official documents: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), with 第一章 and 第一条 of
 * regulations and 1.1 and ① of plans. Half- and full-width punctuation both count.
 */
const STYLES: [NumberingStyle, RegExp][] = [
  ...UNITS.map((unit): [NumberingStyle, RegExp] => [
    unit,
    new RegExp(`^第(${NUMERAL}|\\d+)${unit}(?:[、.．:： ]|(?=\\S|$))`),
  ]),
  ['一、', new RegExp(`^(${NUMERAL})[、.．]`)],
  ['（一）', new RegExp(`^[（(](${NUMERAL})[）)][、.．]?`)],
  ['1.1', /^(?:\d+[.．])+(\d+)(?:[、.．]|(?=[^\d.．%]))/],
  ['1.', /^(\d+)(?:、|[.．](?!\d))/],
  ['（1）', /^[（(](\d+)[）)][、.．]?/],
  ['①', new RegExp(`^([${CIRCLED}])`)],
];

/**
 * Splits a heading into number and title; `undefined` when it has no number.
 *
 * @example parseSectionNumber('（一）水') // { style: '（一）', label: '（一）', number: 1, title: '水' }
 */
export function parseSectionNumber(heading: string): SectionNumber | undefined {
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(heading);
    const written = match?.[1];
    if (!match || !written) continue;
    const number = CIRCLED.includes(written) ? CIRCLED.indexOf(written) + 1 : readNumber(written);
    if (number === undefined) continue;
    const title = heading.slice(match[0].length).trim();
    return { style, label: match[0].trim(), number, title };
  }
  return undefined;
}

function readNumber(written: string): number | undefined {
  return /^\d+$/.test(written) ? Number(written) : parseChineseNumeral(written);
}

/** Where run-in items begin: after the paragraph's start or a sentence's end, never inside words (这一是…). */
const ITEM = new RegExp(
  `(^|[。；;：:！!？?\\s])(?:(${NUMERAL})是|(首先|其次|再次|最后)(?=[，,、：:要是]))`,
  'g',
);
const ITEM_WORD = /[是先次后]/;
const IN_WORDS = ['首先', '其次', '再次'];

/** A run-in item's mark in a paragraph. */
export interface ItemMark {
  number: number;
  /** Index of 一是 in the text. */
  at: number;
  /** Length of the mark: 2 for 一是. */
  length: number;
}

/**
 * The run-in items of a paragraph, 一是…二是… or 首先…其次…最后…. A mark counts only when it is the next in order, so that a stray
 * 三是 starts nothing.
 *
 * @param expected the number of the next item; 1 at the beginning of a section
 */
export function itemMarks(text: string, expected = 1): ItemMark[] {
  const marks: ItemMark[] = [];
  // Most paragraphs have none, and the pattern is slow to find that out.
  if (!ITEM_WORD.test(text)) return marks;
  for (const match of text.matchAll(ITEM)) {
    const [, before = '', numeral, word = ''] = match;
    const next = expected + marks.length;
    const at = match.index + before.length;
    const number = numeral ? parseChineseNumeral(numeral) : placeInWords(word, next, text, at);
    if (number !== next) continue;
    marks.push({ number, at, length: numeral ? numeral.length + 1 : word.length });
  }
  return marks;
}

/** 首先 counts where 其次 follows it or a paragraph opens with it; 最后 is whatever comes next, from the third on. */
function placeInWords(word: string, next: number, text: string, at: number): number | undefined {
  if (word === '最后') return next > 2 ? next : undefined;
  if (word === '首先' && at > 0 && !text.includes('其次', at)) return undefined;
  return IN_WORDS.indexOf(word) + 1;
}
