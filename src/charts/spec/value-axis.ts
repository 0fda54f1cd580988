/** The value axis of a chart. */
export interface ValueAxis {
  min: number;
  max: number;
  step: number;
}

/**
 * Chooses a value axis. It starts at zero, unless the values fill less than a quarter of the range that zero would
 * give: then their movement would be invisible, and the axis starts at a round number below them (the words say
 * so). Bars always start at zero: their length is the value.
 */
export function valueAxis(values: number[], mustStartAtZero: boolean): ValueAxis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const fromZero = { low: Math.min(0, low), high: Math.max(0, high) };
  const span = fromZero.high - fromZero.low || 1;
  const zoomed =
    !mustStartAtZero && low > 0 && values.length > 1 && high > low && (high - low) / span < 0.25;
  const from = zoomed ? low - (high - low) * 0.25 : fromZero.low;
  const to = fromZero.high;
  const step = roundStep((to - from || 1) / 4);
  return {
    min: tidy(Math.floor(from / step) * step),
    max: tidy(Math.ceil((to || 1) / step) * step),
    step,
  };
}

/** 1, 2 or 5 times a power of ten, at least as large as asked for. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const digit = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return tidy(digit * power);
}

function tidy(number: number): number {
  return Number(number.toPrecision(12));
}
