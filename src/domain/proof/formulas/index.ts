import { countFormula } from './count.ts';
import type { Computed, FigurePlace, FormulaInputs, FormulaKind } from './formula-kind.ts';
import { ratioFormula } from './ratio.ts';
import { shareFormula } from './share.ts';
import { sumFormula } from './sum.ts';
import { undoChangeFormula } from './undo-change.ts';

/** How a figure can be computed (rule 2 of the figures): every kind, in the order in which staff read of them. */
export const FORMULA_KINDS = {
  'undo-change': undoChangeFormula,
  sum: sumFormula,
  ratio: ratioFormula,
  count: countFormula,
  share: shareFormula,
};

type Kinds = typeof FORMULA_KINDS;
type ParsedOf<Kind> = Kind extends FormulaKind<infer Parsed> ? Parsed : never;

/** A formula that has been read. */
export type Formula = {
  [Name in keyof Kinds]: { kind: Name } & ParsedOf<Kinds[Name]>;
}[keyof Kinds];

/**
 * Reads a formula; `undefined` when it is of no kind.
 *
 * @example parseFormula('undo-change(2019)') // { kind: 'undo-change', period: '2019' }
 * @example parseFormula('sum(类别=甲|乙)') // { kind: 'sum', dimension: '类别', members: ['甲', '乙'] }
 */
export function parseFormula(text: string): Formula | undefined {
  const [, name = '', inside = ''] = /^([a-z-]+)\((.+)\)$/.exec(text.trim()) ?? [];
  if (!Object.hasOwn(FORMULA_KINDS, name)) return undefined;
  const parsed = FORMULA_KINDS[name as Formula['kind']].parse(inside);
  return parsed && ({ kind: name, ...parsed } as Formula);
}

/** Computes a formula for a figure, with `decimals` digits to print. */
export function computeFormula(
  formula: Formula,
  place: FigurePlace,
  decimals: number,
  inputs: FormulaInputs,
): Computed {
  const { compute } = FORMULA_KINDS[formula.kind] as unknown as FormulaKind<Formula>;
  return compute(formula, place, decimals, inputs);
}

/** Every kind in one sentence, for staff: `undo-change(2019)（由…倒推）、sum(…)（…）`. */
export const FORMULA_FORMS = Object.values(FORMULA_KINDS)
  .map(({ example, meaning }) => `${example}（${meaning}）`)
  .join('、');
