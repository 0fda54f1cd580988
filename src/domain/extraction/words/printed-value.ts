import type { FigureMention } from '#domain/extraction/figures/figure-mention.ts';
import { scaled, scaleOf } from './number-words.ts';

/** A figure as a table would write it. */
export interface WrittenValue {
  /** Plain digits; those of the text where the unit allows it, so that printed decimals stay. */
  value: string;
  unit: string;
}

const SCALES: [number, string][] = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
];

/** A figure in the scale in which it is printed: 38.6万人 is 38.6 with the unit 万人. */
export function asPrinted(figure: FigureMention): WrittenValue {
  const { scale, unit } = figure;
  const [factor, word] = SCALES.find(([size]) => size === scale) ?? [1, ''];
  return { value: digitsOf(figure, factor), unit: word + unit };
}

/** A figure in an indicator's unit; `undefined` when it has another kind of unit. */
export function inUnit(figure: FigureMention, unit: string): WrittenValue | undefined {
  const [, word = '', rest = ''] = /^([十百千]?(?:万亿|万|亿)?)(.*)$/.exec(unit) ?? [];
  if (!isSameUnit(rest, figure.unit)) return undefined;
  return { value: digitsOf(figure, scaleOf(word)), unit };
}

/**
 * The digits of a figure in units of so many: as printed where they are the same; without a sign, which the text puts
 * into words, but for a value below zero.
 */
function digitsOf({ written, value, kind, scale }: FigureMention, size: number): string {
  const plain = written.replaceAll(',', '');
  const sign = kind === 'value' && value < 0 ? '-' : '';
  const isPlain = /^\d+(?:\.\d+)?$/.test(plain);
  if (isPlain && scale === size) return sign + plain;
  // 八千亿 has its scale in the numeral.
  const number = isPlain ? scaled(Number(plain), scale / size) : scaled(Math.abs(value), 1 / size);
  return sign + String(number);
}

/** Words that count cases, and those that count people: documents take one for another. */
const ALIKE = [/^[起件宗例项]$/, /^[人名位]$/, /^[家个户]$/, /^(?:标箱|标准箱|TEU)$/];

/** Latin signs of units that documents also write in words. */
const SIGNS: [RegExp, string][] = [
  [/[μµu]g/g, '微克'],
  [/mg/g, '毫克'],
  [/(?<=[/每])m(?:³|3)/g, '立方米'],
  [/(?<=[/每])L/g, '升'],
  [/dB/g, '分贝'],
  [/每(?=立方米|升)/g, '/'],
];
const inWords = (unit: string): string =>
  SIGNS.reduce((written, [sign, words]) => written.replace(sign, words), unit);

/** Whether two units measure the same. */
export function isSameUnit(own: string, other: string): boolean {
  const [a, b] = [inWords(own), inWords(other)];
  return a === b || ALIKE.some((words) => words.test(a) && words.test(b));
}
