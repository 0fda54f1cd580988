/**
 * The items that start at or after `start` and before `end`, found by binary search: a text may hold thousands.
 *
 * @param items sorted by where they start
 */
export function startingIn<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
  { start, end }: { start: number; end: number },
): Item[] {
  const firstFrom = (offset: number) => {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(items[middle]!) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return items.slice(firstFrom(start), firstFrom(end));
}
