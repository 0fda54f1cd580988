import { join } from 'node:path';
import { parseBody, type DisclosureBody } from '#domain/disclosures/disclosure-body.ts';
import { parseDisclosureFile, type ParsedDisclosure } from '#domain/disclosures/disclosure-file.ts';
import { splitFrontmatter } from '#domain/files/frontmatter.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { codeDigest } from '#scripts/cache/inputs.ts';
import { readOwn, writeIfChanged } from '#scripts/disk/files.ts';
import type { SourceText } from './source-text.ts';

/** What a file says by itself, as plain data. */
interface CachedParse extends Pick<ParsedDisclosure, 'disclosure' | 'words'> {
  places: [string, { line: number; column: number }][];
  problems: Parsed<unknown>['problems'];
  /** Once somebody asked for them. */
  anchors?: string[];
}

/** The facts hold as long as the file and the code are the same. */
interface Remembered {
  /** Tells whether the file changed without reading it, as git does. */
  print: string;
  digest: string;
  facts: CachedParse;
}

const fileOf = (root: string) => join(root, '.cache', 'disclosures.json');

/**
 * Remembers what the files of disclosures said, so that of ten thousand only those are read and parsed that changed.
 * Nothing depends on it but time: a memory of other code, or none, is an empty one.
 */
export class DisclosureMemory {
  readonly #file: string;
  readonly #code: string;
  readonly #known: Map<string, Remembered>;
  readonly #now = new Map<string, Remembered>();

  constructor(root: string) {
    this.#file = fileOf(root);
    this.#code = codeDigest(root);
    const { code, files = {} } = JSON.parse(readOwn(this.#file) ?? '{}') as {
      code?: string;
      files?: Record<string, Remembered>;
    };
    this.#known = new Map(code === this.#code ? Object.entries(files) : []);
  }

  /** The digest of a file's text, when the file is as it was. */
  digestOf(file: string, print: string): string | undefined {
    const known = this.#known.get(file);
    return known?.print === print ? known.digest : undefined;
  }

  /** What a disclosure's file says: remembered, or read. */
  parse(source: SourceText): Parsed<ParsedDisclosure> {
    const { file, print, digest } = source;
    const known = this.#known.get(file);
    if (digest !== undefined && known?.digest === digest) {
      if (print !== undefined) this.#now.set(file, { ...known, print });
      return recalled(known.facts, source);
    }
    return parseDisclosureFile(source.text, file);
  }

  /** The same for the last time: it is not held any longer. */
  take(source: SourceText): Parsed<ParsedDisclosure> {
    const parsed = this.parse(source);
    this.#known.delete(source.file);
    this.#now.delete(source.file);
    return parsed;
  }

  /** Parses a text that was just read, so that its text need not stay in memory. */
  learn(file: string, print: string, digest: string, text: string): void {
    const facts = toCachedParse(parseDisclosureFile(text, file));
    this.#known.set(file, { print, digest, facts });
  }

  /** Writes down what was parsed, for the next run. */
  save(): void {
    const files = Object.fromEntries(this.#now);
    writeIfChanged(this.#file, JSON.stringify({ code: this.#code, files }));
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
