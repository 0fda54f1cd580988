/**
 * Sorts positions of a text by a character at or near each: stable counting sorts, whose result and groups stay until
 * the next sort. Texts have tens of millions of positions, so memory is allocated once and each position is read once.
 */
export class CharacterSort {
  readonly #text: Uint16Array;
  readonly #counts: Int32Array;
  #keys = new Uint16Array(0);
  #sorted = new Int32Array(0);
  #found: number[] = [];
  #ends: number[] = [];

  /** @param text numbers of characters; 0 is between pieces, and at the end */
  constructor(text: Uint16Array, characters: number) {
    this.#text = text;
    this.#counts = new Int32Array(characters);
  }

  /** All positions, by the character at each. */
  all(): Int32Array {
    const text = this.#text;
    const sorted = new Int32Array(text.length);
    const counts = this.#counts;
    this.#count(text, text.length);
    for (let at = 0; at < text.length; at++) sorted[counts[text[at]!]!++] = at;
    this.#clear();
    return sorted;
  }

  /**
   * Some positions, by the character `offset` after each.
   *
   * @returns a view that the next call writes over
   */
  part(positions: Int32Array, from: number, to: number, offset: number): Int32Array {
    const size = to - from;
    if (size > this.#keys.length) {
      this.#keys = new Uint16Array(size * 1.25);
      this.#sorted = new Int32Array(size * 1.25);
    }
    const text = this.#text;
    const keys = this.#keys;
    const sorted = this.#sorted;
    const counts = this.#counts;
    for (let at = 0; at < size; at++) {
      const place = positions[from + at]! + offset;
      keys[at] = place < 0 ? 0 : text[place]!;
    }
    this.#count(keys, size);
    for (let at = 0; at < size; at++) sorted[counts[keys[at]!]!++] = positions[from + at]!;
    this.#clear();
    return sorted.subarray(0, size);
  }

  /** The groups of the last sort, in the order of their characters' numbers; that of 0 is left out. */
  groups(found: (character: number, from: number, to: number) => void): void {
    let from = 0;
    this.#found.forEach((character, at) => {
      const to = this.#ends[at]!;
      if (character !== 0) found(character, from, to);
      from = to;
    });
  }

  /** Counts keys; each count becomes the place at which its group begins. */
  #count(keys: Uint16Array, size: number): void {
    const counts = this.#counts;
    const seen: number[] = [];
    for (let at = 0; at < size; at++) {
      const key = keys[at]!;
      if (counts[key]!++ === 0) seen.push(key);
    }
    this.#found = seen.sort((a, b) => a - b);
    this.#ends = [];
    let next = 0;
    for (const key of this.#found) {
      const count = counts[key]!;
      counts[key] = next;
      next += count;
      this.#ends.push(next);
    }
  }

  #clear(): void {
    for (const key of this.#found) this.#counts[key] = 0;
  }
}
