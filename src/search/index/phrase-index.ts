import { LINE_SEPARATOR, type Column } from './phrase-format.ts';
import type { SearchDocument, SegmentList, SegmentMeta } from './phrase-format.ts';
import type { SearchFold } from './search-fold.ts';
import type { Filtered } from './filters.ts';
import { GramIndex, type Holding as GramHolding } from './gram-index.ts';
import type { Term } from './query.ts';

/** A document that holds every term of a query: enough to count, narrow and sort. Its text is fetched when shown. */
export interface Hit extends Filtered {
  /** The same for the same document in every search. */
  id: string;
  inTitle: boolean;
  /** Whether the query, or a word in its place, is the whole title. */
  isTitle: boolean;
  /** YYYY-MM-DD. */
  day: string;
  /** The most words in the title first, then the most places. */
  score: number;
  document: () => Promise<SearchDocument>;
}

/** Reads a file of the index, `search/<path>` on the site. */
export type ReadFile = (path: string) => Promise<Response>;

/** One title match weighs as much as so many places in the text. */
const TITLE = 100;

/** The full-text index: which documents hold literal phrases. */
export class PhraseIndex {
  readonly #read: ReadFile;
  readonly #fold: Promise<SearchFold>;
  readonly #segments: Promise<Segment[]>;

  /** Begins to read at once, whether the fold is known already or not. */
  constructor(read: ReadFile, fold: Promise<SearchFold>) {
    this.#read = read;
    this.#fold = fold;
    this.#segments = this.#open();
    // The page shows what went wrong.
    this.#segments.catch(() => {});
  }

  /** Documents that hold all terms, each by itself or by a synonym; the best first, among equals the newest. */
  async find(terms: Term[]): Promise<Hit[]> {
    const [segments, fold] = await Promise.all([this.#segments, this.#fold]);
    const folded = terms.map((term) => [
      ...new Set(term.map((word) => fold.text(word)).filter(Boolean)),
    ]);
    if (folded.length === 0 || folded.some((term) => term.length === 0)) return [];
    const hits = await Promise.all(segments.map((segment) => segment.find(folded)));
    return hits
      .flat()
      .sort((a, b) => b.score - a.score || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  }

  async #open(): Promise<Segment[]> {
    const { segments } = (await (await this.#read('segments.json')).json()) as SegmentList;
    return Promise.all(
      segments.map(async ({ name, dead }) => {
        const read: ReadFile = (path) => this.#read(`${name}/${path}`);
        const [meta, names] = await Promise.all([
          read('meta.json').then((answer) => answer.json() as Promise<SegmentMeta>),
          read('grams.txt').then((answer) => answer.text()),
        ]);
        return new Segment(name, read, meta, names, new Set(dead), this.#fold);
      }),
    );
  }
}

/** How well a document holds a word. */
interface Holding extends GramHolding {
  isTitle: boolean;
}

class Segment {
  readonly #name: string;
  readonly #read: ReadFile;
  readonly #meta: SegmentMeta;
  readonly #dead: Set<number>;
  readonly #fold: Promise<SearchFold>;
  readonly #grams: GramIndex;
  /** For each document the file of its text and its place in it. */
  readonly #places: [file: number, at: number][] = [];
  readonly #texts = new Map<number, Promise<SearchDocument[]>>();

  constructor(
    name: string,
    read: ReadFile,
    meta: SegmentMeta,
    names: string,
    dead: Set<number>,
    fold: Promise<SearchFold>,
  ) {
    this.#name = name;
    this.#read = read;
    this.#meta = meta;
    this.#dead = dead;
    this.#fold = fold;
    meta.texts.forEach((size, file) => {
      for (let at = 0; at < size; at++) this.#places.push([file, at]);
    });
    const bytes = async (path: string) => new Uint8Array(await (await read(path)).arrayBuffer());
    const count = (document: number, phrase: string) => this.#count(document, phrase);
    this.#grams = new GramIndex({ bytes, count }, meta, names);
  }

  async find(terms: string[][]): Promise<Hit[]> {
    const found = await Promise.all(terms.map((term) => this.#any(term)));
    const [first = new Map<number, Holding>(), ...others] = found;
    return [...first.keys()]
      .filter((at) => !this.#dead.has(at) && others.every((other) => other.has(at)))
      .map((at) =>
        this.#hit(
          at,
          found.map((held) => held.get(at)!),
        ),
      );
  }

  async #any(words: string[]): Promise<Map<number, Holding>> {
    const all = new Map<number, Holding>();
    const found = await Promise.all(words.map((word) => this.#grams.find(word)));
    found.forEach((documents, at) => {
      const { length } = words[at]!;
      for (const [document, { count, inTitle }] of documents) {
        const held = all.get(document);
        const isTitle = inTitle && this.#meta.titles[document] === length;
        all.set(document, {
          count: count + (held?.count ?? 0),
          inTitle: inTitle || (held?.inTitle ?? false),
          isTitle: isTitle || (held?.isTitle ?? false),
        });
      }
    });
    return all;
  }

  #hit(at: number, holdings: Holding[]): Hit {
    const { days, types, categories, publishers } = this.#meta;
    const value = ({ values, at: numbers }: Column) => values[numbers[at]!]!;
    const day = value(days);
    const score = holdings.reduce(
      (sum, { count, inTitle }) => sum + Math.min(count, TITLE - 1) + (inTitle ? TITLE : 0),
      0,
    );
    return {
      id: `${this.#name}/${at}`,
      inTitle: holdings.every(({ inTitle }) => inTitle),
      isTitle: holdings.length === 1 && holdings[0]!.isTitle,
      day,
      year: day.slice(0, 4),
      score,
      type: value(types),
      category: value(categories),
      publisher: value(publishers),
      document: () => this.#document(at),
    };
  }

  async #document(at: number): Promise<SearchDocument> {
    const [file, place] = this.#places[at]!;
    let texts = this.#texts.get(file);
    if (!texts) {
      texts = this.#read(`texts/${file}.json`).then((answer) => answer.json());
      this.#texts.set(file, texts);
    }
    return (await texts)[place]!;
  }

  async #count(at: number, phrase: string): Promise<number> {
    const { title, head, sections } = await this.#document(at);
    const fold = await this.#fold;
    return [title, head, ...sections.flatMap(([, , text]) => text.split(LINE_SEPARATOR))]
      .map((line) => fold.text(line).split(phrase).length - 1)
      .reduce((a, b) => a + b);
  }
}
