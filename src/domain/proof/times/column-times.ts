import type { CitedPlace } from '#domain/proof/cited-place.ts';
import { statedTimes } from './stated-times.ts';

/** Further above than so many characters, a line is another table's. */
const FAR = 4000;

/**
 * The time at the head of a value's column: `指标 2021 2022` above `PM2.5 18 17`. Where a head has other cells than the
 * row, for cells were merged, all its times are possible.
 *
 * @param at where the value begins in its row
 */
export function columnTimes({ text, sentence, end }: CitedPlace, at: number): string[] {
  const cellsOf = (line: string) => line.trim().split(/\s+/).filter(Boolean);
  const row = text.slice(sentence.start, end);
  const above = text.slice(Math.max(0, sentence.start - FAR), sentence.start).split('\n');
  const whole = cellsOf(text.slice(sentence.start, sentence.end));
  const head = above.map(cellsOf).findLast((cells) => {
    const times = cells.filter((cell) => timeOfHead(cell)).length;
    return times > 1 || (times === 1 && cells.length === whole.length);
  });
  if (!head || whole.length < 2) return [];
  // A value may begin within its cell: ＜17, 约19.
  const before = cellsOf(row.slice(0, at)).length - (/\S$/.test(row.slice(0, at)) ? 1 : 0);
  const own = whole.length === head.length ? timeOfHead(head[before] ?? '') : undefined;
  return own ? [own] : head.flatMap((cell) => timeOfHead(cell) ?? []);
}

/** `2021`, `2021年`, `2021年11月`: the whole cell is a time. */
function timeOfHead(cell: string): string | undefined {
  const [time, more] = statedTimes(/^(?:19|20)\d{2}$/.test(cell) ? `${cell}年` : cell);
  return time?.key && !more && time.start === 0 && time.end >= cell.length ? time.key : undefined;
}
