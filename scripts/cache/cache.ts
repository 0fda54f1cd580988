import { readOwn, writeIfChanged } from '#scripts/disk/files.ts';

/** An answer with the digest of what it was made of. */
type Entry<T> = [digest: string, answer: T];

/**
 * Answers that are kept from run to run in one file of `.cache/`. Each holds as long as the digest of what it was made
 * of, and that of the code, are the same. Nothing depends on a cache but time: one of other code, or none, is empty.
 */
export class Cache<T> {
  readonly #file: string;
  readonly #code: string;
  readonly #before: Map<string, Entry<T>>;
  readonly #now = new Map<string, Entry<T>>();

  /** @param code digest of what makes the answers */
  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    this.#before = new Map(Object.entries(read<T>(file, code)));
  }

  /** The answer of this or the last run, if it was made of the same; it is kept for the next run. */
  get(key: string, digest: string): T | undefined {
    const known = this.#now.get(key) ?? this.#before.get(key);
    if (known?.[0] !== digest) return undefined;
    this.#now.set(key, known);
    return known[1];
  }

  set(key: string, digest: string, answer: T): T {
    this.#now.set(key, [digest, answer]);
    return answer;
  }

  /** The answer, made if it is not known. */
  getOr(key: string, digest: string, make: () => T): T {
    return this.get(key, digest) ?? this.set(key, digest, make());
  }

  /** Lets go of an answer that nobody asks for again in this run. */
  forget(key: string): void {
    this.#before.delete(key);
    this.#now.delete(key);
  }

  /** Writes down what was asked for in this run; the rest is forgotten. */
  save(): void {
    writeIfChanged(
      this.#file,
      JSON.stringify({ code: this.#code, entries: Object.fromEntries(this.#now) }),
    );
  }
}

function read<T>(file: string, code: string): Record<string, Entry<T>> {
  try {
    const found = JSON.parse(readOwn(file) ?? '{}') as {
      code?: string;
      entries?: Record<string, Entry<T>>;
    };
    return found.code === code ? (found.entries ?? {}) : {};
  } catch {
    // Cut short by a full disk, or changed by hand: as good as none.
    return {};
  }
}
