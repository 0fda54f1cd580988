import { textWidth } from '#charts/spec/text-width.ts';

/** A rectangle that is taken. */
export interface Taken {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a label stands: its base line, and the end that it is tied to. */
export interface LabelPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const overlap = (a: Taken, b: Taken) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Finds room for a label at a point: to the right of it, the left, above, below, and then farther off, whichever is
 * free first; `undefined` where all are taken, as two labels on each other are none.
 *
 * @param taken what stands already; the label joins it
 */
export function labelPlace(
  words: string,
  { x, y, gap }: { x: number; y: number; gap: number },
  size: number,
  within: { width: number; height: number },
  taken: Taken[],
): LabelPlace | undefined {
  const width = textWidth(words, size);
  const places: LabelPlace[] = [
    { x: x + gap, y: y + size * 0.36, anchor: 'start' },
    { x: x - gap, y: y + size * 0.36, anchor: 'end' },
    { x, y: y - gap, anchor: 'middle' },
    { x, y: y + gap + size * 0.8, anchor: 'middle' },
    { x: x + gap, y: y - size * 0.9, anchor: 'start' },
    { x: x + gap, y: y + size * 1.6, anchor: 'start' },
    { x: x - gap, y: y - size * 0.9, anchor: 'end' },
    { x: x - gap, y: y + size * 1.6, anchor: 'end' },
  ];
  for (const place of places) {
    const left =
      place.anchor === 'start' ? place.x : place.x - (place.anchor === 'end' ? width : width / 2);
    const box = { left, right: left + width, top: place.y - size, bottom: place.y + size * 0.25 };
    const inside =
      box.left >= 0 && box.right <= within.width && box.top >= 0 && box.bottom <= within.height;
    if (!inside || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return place;
  }
  return undefined;
}
