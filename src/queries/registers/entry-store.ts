import { readEntryLines } from '#domain/registers/large/entry-lines.ts';
import { isLargeRegister, shelfOf } from '#domain/registers/large/large.ts';
import { facetSlug, facetValue, listedFacets, placeOf } from '#domain/registers/listing.ts';
import type { RegisterEntry, RegisterShape } from '#domain/registers/register.ts';

/** Lists: `all`, `<facet>/<slug>`, and `shelf/<name>` of a large register. */
const ALL = 'all';
/** Entries that are parsed at a time: some hundred kilobytes, which the young generation holds. */
const BATCH = 1000;

/**
 * The entries of a register, as lines of JSON. The lines stay bytes outside of the heap, and an entry is parsed when a
 * page asks for it: a hundred thousand parsed ones kept the garbage collector busy for a third of a build.
 */
export class EntryStore {
  readonly count: number;
  readonly #bytes: Buffer;
  /** Where each line begins; the last one is the end. */
  readonly #starts: Uint32Array;
  readonly #lists = new Map<string, Uint32Array>();
  readonly #slugs = new Map<string, number>();

  constructor(bytes: Buffer, shape: RegisterShape) {
    this.#bytes = bytes;
    const starts = [0];
    for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', end + 1))
      starts.push(end + 1);
    this.#starts = Uint32Array.from(starts);
    this.count = starts.length - 1;
    const large = isLargeRegister(this.count);
    const facets = listedFacets(this.count).filter(
      (facet) => placeOf(shape, facet === 'year' ? 'date' : facet) >= 0,
    );
    const lists = new Map<string, number[]>();
    const put = (list: string, number: number) => {
      const own = lists.get(list);
      if (own) own.push(number);
      else lists.set(list, [number]);
    };
    let number = 0;
    for (const batch of this.batches())
      for (const entry of batch) {
        for (const facet of facets)
          put(`${facet}/${facetSlug(facetValue(shape, entry, facet))}`, number);
        if (large) put(`shelf/${shelfOf(entry.slug)}`, number);
        else this.#slugs.set(entry.slug, number);
        number++;
      }
    for (const [list, numbers] of lists) this.#lists.set(list, Uint32Array.from(numbers));
  }

  /** Entries of a list in its order, newest first; empty where there is no such list. */
  list(name: string, from = 0, to = Number.POSITIVE_INFINITY): RegisterEntry[] {
    if (name === ALL) return this.#lines(from, Math.min(to, this.count));
    const own = this.#lists.get(name)?.subarray(from, Math.min(to, this.count)) ?? [];
    return Array.from(own, (number) => this.#at(number));
  }

  /** All entries in order, so many at a time: what was made of one batch is free before the next is parsed. */
  *batches(): Generator<RegisterEntry[]> {
    for (let from = 0; from < this.count; from += BATCH)
      yield this.#lines(from, Math.min(from + BATCH, this.count));
  }

  /** The entry at an address; a large register has pages of many entries instead. */
  bySlug(slug: string): RegisterEntry | undefined {
    const number = this.#slugs.get(slug);
    return number === undefined ? undefined : this.#at(number);
  }

  /** The names of the lists that begin so, without that. */
  names(start: 'shelf/'): string[] {
    return [...this.#lists.keys()].flatMap((name) =>
      name.startsWith(start) ? name.slice(start.length) : [],
    );
  }

  #at(number: number): RegisterEntry {
    return this.#lines(number, number + 1)[0]!;
  }

  #lines(from: number, to: number): RegisterEntry[] {
    const [start = 0, end = 0] = [this.#starts[from], this.#starts[to]];
    return readEntryLines(this.#bytes.toString('utf8', start, end));
  }
}
