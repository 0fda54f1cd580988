/** A place or a point on a chart, in pixels. */
interface Place {
  x: number;
  y: number;
}

/** Beside a point and its value, in pixels. */
const ROOM = 24;

/**
 * Where a tooltip tells of a point without covering one: above or below all points that are within its width, where there is
 * more room.
 *
 * @param points all that are drawn
 * @param size of the tooltip
 * @param height of the chart
 * @returns where its tip is, and on which of its sides
 */
export function tooltipPlace(
  at: Place,
  points: Place[],
  size: { width: number; height: number },
  { width, height }: { width: number; height: number },
): Place & { yAlign: 'top' | 'bottom' } {
  // Near the edges of a chart the tooltip moves inwards.
  const left = Math.min(Math.max(at.x - size.width / 2, 0), Math.max(width - size.width, 0));
  const near = points.filter(({ x }) => x >= left - ROOM && x <= left + size.width + ROOM);
  const ys = [at, ...near].map(({ y }) => y);
  const above = Math.min(...ys) - ROOM;
  const below = Math.max(...ys) + ROOM;
  return above >= size.height || above >= height - below
    ? { x: at.x, y: above, yAlign: 'bottom' }
    : { x: at.x, y: below, yAlign: 'top' };
}
