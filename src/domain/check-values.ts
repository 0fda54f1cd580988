import { checkOutliers } from './check-outliers.ts';
import type { Limit } from './limit.ts';
import { problem } from './problem-catalogue.ts';
import type { Problem } from './problem.ts';
import { placeOf } from './resolution.ts';
import type { Seeds } from './seeds.ts';

/** Values that cannot be, and values that are unlikely. */
export function checkValues({ indicators, observations, limits }: Seeds): Problem[] {
  return [
    ...sharesOutOfBounds(indicators, observations),
    ...checkOutliers(observations),
    ...limitsWithout(indicators, limits),
  ];
}

/** A share is of a whole; rates of completion and growth, which are not, say so in `indicators.csv`. */
function sharesOutOfBounds(
  indicators: Seeds['indicators'],
  observations: Seeds['observations'],
): Problem[] {
  const shares = new Set(
    indicators.filter(({ unit, unbounded }) => unit === '%' && !unbounded).map(({ id }) => id),
  );
  return observations.flatMap(({ indicator, value, source }) => {
    if (value?.kind !== 'number' || !shares.has(indicator)) return [];
    if (value.number >= 0 && value.number <= 100) return [];
    return [problem('share-out-of-bounds', placeOf(source, 'value'), { value: value.number })];
  });
}

/** An indicator that names a substance expects a limit; a different spelling would lose it without a word. */
function limitsWithout(indicators: Seeds['indicators'], limits: Limit[]): Problem[] {
  const known = new Set(limits.map(({ substance, averaging }) => `${substance} ${averaging}`));
  return indicators.flatMap(({ substance, averaging, source }) => {
    if (!substance || known.has(`${substance} ${averaging}`)) return [];
    const found = { substance, averaging: averaging ?? '', known: [...known] };
    return [problem('no-limit', placeOf(source, 'substance'), found)];
  });
}
