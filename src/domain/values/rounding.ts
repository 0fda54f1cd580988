/** Digits after the point that a number needs, at most 10: 20 → 0, 96.7 → 1. */
export function decimalsOf(number: number): number {
  const [, fraction = ''] = String(Number(number.toFixed(10))).split('.');
  return fraction.length;
}

/** Rounds half away from zero, as printed figures are. */
export function roundTo(number: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (
    (Math.sign(number) * Math.round(Math.abs(number) * factor * (1 + Number.EPSILON))) / factor
  );
}

/** Half a unit of the last printed digit: what rounding may have taken away. */
export function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}
