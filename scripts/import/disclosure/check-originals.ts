import { basename, extname, join } from 'node:path';
import { applyCorrections } from '#domain/disclosures/correction.ts';
import { parseDisclosureFile, type ParsedDisclosure } from '#domain/disclosures/disclosure-file.ts';
import type { DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import { wordDifferences } from '#domain/disclosures/word-differences.ts';
import { splitFrontmatter } from '#domain/files/frontmatter.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { Cache } from '#scripts/cache/cache.ts';
import { codeDigest } from '#scripts/cache/inputs.ts';
import { fingerprint, listFiles, readNow } from '#scripts/disk/files.ts';
import { renderedText, solid } from './fidelity.ts';
import { lastImport } from './last-import.ts';
import { ORIGINALS } from './prepare-document.ts';

/** What comparing the texts of documents with the originals that were handed in came to. */
export interface OriginalsCheck {
  problems: Problem[];
  /** Ids of those that hold the words of their originals, corrections aside. */
  same: string[];
  /** Ids of those without an original, or with one that cannot be read here. */
  unread: string[];
}

/** What was found of one document; absent `differences` when its original cannot be read here. */
interface Compared {
  read: boolean;
  problems: Problem[];
}

/**
 * Compares every document that says it is an original with the file that it was imported from: word by word, white
 * space aside, recorded corrections made. Only documents that changed since the last run are read.
 *
 * Text that a program took out of a PDF is left to its readers: no figure rests on it.
 *
 * @param remember whether to write down what was found, for the next run
 */
export async function checkOriginals(
  root: string,
  records: DisclosureRecord[],
  { remember = false }: { remember?: boolean } = {},
): Promise<OriginalsCheck> {
  const own = records.filter(
    ({ disclosure }) => disclosure.rendition === 'original' && !disclosure.extractedFrom,
  );
  const result: OriginalsCheck = { problems: [], same: [], unread: [] };
  if (own.length === 0) return result;
  const kept = new Map(
    listFiles(join(root, ORIGINALS)).map((path) => [basename(path, extname(path)), path]),
  );
  const cache = new Cache<Compared>(join(root, '.cache', 'originals.json'), codeDigest(root));
  for (const { file, digest, disclosure } of own) {
    const { id } = disclosure;
    const original = kept.get(id);
    if (original === undefined) {
      result.unread.push(id);
      continue;
    }
    const made = `${fingerprint(join(root, ORIGINALS, original))} ${digest}`;
    const found = cache.get(id, made) ?? cache.set(id, made, await compare(root, id, file));
    result.problems.push(...found.problems);
    if (!found.read) result.unread.push(id);
    else if (found.problems.length === 0) result.same.push(id);
  }
  if (remember) cache.save();
  return result;
}

async function compare(root: string, id: string, file: string): Promise<Compared> {
  const source = readNow(join(root, file));
  const last = source === undefined ? undefined : await lastImport(root, id);
  if (!last || source === undefined) return { read: false, problems: [] };
  const { body, fields } = last.draft;
  return {
    read: true,
    problems: [...titleProblems(fields.title, source, file), ...departures(body, source, file)],
  };
}

/** A title that the original does not have; one that stands for a file without a title is none. */
function titleProblems(original: string | undefined, source: string, file: string): Problem[] {
  const { value: parsed } = parseDisclosureFile(source, file);
  const { title, id, corrections = [] } = parsed.disclosure;
  if (original === undefined || original === id || solid(original) === solid(title)) return [];
  if (corrections.some(({ to }) => to !== undefined && solid(to) === solid(title))) return [];
  return [problem('original-title-changed', placeOf(parsed, 'title'), { original, title })];
}

/**
 * What of a document's file is not as in its original.
 *
 * @param original the body that the original makes today
 * @param source the whole text of the file
 */
export function departures(original: string, source: string, file: string): Problem[] {
  const { value: parsed } = parseDisclosureFile(source, file);
  const { title, corrections } = parsed.disclosure;
  const { body, bodyLine } = splitFrontmatter(source);
  const { text, unfit } = applyCorrections(renderedText(original), corrections);
  const shown = solid(renderedText(body));
  return [
    ...unfit
      // One of the title is not sought in the text.
      .filter(({ at }) => solid(corrections![at]!.to ?? '') !== solid(title))
      .map(({ at, count }) =>
        problem('correction-unfit', placeOf(parsed, `corrections.${at}.from`), {
          words: corrections![at]!.from,
          count,
        }),
      ),
    ...wordDifferences(text, shown).map(({ at, ...words }) =>
      problem(
        'original-changed',
        { file, line: lineOf(body, shown, at) + bodyLine, column: 0 },
        words,
      ),
    ),
  ];
}

function placeOf({ file, places }: ParsedDisclosure, path: string) {
  return { file, ...(places.get(path) ?? { line: 1, column: 0 }) };
}

/** The line of a body, from 0, on which its words are: found by the words around them. */
function lineOf(body: string, shown: string, at: number): number {
  const lines = body.split('\n').map((line) => solid(line.replace(/[*_`\\#|>]/g, '')));
  const all = lines.join('');
  for (const [before, after] of WINDOWS) {
    const words = shown.slice(Math.max(0, at - before), at + after);
    const found = words === '' ? -1 : all.indexOf(words);
    if (found < 0) continue;
    let left = found + Math.min(before, at);
    return Math.max(
      0,
      lines.findIndex((line) => (left -= line.length) < 0),
    );
  }
  return 0;
}

/** How many characters before and behind a place are sought in the lines, most first. */
const WINDOWS = [
  [24, 12],
  [12, 6],
  [12, 0],
  [6, 0],
  [0, 6],
] as const;
