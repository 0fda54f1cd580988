import { join } from 'node:path';
import { parseBody, type DisclosureBody } from '#domain/disclosures/disclosure-body.ts';
import { parseDisclosureFile, type ParsedDisclosure } from '#domain/disclosures/disclosure-file.ts';
import { splitFrontmatter } from '#domain/files/frontmatter.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { Cache } from '#scripts/cache/cache.ts';
import { codeDigest } from '#scripts/cache/inputs.ts';
import type { SourceText } from './source-text.ts';

/** What a file says by itself, as plain data. */
interface CachedParse extends Pick<ParsedDisclosure, 'disclosure' | 'words'> {
  places: [string, { line: number; column: number }][];
  problems: Parsed<unknown>['problems'];
  /** Once somebody asked for them. */
  anchors?: string[];
}

/** What a file said, with the digest of its text. */
interface Remembered {
  digest: string;
  facts: CachedParse;
}

/**
 * Remembers what the files of disclosures said, so that of ten thousand only those are read and parsed that changed.
 * Each is known by its fingerprint, which tells whether a file changed without reading it, as git does.
 */
export class DisclosureMemory {
  readonly #cache: Cache<Remembered>;

  constructor(root: string) {
    this.#cache = new Cache(join(root, '.cache', 'disclosures.json'), codeDigest(root));
  }

  /** The digest of a file's text, when the file is as it was. */
  digestOf(file: string, print: string): string | undefined {
    return this.#cache.get(file, print)?.digest;
  }

  /** What a disclosure's file says: remembered, or read. */
  parse(source: SourceText): Parsed<ParsedDisclosure> {
    const { file, print } = source;
    const known = print === undefined ? undefined : this.#cache.get(file, print);
    return known ? recalled(known.facts, source) : parseDisclosureFile(source.text, file);
  }

  /** The same for the last time: it is not held any longer. */
  take(source: SourceText): Parsed<ParsedDisclosure> {
    const parsed = this.parse(source);
    this.#cache.forget(source.file);
    return parsed;
  }

  /** Parses a text that was just read, so that its text need not stay in memory. */
  learn(file: string, print: string, digest: string, text: string): void {
    const facts = toCachedParse(parseDisclosureFile(text, file));
    this.#cache.set(file, print, { digest, facts });
  }

  /** Writes down what was parsed, for the next run. */
  save(): void {
    this.#cache.save();
  }
}

function toCachedParse({ value, problems }: Parsed<ParsedDisclosure>): CachedParse {
  const { disclosure, places, words } = value;
  return { disclosure, places: [...places], words, problems };
}

/** The text is parsed when asked for, and not held before. */
function recalled(facts: CachedParse, source: SourceText): Parsed<ParsedDisclosure> {
  const { disclosure, places, words, problems } = facts;
  let parsed: DisclosureBody | undefined;
  const value: ParsedDisclosure = {
    file: source.file,
    disclosure,
    words,
    get places() {
      return new Map(places);
    },
    get body() {
      if (parsed) return parsed;
      const { body, bodyLine } = splitFrontmatter(source.text);
      return (parsed = parseBody(body, bodyLine));
    },
    get anchors() {
      return (facts.anchors ??= parseBody(splitFrontmatter(source.text).body).sections.map(idOf));
    },
  };
  return { value, problems };
}

const idOf = ({ id }: { id: string }) => id;
