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
