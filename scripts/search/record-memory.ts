import { join } from 'node:path';
import type { SearchDocument } from '#search/index/phrase-format.ts';
import { readOwn, writeIfChanged } from '#scripts/disk/files.ts';
import type { Member } from './segment-plan.ts';
import { wordRecord, type WordRecord } from './word-record.ts';

/** Changes with what is remembered of a document. */
const FORMAT = 2;

type Remembered = Record<string, { digest: string; record: WordRecord }>;

/** Remembers what the word index holds of each member, so that texts are read once, and again only when they changed. */
export class RecordMemory {
  readonly #file: string;
  readonly #known: Remembered;
  readonly #now: Remembered = {};

  constructor(root: string) {
    this.#file = join(root, '.cache', 'word-records.json');
    const saved = JSON.parse(readOwn(this.#file) ?? '{}') as {
      format?: number;
      records?: Remembered;
    };
    this.#known = saved.format === FORMAT ? saved.records! : {};
  }

  /** A member that is remembered when it is made. */
  watched(member: Member<SearchDocument>, lead?: string): Member<SearchDocument> {
    const { key, digest, make } = member;
    return {
      key,
      digest,
      make: () => {
        const document = make();
        this.#now[key] = { digest, record: wordRecord(document, lead) };
        return document;
      },
    };
  }

  /** The records of all members, in their order; what is not known is made. */
  records(members: Member<SearchDocument>[]): WordRecord[] {
    const records = members.map(({ key, digest, make }) => {
      const known = this.#known[key];
      if (!this.#now[key] && known?.digest === digest) this.#now[key] = known;
      if (!this.#now[key]) make();
      return this.#now[key]!.record;
    });
    writeIfChanged(this.#file, JSON.stringify({ format: FORMAT, records: this.#now }));
    return records;
  }
}
