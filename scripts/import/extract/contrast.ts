/** Below this contrast nobody tells letters from what is behind them: white on white is 1, the faintest grey in use 1.12. */
const LEAST_SEEN = 1.1;

/**
 * The contrast of two colours (WCAG 2.2, contrast ratio): 1 when they are equally light, 21 for black on white.
 *
 * @param a six hexadecimal digits, `FF0000`
 */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/**
 * Whether letters of one colour on another are seen. Two colours that are equally light but differ are seen on a screen.
 *
 * @example isSeen('FFFFFF', 'FEFEFE') // false
 */
export function isSeen(letters: string, behind: string): boolean {
  const [a, b] = [channels(letters), channels(behind)];
  const apart = Math.max(...a.map((value, at) => Math.abs(value - b[at]!)));
  return contrast(letters, behind) >= LEAST_SEEN || apart > 40;
}

const channels = (colour: string): number[] =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
