import { seriesKey } from '#domain/indicators/observation-key.ts';
import type { Entry, Observation } from '#domain/indicators/observation.ts';
import { amountOf } from '#domain/values/value.ts';
import type { Derived, Operand } from './arithmetic.ts';

/** One kind of formula: `name(…)`. */
export interface FormulaKind<Parsed extends object> {
  /** Ready to copy: `sum(类别=工业园区|生活小区)`. */
  example: string;
  /** What it computes, for staff. */
  meaning: string;
  /** Reads what is between the brackets; `undefined` when it is not of this kind's form. */
  parse: (inside: string) => Parsed | undefined;
  /**
   * Computes a figure. Inputs must be reported values: a derived value is never derived from another, so that each
   * is one step from its sources.
   *
   * @param decimals digits to print
   */
  compute: (
    parsed: Parsed,
    place: FigurePlace,
    decimals: number,
    inputs: FormulaInputs,
  ) => Computed;
}

/** A derived number; `missing` names the input that is not there. */
export type Computed = Derived | { missing: string };

/** What formulas reach. */
export interface FormulaInputs {
  /** The rows of every indicator. */
  entries: ReadonlyMap<string, Entry[]>;
  /** Whether an area is another one or lies within it. */
  within: (area: string, outer: string) => boolean;
}

/** Whose figure is computed. */
export type FigurePlace = Pick<Observation, 'indicator' | 'area' | 'dimensions' | 'period'>;

/** The current row of a figure. */
export function rowAt(place: FigurePlace, { entries }: FormulaInputs): Entry | undefined {
  const key = seriesKey(place);
  return entries
    .get(place.indicator)
    ?.find(
      ({ row, result }) =>
        result.current && row.period.key === place.period.key && seriesKey(row) === key,
    );
}

/** A row as a number to compute with; `undefined` when it states none. */
export function operandOf(found: Entry | undefined): Operand | undefined {
  const number = amountOf(found?.row.value);
  return found && number !== undefined
    ? { id: `${found.row.indicator}/${found.result.key}`, number }
    : undefined;
}
