import { isChinese } from '#scripts/import/pdf/page-lines.ts';
import type { PdfRun } from '#scripts/import/pdf/pdf-text.ts';
import { textOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';
import { attribute, below, within } from './ofd-package.ts';

/** A millimetre, OFD's unit, in points. */
export const POINTS = 72 / 25.4;

/** Numbers parted by spaces. */
export const measuresIn = (text: string | undefined): number[] =>
  (text ?? '').split(/\s+/).filter(Boolean).map(Number).filter(Number.isFinite);

/** A space of so much of a character's size parts words; digits on the grid of characters leave half of one. */
const GAP = 0.6;

/**
 * The runs of characters of a page's or an annotation's text objects (GB/T 33190-2016, 11.3), in points from the lower
 * left corner. Text that is set not to be seen is left out.
 *
 * @param paper in millimetres
 * @param hidden gets the words that are not to be seen
 */
export function textRuns(root: XmlNode, paper: Paper, hidden: string[]): PdfRun[] {
  const { height } = paper;
  return [...below(root, 'TextObject')].flatMap((object) => {
    if (!isSeenObject(object, paper)) {
      hidden.push(within(object, 'TextCode').map(textOf).join(''));
      return [];
    }
    const [left = 0, top = 0] = measuresIn(attribute(object, 'Boundary'));
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = measuresIn(attribute(object, 'CTM'));
    const size = Number(attribute(object, 'Size')) || 3.5;
    const wide = Math.hypot(a, b) || 1;
    let at = { x: 0, y: 0 };
    return within(object, 'TextCode').flatMap((code) => {
      // A code without a place goes on where the one before began (11.3, table 46).
      at = { x: numberOf(code, 'X') ?? at.x, y: numberOf(code, 'Y') ?? at.y };
      const place = (x: number, y: number) => ({
        x: (left + a * x + c * y + e) * POINTS,
        y: (height - (top + b * x + d * y + f)) * POINTS,
      });
      return piecesOf(textOf(code), steps(attribute(code, 'DeltaX')), size).map((piece) => ({
        text: piece.text,
        ...place(at.x + piece.from, at.y),
        width: piece.width * wide * POINTS,
        size: size * wide * POINTS,
      }));
    });
  });
}

/** The size of a page, in millimetres. */
export interface Paper {
  width: number;
  height: number;
}

const isOff = (value: string | undefined) => /^(?:false|0)$/.test(value ?? '');

/** Whether a reader sees the characters of a text object (GB/T 33190-2016, 8.5 and 11.2). */
function isSeenObject(object: XmlNode, { width, height }: Paper): boolean {
  const at = (name: string) => attribute(object, name);
  if (isOff(at('Visible')) || at('Alpha') === '0') return false;
  const isStroked = /^(?:true|1)$/.test(at('Stroke') ?? '');
  if (isOff(at('Fill')) && !isStroked) return false;
  const [left = 0, top = 0, wide = 0, high = 0] = measuresIn(at('Boundary'));
  if (left >= width || top >= height || left + wide < 0 || top + high < 0) return false;
  const [fill] = within(object, 'FillColor');
  if (!fill || isStroked) return true;
  if (attribute(fill, 'Alpha') === '0') return false;
  // On white paper; what a picture below it looks like is not known.
  const value = measuresIn(attribute(fill, 'Value'));
  const isGrey = value.length === 1 && value[0]! >= 250;
  return !(isGrey || (value.length === 3 && value.every((part) => part >= 250)));
}

const numberOf = (node: XmlNode, name: string): number | undefined =>
  measuresIn(attribute(node, name))[0];

/** `g 5 3.175` is five steps of 3.175 (11.3, DeltaX). */
function steps(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/\s+/).filter(Boolean);
  const out: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== 'g') out.push(Number(words[at]));
    else {
      const times = Math.min(Number(words[at + 1]) || 0, 10_000);
      for (let time = 0; time < times; time++) out.push(Number(words[at + 2]));
      at += 2;
    }
  }
  return out;
}

interface Piece {
  text: string;
  from: number;
  width: number;
}

/** The words of a code, parted where a step leaves room for more than the character before it. */
function piecesOf(text: string, deltas: number[], size: number): Piece[] {
  const pieces: Piece[] = [];
  let x = 0;
  [...text].forEach((character, index, all) => {
    const own = size * (isChinese(character) ? 1 : 0.55);
    const last = pieces.at(-1);
    if (last && x - (last.from + last.width) <= size * GAP) {
      last.text += character;
      last.width = Math.max(last.width, x + own - last.from);
    } else pieces.push({ text: character, from: x, width: own });
    const step = deltas[index];
    if (index < all.length - 1) x += step === undefined || !Number.isFinite(step) ? own : step;
  });
  return pieces;
}
