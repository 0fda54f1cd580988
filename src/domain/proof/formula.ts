import { parseTally, type Tally } from './tally.ts';

/**
 * How a figure is computed (rule 2 of the figures):
 * - `undo-change(2019)`: the value of that period freed of its stated change;
 * - `sum(类别=工业园区|乡镇、街道)`: over members of a dimension, same area and period;
 * - `ratio(a,b)`: indicator a over indicator b, same area, dimensions and period, in per cent; `b[水质=合计]` takes
 *   another member of a dimension;
 * - `count(…)`, `share(…)`: over the observations of another indicator (see `tally.ts`).
 */
export type Formula =
  | { kind: 'undo-change'; period: string }
  | { kind: 'sum'; dimension: string; members: string[] }
  | { kind: 'ratio'; numerator: FormulaTerm; denominator: FormulaTerm }
  | Tally;

/** An indicator, and the members of its dimensions that differ from those of the figure being computed. */
export interface FormulaTerm {
  indicator: string;
  dimensions: Record<string, string>;
}

/** Reads a formula; `undefined` when it is none of these. */
export function parseFormula(text: string): Formula | undefined {
  const [, name, inside = ''] =
    /^(undo-change|sum|ratio|count|share)\((.+)\)$/.exec(text.trim()) ?? [];
  if (name === 'undo-change') return { kind: name, period: inside.trim() };
  if (name === 'sum') return parseSum(inside);
  if (name === 'count' || name === 'share') return parseTally(name, inside);
  const [numerator, denominator, ...more] = inside.split(',').map(parseTerm);
  if (!numerator || !denominator || more.length > 0) return undefined;
  return { kind: 'ratio', numerator, denominator };
}

function parseSum(inside: string): Formula | undefined {
  const [dimension = '', list = ''] = inside.split('=', 2);
  const members = list
    .split('|')
    .map((member) => member.trim())
    .filter(Boolean);
  return dimension.trim() && members.length > 1
    ? { kind: 'sum', dimension: dimension.trim(), members }
    : undefined;
}

function parseTerm(text: string): FormulaTerm | undefined {
  const [, indicator, name, member] =
    /^([a-z0-9-]+)(?:\[([^=\]]+)=([^\]]+)\])?$/.exec(text.trim()) ?? [];
  if (!indicator) return undefined;
  return { indicator, dimensions: name && member ? { [name.trim()]: member.trim() } : {} };
}
