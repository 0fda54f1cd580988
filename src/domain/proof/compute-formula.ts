import { ratio, share, sum, count, undoChange, type Derived, type Operand } from './derive.ts';
import type { Formula, FormulaTerm } from './formula.ts';
import { seriesKey } from '#domain/indicators/observation-key.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import type { Entry } from './resolve-observations.ts';
import { amountOf } from '#domain/values/value.ts';
import { tallied, type Tally } from './tally.ts';

/** What formulas reach. */
export interface FormulaInputs {
  /** The entries of every indicator. */
  entries: Map<string, Entry[]>;
  /** Whether an area is another one or lies within it. */
  within: (area: string, outer: string) => boolean;
}

/** Whose figure is computed. */
export type FigurePlace = Pick<Observation, 'indicator' | 'area' | 'dimensions' | 'period'>;

/**
 * Computes a formula. Inputs must be reported values: a derived value is never derived from another, so that each
 * is one step from its sources.
 *
 * @param decimals digits to print
 * @returns `missing` names the input that is not there
 */
export function computeFormula(
  formula: Formula,
  place: FigurePlace,
  decimals: number,
  inputs: FormulaInputs,
): Derived | { missing: string } {
  switch (formula.kind) {
    case 'undo-change':
      return undo(formula.period, place, decimals, inputs);
    case 'sum': {
      const { dimension, members } = formula;
      const operands = members.map((member) =>
        find({ ...place, dimensions: { ...place.dimensions, [dimension]: member } }, inputs),
      );
      const lacking = members[operands.indexOf(undefined)];
      if (lacking !== undefined) return { missing: `${dimension}=${lacking}` };
      return sum(operands as Operand[], decimals);
    }
    case 'ratio': {
      const { numerator, denominator } = formula;
      const above = find(placeOfTerm(numerator, place), inputs);
      const below = find(placeOfTerm(denominator, place), inputs);
      if (!above || !below) return { missing: (above ? denominator : numerator).indicator };
      return ratio(above, below, decimals) ?? { missing: `${denominator.indicator}≠0` };
    }
    default:
      return tally(formula, place, decimals, inputs);
  }
}

function undo(
  period: string,
  place: FigurePlace,
  decimals: number,
  { entries }: FormulaInputs,
): Derived | { missing: string } {
  const key = seriesKey(place);
  const later = entries
    .get(place.indicator)
    ?.find(
      ({ row, result }) => seriesKey(row) === key && row.period.key === period && result.current,
    );
  const operand = later && operandOf(later);
  const change = later?.row.statedChange;
  return operand && change
    ? undoChange(operand, change, decimals)
    : { missing: `${period}（含变化幅度）` };
}

function tally(
  formula: Tally,
  { area, period }: FigurePlace,
  decimals: number,
  { entries, within }: FormulaInputs,
): Derived | { missing: string } {
  const rows = (entries.get(formula.indicator) ?? [])
    .filter(
      ({ row, result }) =>
        result.current && row.period.key === period.key && within(row.area, area),
    )
    .map(({ row, result }) => ({
      id: `${formula.indicator}/${result.key}`,
      dimensions: row.dimensions,
      label: labelOf(row),
      meets: row.meets,
    }));
  const { part, whole } = tallied(formula, rows);
  if (whole.length === 0) return { missing: `${formula.indicator} ${period.key}` };
  const ids = (all: typeof rows) => all.map(({ id }) => id);
  return formula.kind === 'count' ? count(ids(part)) : share(part.length, ids(whole), decimals);
}

function labelOf({ value }: Observation): string | undefined {
  if (value?.kind === 'class') return value.label;
  return value?.kind === 'number' ? String(value.number) : undefined;
}

function placeOfTerm({ indicator, dimensions }: FormulaTerm, place: FigurePlace): FigurePlace {
  return { ...place, indicator, dimensions: { ...place.dimensions, ...dimensions } };
}

function find(place: FigurePlace, { entries }: FormulaInputs): Operand | undefined {
  const key = seriesKey(place);
  const found = entries
    .get(place.indicator)
    ?.find(
      ({ row, result }) =>
        result.current && row.period.key === place.period.key && seriesKey(row) === key,
    );
  return found && operandOf(found);
}

function operandOf({ row, result }: Entry): Operand | undefined {
  const number = amountOf(row.value);
  return number === undefined ? undefined : { id: `${row.indicator}/${result.key}`, number };
}
