import type { Limit } from './limit.ts';
import { seriesKey } from './observation-key.ts';
import type { Observation } from './observation.ts';
import { problem } from './problem-catalogue.ts';
import type { Problem } from './problem.ts';
import { placeOf } from './resolution.ts';
import type { Seeds } from './seeds.ts';

/** Values that are possible but unlikely: shares outside 0 to 100, values ten times their neighbours. */
export function checkValues({ indicators, observations, limits }: Seeds): Problem[] {
  const problems: Problem[] = [];
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const series = new Map<string, Observation[]>();
  for (const row of observations) {
    if (row.value?.kind !== 'number') continue;
    const { number } = row.value;
    if (units.get(row.indicator) === '%' && (number < 0 || number > 100)) {
      const place = placeOf(row.source, 'value');
      problems.push(problem('share-over-100', place, { value: number }));
    }
    const key = `${row.indicator}|${row.period.kind}|${seriesKey(row)}`;
    const own = series.get(key);
    if (own) own.push(row);
    else series.set(key, [row]);
  }
  for (const rows of series.values()) problems.push(...outliers(rows));
  return [...problems, ...limitsWithout(indicators, limits)];
}

/** Fewer values say nothing of what is usual. */
const LEAST_SERIES = 4;

function outliers(rows: Observation[]): Problem[] {
  if (rows.length < LEAST_SERIES) return [];
  const numbers = rows.map(({ value }) => (value?.kind === 'number' ? value.number : 0));
  const sorted = numbers.filter((number) => number > 0).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) return [];
  return rows.flatMap((row, index) => {
    const value = numbers[index]!;
    if (value <= 0 || (value / median < 10 && median / value < 10)) return [];
    const found = { value, median, count: rows.length - 1 };
    return [problem('value-out-of-line', placeOf(row.source, 'value'), found)];
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
