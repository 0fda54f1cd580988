import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_CASES } from './content-cases.ts';
import { LEGIBILITY_CASES } from './legibility-cases.ts';
import { NUMBERING_CASES } from './numbering-cases.ts';
import { wordFile } from './word-file.ts';

/*
 * Writes the Word files of the cases that are made by hand: `node tests/import/word/make-cases.ts`. What is right for
 * each stands in its folder.
 */
for (const [name, file] of Object.entries({
  ...NUMBERING_CASES,
  ...CONTENT_CASES,
  ...LEGIBILITY_CASES,
})) {
  const folder = join(import.meta.dirname, '..', 'cases', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'in.docx'), wordFile(file));
}
