import { LINE_SEPARATOR } from '#search/index/phrase-format.ts';
import type { SearchFold } from '#search/index/search-fold.ts';

/** Bytes up to which a text may grow where it lies: only addresses are taken for them, no memory. */
const MOST = 2 ** 32;

/** Says of a character that it becomes none or several, or takes two units. */
const BY_HAND = -1;

/** Folded lines one after the other, as numbers of their characters: UTF-16 units, 0 after each line. */
export class FoldedText {
  /** The character of each number; 0 is the line break. */
  readonly characters: string[] = [LINE_SEPARATOR];
  length = 0;
  readonly #fold: SearchFold;
  /** The number of each folded unit, and of each unit of the text as it comes; 0 before it is known. */
  readonly #numbers = new Uint16Array(0x10000);
  readonly #direct = new Int32Array(0x10000);
  readonly #text = new Uint16Array(new ArrayBuffer(1 << 17, { maxByteLength: MOST }));

  constructor(fold: SearchFold) {
    this.#fold = fold;
  }

  /** Adds a line; returns how many units it takes, less the break. */
  add(line: string): number {
    const before = this.length;
    this.#reserve(line.length + 1);
    for (let at = 0; at < line.length; at++) {
      const unit = line.charCodeAt(at);
      const number = this.#direct[unit]! || this.#learn(unit);
      if (number === BY_HAND) {
        const character = String.fromCodePoint(line.codePointAt(at)!);
        this.#append(this.#fold.character(character), line.length - at);
        at += character.length - 1;
      } else {
        this.#text[this.length++] = number;
      }
    }
    this.#text[this.length++] = 0;
    return this.length - 1 - before;
  }

  /** The numbers, in memory that no longer grows: it is faster to read. No line can be added after it. */
  text(): Uint16Array {
    return new Uint16Array(this.#text.buffer.transferToFixedLength(this.length * 2));
  }

  #learn(unit: number): number {
    const surrogate = unit >= 0xd800 && unit < 0xe000;
    const folded = surrogate ? '' : this.#fold.character(String.fromCharCode(unit));
    return (this.#direct[unit] =
      folded.length === 1 ? this.#number(folded.charCodeAt(0)) : BY_HAND);
  }

  #number(unit: number): number {
    return (this.#numbers[unit] ||= this.characters.push(String.fromCharCode(unit)) - 1);
  }

  /** @param rest how many more units of the line may follow */
  #append(folded: string, rest: number): void {
    this.#reserve(folded.length + rest + 1);
    for (let at = 0; at < folded.length; at++)
      this.#text[this.length++] = this.#number(folded.charCodeAt(at));
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#text.length) return;
    this.#text.buffer.resize(Math.ceil((this.length + more) * 1.1) * 2);
  }
}
