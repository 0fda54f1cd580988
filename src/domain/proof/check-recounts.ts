import { computeFormula, parseFormula } from './formulas/index.ts';
import type { FormulaInputs } from './formulas/formula-kind.ts';
import type { Derived } from './formulas/arithmetic.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { seriesKey } from '#domain/indicators/observation-key.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Recount, RecountResult } from '#domain/indicators/derivation.ts';
import { cellPlace, type Resolution } from './resolution.ts';
import type { Entry } from '#domain/indicators/observation.ts';
import { decimalsOf, halfUnit } from '#domain/values/rounding.ts';
import { amountOf, formatNumber } from '#domain/values/value.ts';

/**
 * Computes the figures of an indicator again as the recounts say (rule 3). A disagreement that staff have not seen
 * yet is a warning; the pages show every one.
 */
export function checkRecounts(
  indicator: Indicator,
  recounts: Recount[],
  inputs: FormulaInputs,
  resolution: Resolution,
): void {
  for (const recount of recounts) {
    const { source, reading } = recount;
    const formula = parseFormula(recount.formula);
    const place = cellPlace(source, 'formula');
    if (!formula) {
      resolution.report(problem('bad-formula', place, { formula: recount.formula }));
      continue;
    }
    const figure = figureOf(recount, inputs.entries.get(indicator.id) ?? []);
    if (!figure) {
      const found = { indicator: indicator.id, period: recount.period.key };
      resolution.report(problem('recount-without-figure', cellPlace(source, 'indicator'), found));
      continue;
    }
    const { stated, entry } = figure;
    const decimals = Math.max(indicator.decimals, decimalsOf(stated));
    const computed = computeFormula(formula, recount, decimals, inputs);
    if ('missing' in computed) {
      const lacks = { formula: recount.formula, input: computed.missing };
      resolution.report(problem('formula-input-missing', place, lacks));
      continue;
    }
    const { exact, ...arithmetic } = computed;
    const result = compare(stated, exact, decimals);
    (entry.result.recounts ??= []).push({
      formula: recount.formula,
      reading,
      ...arithmetic,
      result,
    });
    tell(recount, { stated, decimals, computed, result }, resolution);
  }
}

/** The current value that a recount is about. */
function figureOf(recount: Recount, entries: Entry[]) {
  const key = seriesKey(recount);
  const entry = entries.find(
    ({ row, result }) =>
      result.current && row.period.key === recount.period.key && seriesKey(row) === key,
  );
  const stated = amountOf(entry?.row.value);
  return entry && stated !== undefined ? { entry, stated } : undefined;
}

/** They agree when the recount, rounded as the stated figure is, may be it. */
function compare(stated: number, exact: number, decimals: number): RecountResult {
  const tolerance = halfUnit(decimals) + 1e-9;
  return Math.abs(stated - exact) <= tolerance ? 'agrees' : 'disagrees';
}

interface Outcome {
  stated: number;
  decimals: number;
  computed: Derived;
  result: RecountResult;
}

function tell(
  { checked, reading, source }: Recount,
  { stated, decimals, computed, result }: Outcome,
  resolution: Resolution,
): void {
  if (checked === result || (!checked && result === 'agrees')) return;
  const found = {
    stated: formatNumber(stated, decimals),
    arithmetic: computed.arithmetic,
    reading,
    agrees: result === 'agrees',
  };
  resolution.report(problem('recount-differs', cellPlace(source, 'checked'), found));
}
