import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Archive } from '#scripts/import/extract/archive.ts';
import type { Extract } from '#scripts/import/extract/extract.ts';
import { ImageShelf } from '#scripts/import/extract/image-shelf.ts';
import { embeddedParts } from './embedded-part.ts';
import { PackageParts } from './word-parts.ts';
import { readPackage } from './read-package.ts';
import { MOST_TABLE_CELLS } from './content/read-table.ts';
import { Losses } from './content/losses.ts';
import { wordsOfShown } from './content/shown.ts';
import { shownBlocks } from './shown-blocks.ts';
import { DEEPEST, MOST_ELEMENTS, XmlLimit } from './xml/parse-xml.ts';

const LIMITS: Record<XmlLimit['limit'], [found: string, most: string]> = {
  elements: ['内容特别多（XML 元素）', `${MOST_ELEMENTS / 10_000} 万个`],
  depth: ['一层套一层，套得特别深', `${DEEPEST} 层`],
  cells: ['有一个表格特别大（行数乘以列数）', `${MOST_TABLE_CELLS / 10_000} 万格`],
};

/**
 * Reads a word processor's file. What becomes of each of its elements is in one table (`elements/`); what is not
 * kept as it is shown is reported, or refuses the file.
 *
 *   package ──▶ parts as trees ──▶ StoryReader ──▶ what Word shows ──┬─▶ blocks of Markdown
 *                                      │                            └─▶ words to measure by
 *                                      └─▶ losses, each with its place
 *
 * @returns the extract, or what is wrong with the file as a whole
 */
export async function readDocx(archive: Archive, file: string): Promise<Extract | Problem> {
  const whole = { file, line: 0, column: 0 };
  const problems: Problem[] = [];
  const losses = new Losses();
  const shelf = new ImageShelf(file, () => 'missing', problems);
  try {
    const parts = new PackageParts(archive);
    const readPart = await embeddedParts(parts, { file, losses, shelf, problems });
    const { blocks, changes, struck } = readPackage(parts, { losses, shelf, readPart });
    const unwritable: string[] = [];
    const extract = {
      blocks: shownBlocks(blocks, unwritable),
      words: blocks.map(wordsOfShown).join('\n'),
    };
    if (changes > 0) problems.push(problem('tracked-changes', whole, { changes }));
    for (const words of struck)
      if (words.trim()) problems.push(problem('struck-words', whole, { words }));
    for (const words of unwritable) problems.push(problem('shifted-words', whole, { words }));
    problems.push(...losses.problems(file));
    return { ...extract, fields: {}, images: shelf.images, problems };
  } catch (error) {
    if (!(error instanceof XmlLimit)) throw error;
    const [found, most] = LIMITS[error.limit];
    return problem('import-limit', whole, { found, most });
  }
}
