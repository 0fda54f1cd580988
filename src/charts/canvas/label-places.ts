import { textWidth } from '#charts/spec/text-width.ts';

/** A text on a chart: its middle, in pixels. */
export interface Label {
  words: string;
  x: number;
  y: number;
}

const SIZE = 13;
const LINE = 15;
/** Between the ends of two labels on a line: nearer they read as one. */
const APART = 4;

/** Finds free places for labels, so that none covers another. */
export class LabelPlaces {
  readonly #taken: Label[] = [];

  /** The first of the places that is free, which is taken then; `undefined` where all are covered. */
  take(places: Label[]): Label | undefined {
    const free = places.find((place) => !this.#taken.some((other) => overlap(place, other)));
    if (free) this.#taken.push(free);
    return free;
  }
}

function overlap(a: Label, b: Label): boolean {
  const halves = (textWidth(a.words, SIZE) + textWidth(b.words, SIZE)) / 2;
  return Math.abs(a.x - b.x) < halves + APART && Math.abs(a.y - b.y) < LINE;
}

/**
 * Moves labels that are below one another so far apart that each can be read, as little as possible, within the
 * given height.
 *
 * @param ys where they would be, in any order
 * @returns where they are, in the same order
 */
export function spread(ys: number[], top: number, bottom: number): number[] {
  const order = ys.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const places = order.map(({ y }) => y);
  for (let at = 1; at < places.length; at++)
    places[at] = Math.max(places[at]!, places[at - 1]! + LINE);
  for (let at = places.length - 1, limit = bottom; at >= 0; at--, limit = places[at + 1]! - LINE)
    places[at] = Math.max(top, Math.min(places[at]!, limit));
  const result: number[] = [];
  order.forEach(({ index }, at) => (result[index] = places[at]!));
  return result;
}
