import { formatNumber } from '#domain/values/value.ts';

/** A step of colour with the values that it stands for. */
export interface Band {
  /** From 1, the lowest values. */
  step: number;
  label: string;
}

/** More steps of one colour cannot be told apart in grey. */
export const MOST_BANDS = 4;

/**
 * Parts the span of values into equal steps, lowest first: what is dark is high, whichever way is better.
 *
 * @returns the steps, and the step of each value
 */
export function bandsOf(
  values: number[],
  decimals: number,
): { bands: Band[]; bandOf: (value: number) => number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const different = new Set(values).size;
  const count = Math.min(MOST_BANDS, different);
  const width = (high - low) / count;
  const bandOf = (value: number) =>
    width === 0 ? 1 : Math.min(count, Math.floor((value - low) / width) + 1);
  const bands = Array.from({ length: count }, (_, at): Band => {
    // The values that are there, not borders that nobody measured.
    const own = values.filter((value) => bandOf(value) === at + 1);
    const [first, last] = [Math.min(...own), Math.max(...own)].map((value) =>
      formatNumber(value, decimals),
    );
    return { step: at + 1, label: first === last ? first! : `${first}–${last}` };
  }).filter(({ step }) => values.some((value) => bandOf(value) === step));
  return { bands, bandOf };
}

/** How much of the colour a step takes: the paper shows through the rest. */
export const opacityOf = (step: number): number => [0.12, 0.28, 0.44, 0.6][step - 1] ?? 0.12;

/**
 * Parts values into quarters, lowest first: a few high days would leave no room for the others in equal steps.
 *
 * @returns the steps, and the step of each value
 */
export function quarterBands(
  values: number[],
  decimals: number,
): { bands: Band[]; bandOf: (value: number) => number } {
  const sorted = values.toSorted((a, b) => a - b);
  const borders = [1, 2, 3].map((at) => sorted[Math.floor((sorted.length * at) / MOST_BANDS)]!);
  const bandOf = (value: number) => 1 + borders.filter((border) => value >= border).length;
  const bands = [1, 2, 3, 4].flatMap((step): Band[] => {
    const own = sorted.filter((value) => bandOf(value) === step);
    if (own.length === 0) return [];
    const [first, last] = [own[0]!, own.at(-1)!].map((value) => formatNumber(value, decimals));
    return [{ step, label: first === last ? first! : `${first}–${last}` }];
  });
  return { bands, bandOf };
}
