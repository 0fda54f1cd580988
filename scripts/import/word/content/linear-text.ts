import type { ShownText } from './shown.ts';

/** A formula as it is on one line. */
export type Linear = ShownText[];

/** What cannot be written on one line. */
export class Unwritable extends Error {}

export const linearText = (text: string): Linear => (text ? [{ kind: 'text', text }] : []);
export const lettersOf = (linear: Linear): string => linear.map(({ text }) => text).join('');

/** A formula set lower or higher; what is lower or higher in it already makes brackets of it: x_(a_i). */
export function shiftedLinear(linear: Linear, shift: 'sub' | 'sup'): Linear {
  if (linear.every((part) => part.shift === undefined))
    return linear.length > 0 ? [{ kind: 'text', text: lettersOf(linear), shift }] : [];
  return [...linearText(shift === 'sub' ? '_(' : '^('), ...flat(linear), ...linearText(')')];
}

/** Lower and higher ones written by `_` and `^`. */
const flat = (linear: Linear): Linear =>
  linear.flatMap(({ text, shift }) => {
    if (shift === undefined) return linearText(text);
    const mark = shift === 'sub' ? '_' : '^';
    return linearText([...text].length > 1 ? `${mark}(${text})` : mark + text);
  });

const inBrackets = (linear: Linear): Linear => [...linearText('('), ...linear, ...linearText(')')];
/** A number, or a name: `35`, `C`, `Cᵢ`, `2.5`, `总量`. */
const SINGLE = /^(?:[\d.]+%?|\p{L}[\p{L}\p{M}\d]*)$/u;
const isSingle = (linear: Linear) =>
  SINGLE.test(lettersOf(linear.filter((part) => part.shift === undefined)).trim());

/** `a/b`, with brackets around what is more than a number or a name. */
export function fraction(above: Linear, below: Linear): Linear {
  const part = (linear: Linear) => (isSingle(linear) ? linear : inBrackets(linear));
  return [...part(above), ...linearText('/'), ...part(below)];
}

/** `√x`, `³√x`. */
export const root = (degree: Linear, radicand: Linear): Linear => [
  ...shiftedLinear(degree, 'sup'),
  ...linearText('√'),
  ...(isSingle(radicand) ? radicand : inBrackets(radicand)),
];

/** A mark over or under every letter, as Unicode combines them. */
export function accented(linear: Linear, mark: string): Linear {
  const letters = lettersOf(linear);
  if (letters.length === 0 || letters.length > 12 || linear.some(({ shift }) => shift))
    throw new Unwritable();
  return linearText([...letters].map((letter) => letter + mark).join(''));
}

const CIRCLED_IDEOGRAPHS: Record<string, number> = {};
[
  ...'一二三四五六七八九十月火水木金土日株有社名特財祝労秘男女適優印注項休写正上中下左右医宗学監企資協夜',
].forEach((sign, at) => {
  CIRCLED_IDEOGRAPHS[sign] = 0x3280 + at;
});

/** What is in a circle, as one character: ①–㊿, Ⓐ, ⓐ, ㊀. `undefined` when Unicode has none. */
export function circled(text: string): string | undefined {
  const words = text.trim().normalize('NFKC');
  if (/^\d{1,2}$/.test(words)) {
    const number = Number(words);
    if (number === 0) return '⓪';
    if (number <= 20) return String.fromCodePoint(0x2460 + number - 1);
    if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
    return number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : undefined;
  }
  if (/^[A-Z]$/.test(words)) return String.fromCodePoint(0x24b6 + words.charCodeAt(0) - 65);
  if (/^[a-z]$/.test(words)) return String.fromCodePoint(0x24d0 + words.charCodeAt(0) - 97);
  const code = CIRCLED_IDEOGRAPHS[words];
  return code === undefined ? undefined : String.fromCodePoint(code);
}

/** Sets apart what would run into a number before or behind it: 2 and 1/3 are not 21/3. */
export function setApart(before: string, linear: Linear): Linear {
  const first = lettersOf(linear)[0] ?? '';
  return /\d$/.test(before) && /\d/.test(first) && linear[0]?.shift === undefined
    ? [...linearText(' '), ...linear]
    : linear;
}

/** A formula without the spaces at its ends. */
export function trimmedLinear(linear: Linear): Linear {
  const out = linear.map((part) => ({ ...part }));
  const [first, last] = [out[0], out.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return out.filter(({ text }) => text !== '');
}
