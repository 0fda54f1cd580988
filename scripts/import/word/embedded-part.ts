import type { Problem } from '#domain/problems/problem.ts';
import { decode } from '#scripts/disk/decode.ts';
import { openArchive } from '#scripts/import/extract/archive.ts';
import { isTooDeep, kindOfBytes, kindOfText } from '#scripts/import/extract/file-kind.ts';
import type { ImageShelf } from '#scripts/import/extract/image-shelf.ts';
import { PackageParts } from './word-parts.ts';
import { readPackage } from './read-package.ts';
import type { Losses } from './content/losses.ts';
import type { ShownBlock } from './content/shown.ts';
import type { WordDocument } from './content/story.ts';

interface Around {
  file: string;
  losses: Losses;
  shelf: ImageShelf;
  problems: Problem[];
}

/** Documents within documents within documents: Word itself merges them when it saves. */
const DEEPEST = 3;

/**
 * A reader of the parts that a document holds in other formats (`w:altChunk`): pages, texts, Word files. The reader of
 * pages is loaded when there is such a part.
 */
export async function embeddedParts(
  parts: PackageParts,
  around: Around,
  depth = 0,
): Promise<WordDocument['readPart']> {
  const main = parts.mainPart();
  const chunks = [...parts.relationsOf(main ?? '').values()].filter(
    ({ type }) => type === 'aFChunk',
  );
  if (chunks.length === 0 || depth >= DEEPEST) return () => undefined;
  const { readHtml } = await import('#scripts/import/web-page/read-html.ts');
  const inner = new Map<string, ShownBlock[]>();
  for (const { target } of chunks) {
    const bytes = parts.bytes(target);
    if (!bytes || kindOfBytes(bytes) !== 'zip') continue;
    const archive = openArchive(bytes);
    if (typeof archive === 'string') continue;
    const package_ = new PackageParts(archive);
    if (package_.mainPart() === undefined) continue;
    const readPart = await embeddedParts(package_, around, depth + 1);
    inner.set(target, readPackage(package_, { ...around, readPart }).blocks);
  }
  return (target) => {
    const bytes = parts.bytes(target);
    if (!bytes) return undefined;
    const known = inner.get(target);
    if (known || kindOfBytes(bytes) !== undefined) return known;
    const { text, binary } = decode(bytes);
    if (text === undefined || binary) return undefined;
    // A page in a document need not say that it is one.
    const kind = /\.x?html?$/i.test(target) ? 'html' : kindOfText(text, target);
    if (kind === 'html' && !isTooDeep(text)) {
      const { blocks, words, problems } = readHtml(text, around.file, () => 'missing');
      around.problems.push(...problems);
      return [{ kind: 'foreign', blocks, words }];
    }
    if (kind !== 'text') return undefined;
    return text
      .split(/\r?\n/)
      .filter((line) => line.trim())
      .map((line) => ({ kind: 'paragraph', parts: [{ kind: 'text', text: line }] }));
  };
}
