/** From 0 to 1: how many pairs of neighbouring characters two wordings share, of all that they have (Dice). */
export function dice(a: string, b: string): number {
  const [own, other] = [pairs(a), pairs(b)];
  if (own.size + other.size === 0) return 0;
  return (2 * shared(own, other)) / (own.size + other.size);
}

/** From 0 to 1: how much of the shorter wording's pairs the longer one has, too. */
export function overlap(a: string, b: string): number {
  const [own, other] = [pairs(a), pairs(b)];
  return shared(own, other) / Math.max(1, Math.min(own.size, other.size));
}

function pairs(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => characters[at]! + character));
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((pair) => b.has(pair)).length;
