/** Mulberry32: the same seed makes the same choices on every machine. Each call gives a whole number below its argument. */
export function randomChoice(seed: number): (most: number) => number {
  let state = seed * 7919 + 17;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}
