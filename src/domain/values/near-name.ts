/**
 * The known names that a misspelt one was most likely meant to be: the nearest by edit distance, within a third of
 * its length; where there is none, those that contain it or that it contains.
 */
export function nearNames(name: string, known: Iterable<string>, atMost = 3): string[] {
  const sought = fold(name);
  const reach = Math.max(1, Math.floor([...sought].length / 3));
  const near: { name: string; distance: number }[] = [];
  for (const candidate of known) {
    const folded = fold(candidate);
    const within = sought.length > 1 && (folded.includes(sought) || sought.includes(folded));
    const distance = folded ? editDistance(sought, folded, reach) : Infinity;
    if (distance <= reach) near.push({ name: candidate, distance });
    else if (within && folded.length > 1) near.push({ name: candidate, distance: reach + 1 });
  }
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .map((found) => found.name)
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, atMost);
}

/** Full-width letters, capitals, spaces and underscores are slips, not other names. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .trim();
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment);
 * Infinity as soon as it is sure to be more than `limit`.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let before: number[] = [];
  let last = to.map((_, index) => index).concat(to.length);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return Infinity;
    before = last;
    last = next;
  }
  return last[to.length]!;
}
