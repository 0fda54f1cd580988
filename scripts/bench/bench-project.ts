import { join } from 'node:path';
import { linkFiles, linkFolder, listFiles, readOwn, writeFile } from '#scripts/disk/files.ts';
import { siteConfigFile } from '#scripts/disk/site-config.ts';
import { Corpus } from './corpus.ts';
import { randomFrom } from './random.ts';

/**
 * Makes a site like this one with many made-up documents besides its own. Each tenth document links to another, and to
 * a section of it, so that links are followed too.
 *
 * @returns the characters of the made-up documents
 */
export function makeProject(
  root: string,
  project: string,
  documents: number,
  seed: number,
): { characters: number } {
  for (const folder of ['seeds', 'content']) linkFolder(join(root, folder), join(project, folder));
  const config = siteConfigFile(root)!;
  linkFiles([config], root, project);
  const folder = join(root, 'content', 'disclosures');
  const texts = listFiles(folder).map((path) => readOwn(join(folder, path))!);
  const corpus = new Corpus(texts, randomFrom(seed));
  let characters = 0;
  for (let number = 0; number < documents; number++) {
    const { path, text } = corpus.document(number);
    const other = String(number - (number % 7)).padStart(5, '0');
    const link = number % 10 === 0 ? `\n见[另一份](/disclosures/d${other}/#su1)。\n` : '';
    characters += text.length;
    writeFile(join(project, 'content', 'disclosures', path), text + link);
  }
  return { characters };
}
