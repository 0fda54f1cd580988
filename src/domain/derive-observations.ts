import { ratio, sum, undoChange, type Derived, type Operand } from './derive.ts';
import { parseFormula, type Formula } from './formula.ts';
import type { Indicator } from './indicator.ts';
import { seriesKey } from './observation-key.ts';
import { problem } from './problem-catalogue.ts';
import type { Entry } from './resolve-observations.ts';
import { placeOf, type Resolution } from './resolution.ts';

/** The current entries of every indicator, so that a ratio can reach another's. */
export type EntriesByIndicator = Map<string, Entry[]>;

/**
 * Computes the derived observations of an indicator (rule 2). Inputs must be reported values: a derived value is
 * never derived from another, so that each is one step from its sources.
 */
export function deriveObservations(
  indicator: Indicator,
  entries: EntriesByIndicator,
  resolution: Resolution,
): void {
  for (const entry of entries.get(indicator.id) ?? []) {
    const { row, result } = entry;
    if (row.status !== 'derived') continue;
    const place = placeOf(row.source, 'formula');
    const formula = parseFormula(row.formula ?? '');
    if (!formula) {
      resolution.report(problem('bad-formula', place, { formula: row.formula ?? '' }));
      continue;
    }
    const computed = compute(formula, entry, indicator, entries);
    if ('missing' in computed) {
      resolution.report(
        problem('formula-input-missing', place, { formula: row.formula!, input: computed.missing }),
      );
      continue;
    }
    const { number, ...arithmetic } = computed;
    result.value = { kind: 'number', number };
    result.derivation = { formula: row.formula!, ...arithmetic };
  }
}

function compute(
  formula: Formula,
  { row }: Entry,
  indicator: Indicator,
  entries: EntriesByIndicator,
): Derived | { missing: string } {
  const { decimals } = indicator;
  const own = entries.get(indicator.id) ?? [];
  const series = seriesKey(row);
  if (formula.kind === 'undo-change') {
    const later = own.find(
      (entry) =>
        seriesKey(entry.row) === series &&
        entry.row.period.key === formula.period &&
        entry.result.current,
    );
    const operand = later && operandOf(later, indicator.id);
    const change = later?.row.statedChange;
    return operand && change
      ? undoChange(operand, change, decimals)
      : { missing: `${formula.period}（含变化幅度）` };
  }
  if (formula.kind === 'sum') {
    const operands: Operand[] = [];
    for (const member of formula.members) {
      const dimensions = { ...row.dimensions, [formula.dimension]: member };
      const operand = find(own, { ...row, dimensions }, indicator.id);
      if (!operand) return { missing: `${formula.dimension}=${member}` };
      operands.push(operand);
    }
    return sum(operands, decimals);
  }
  const { numerator, denominator } = formula;
  const above = find(entries.get(numerator), row, numerator);
  const below = find(entries.get(denominator), row, denominator);
  if (!above || !below) return { missing: above ? denominator : numerator };
  return ratio(above, below, decimals) ?? { missing: `${denominator}≠0` };
}

function find(
  entries: Entry[] | undefined,
  place: Pick<Entry['row'], 'area' | 'dimensions' | 'period'>,
  indicator: string,
): Operand | undefined {
  const key = seriesKey(place);
  const found = entries?.find(
    ({ row, result }) =>
      result.current && row.period.key === place.period.key && seriesKey(row) === key,
  );
  return found && operandOf(found, indicator);
}

function operandOf({ row, result }: Entry, indicator: string): Operand | undefined {
  return row.value?.kind === 'number'
    ? { id: `${indicator}/${result.key}`, number: row.value.number }
    : undefined;
}
