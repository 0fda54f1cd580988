import type { CitedPlace } from '#domain/proof/cited-place.ts';

/** Further above than so many characters, a line is another table's. */
const FAR = 4000;

/**
 * The head of a figure's column, in a table whose rows all have as many cells as its line of heads; `undefined` where
 * there is no such line.
 *
 * @param at where the figure's number begins in the text
 * @example 区域 PM2.5浓度 NO2浓度 above 乙县 16 18 → for 18: NO2浓度
 */
export function columnHead({ text, sentence }: CitedPlace, at: number): string | undefined {
  const row = text.slice(sentence.start, sentence.end);
  const whole = cellsOf(row);
  if (whole.length < 2) return undefined;
  const above = text
    .slice(Math.max(0, sentence.start - FAR), sentence.start)
    .split('\n')
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  for (const cells of above.toReversed()) {
    if (cells.length !== whole.length) return undefined;
    if (!cells.some((cell) => /^[\d.,%<>≤≥-]+$/.test(cell)))
      return cells[cellsOf(text.slice(sentence.start, at)).length];
  }
  return undefined;
}

const cellsOf = (line: string): string[] => line.trim().split(/\s+/).filter(Boolean);
