import type { FigureMention } from '#domain/reading/figures/figure-mention.ts';
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
  return { value: digitsOf(figure, scale / factor), unit: word + unit };
}

/** A figure in an indicator's unit; `undefined` when it has another kind of unit. */
export function inUnit(figure: FigureMention, unit: string): WrittenValue | undefined {
  const [, word = '', rest = ''] = /^([十百千]?(?:万亿|万|亿)?)(.*)$/.exec(unit) ?? [];
  if (!isSameUnit(rest, figure.unit)) return undefined;
  return { value: digitsOf(figure, figure.scale / scaleOf(word)), unit };
}

/** The digits as printed times a factor; without a sign, which the text puts into words, but for a value below zero. */
function digitsOf({ written, value, kind }: FigureMention, factor: number): string {
  const plain = written.replaceAll(',', '');
  const sign = kind === 'value' && value < 0 ? '-' : '';
  if (factor === 1 && /^\d+(?:\.\d+)?$/.test(plain)) return sign + plain;
  const number = /^\d+(?:\.\d+)?$/.test(plain) ? scaled(Number(plain), factor) : Math.abs(value);
  return sign + String(number);
}

/** Words that count cases, and those that count people: documents take one for another. */
const ALIKE = [/^[起件宗例项]$/, /^[人名位]$/, /^[家个户]$/, /^(?:标箱|标准箱|TEU)$/];

/** Whether two units measure the same. */
export function isSameUnit(a: string, b: string): boolean {
  return a === b || ALIKE.some((words) => words.test(a) && words.test(b));
}
