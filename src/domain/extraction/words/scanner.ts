/** A number with its unit; what it is about is not known yet. */
export interface FoundNumber {
  start: number;
  end: number;
  /** Where the words that belong to a rank begin: 列全省第一. */
  lead?: number;
  written: string;
  value: number;
  high?: number;
  scale: number;
  unit: string;
  bound?: 'about' | 'least' | 'most';
}

/** What may follow a figure and bound it. */
const BOUND = /(?:\([^)]{1,3}\))?((?:及)?以上|以下|以内|左右|上下)/y;
const BOUNDS: Record<string, FoundNumber['bound']> = {
  以上: 'least',
  及以上: 'least',
  以下: 'most',
  以内: 'most',
  左右: 'about',
  上下: 'about',
};

/** Reads a text piece by piece from one place on. */
export class Scanner {
  readonly #plain: string;
  readonly #text: string;
  readonly #start: number;
  #at: number;

  constructor(plain: string, text: string, start: number) {
    this.#plain = plain;
    this.#text = text;
    this.#start = this.#at = start;
  }

  /** Takes what a sticky pattern matches here; leaves everything in its place when it matches nothing. */
  take(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#plain) ?? undefined;
    if (match) this.#at = sticky.lastIndex;
    return match;
  }

  /** Where it is, to come back to. */
  get at(): number {
    return this.#at;
  }

  /** Goes back to where it was. */
  backTo(at: number): void {
    this.#at = at;
  }

  /** Takes a unit, in the text's own characters; empty when there is none. */
  takeUnit(sticky: RegExp): string {
    const unit = this.take(sticky)?.[0];
    return unit === undefined ? '' : this.written(unit.length);
  }

  /** The last characters taken, as the text itself has them. */
  written(length: number): string {
    return this.#text.slice(this.#at - length, this.#at);
  }

  /** Whether the words before the start match. */
  follows(pattern: RegExp): boolean {
    return pattern.test(this.#plain.slice(Math.max(0, this.#start - 12), this.#start));
  }

  rest(): string {
    return this.#plain.slice(this.#at, this.#at + 16);
  }

  /** What has been read, with its place and what bounds it behind. */
  found(number: Omit<FoundNumber, 'start' | 'end'>): FoundNumber {
    BOUND.lastIndex = this.#at;
    const bound = BOUND.exec(this.#plain)?.[1];
    return {
      ...number,
      ...(bound && { bound: BOUNDS[bound] }),
      start: this.#start,
      end: this.#at + (bound ? BOUND.lastIndex - this.#at : 0),
    };
  }
}
