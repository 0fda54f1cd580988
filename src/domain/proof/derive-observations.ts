import { computeFormula, parseFormula } from './formulas/index.ts';
import type { FormulaInputs } from './formulas/formula-kind.ts';
import { impossibleShare } from './check-values.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { cellPlace, type Resolution } from './resolution.ts';
import { printedWith } from '#domain/values/value.ts';

/** Computes the derived observations of an indicator (rule 2). */
export function deriveObservations(
  indicator: Indicator,
  inputs: FormulaInputs,
  resolution: Resolution,
): void {
  for (const { row, result } of inputs.entries.get(indicator.id) ?? []) {
    if (row.status !== 'derived' || row.derivation) continue;
    const place = cellPlace(row.source, 'formula');
    const formula = parseFormula(row.formula ?? '');
    if (!formula) {
      resolution.report(problem('bad-formula', place, { formula: row.formula ?? '' }));
      continue;
    }
    const computed = computeFormula(formula, row, indicator.decimals, inputs);
    if ('missing' in computed) {
      resolution.report(
        problem('formula-input-missing', place, { formula: row.formula!, input: computed.missing }),
      );
      continue;
    }
    const { number, exact: _exact, ...arithmetic } = computed;
    if (impossibleShare(indicator, number))
      resolution.report(problem('share-out-of-bounds', place, { value: number }));
    result.value = printedWith(number, indicator.decimals);
    result.derivation = { formula: row.formula!, ...arithmetic };
  }
}
