import { NumberWriter } from './number-writer.ts';

/** Bytes of a part of the lists: one array of them all would be copied as it grows. */
const PART = 1 << 22;

/** The lists of all grams of a text. */
export class GramLists {
  readonly grams: string[] = [];
  /** For each gram whether its list names documents. */
  readonly frequent: boolean[] = [];
  /** Bytes of all lists. */
  length = 0;
  readonly #parts: NumberWriter[] = [];
  /** For each gram the part that holds its list, and where it begins and ends there. */
  readonly #inParts: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #start = 0;

  /** Where the next list is written. */
  get writer(): NumberWriter {
    if (this.#parts.length === 0 || this.#parts.at(-1)!.length > PART) {
      this.#parts.push(new NumberWriter(PART * 1.25));
      this.#start = 0;
    }
    return this.#parts.at(-1)!;
  }

  /** Ends the list that was written. */
  end(gram: string, frequent: boolean): void {
    const { length } = this.#parts.at(-1)!;
    this.grams.push(gram);
    this.frequent.push(frequent);
    this.#inParts.push(this.#parts.length - 1);
    this.#starts.push(this.#start);
    this.#ends.push(length);
    this.length += length - this.#start;
    this.#start = length;
  }

  /** Bytes of a list. */
  size(gram: number): number {
    return this.#ends[gram]! - this.#starts[gram]!;
  }

  /** Puts a list into a file. */
  copyTo(out: NumberWriter, gram: number): void {
    out.append(this.#parts[this.#inParts[gram]!]!, this.#starts[gram]!, this.#ends[gram]!);
  }
}
