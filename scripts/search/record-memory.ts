import { join } from 'node:path';
import type { SearchDocument } from '#search/index/phrase-format.ts';
import { Cache } from '#scripts/cache/cache.ts';
import type { Member } from './segment-plan.ts';
import { wordRecord, type WordRecord } from './word-record.ts';

/** Changes with what is remembered of a document. */
const FORMAT = '3';

/** Remembers what the word index holds of each member, so that texts are read once, and again only when they changed. */
export class RecordMemory {
  readonly #cache: Cache<WordRecord>;

  constructor(root: string) {
    this.#cache = new Cache(join(root, '.cache', 'word-records.json'), FORMAT);
  }

  /** A member that is remembered when it is made. */
  watched(member: Member<SearchDocument>, lead?: string): Member<SearchDocument> {
    const { key, digest, make } = member;
    return {
      key,
      digest,
      make: () => {
        const document = make();
        this.#cache.set(key, digest, wordRecord(document, lead));
        return document;
      },
    };
  }

  /** The records of all members, in their order; what is not known is made. */
  records(members: Member<SearchDocument>[]): WordRecord[] {
    const records = members.map(({ key, digest, make }) => {
      const known = this.#cache.get(key, digest);
      if (known) return known;
      make();
      return this.#cache.get(key, digest)!;
    });
    this.#cache.save();
    return records;
  }
}
