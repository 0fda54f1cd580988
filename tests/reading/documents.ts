import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { disclosureText } from '#scripts/import/disclosure/draft-disclosure.ts';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { readText } from '#scripts/import/plain-text/read-text.ts';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';

/** The real documents lie beside the project; a clone alone does without them. */
export const ORIGINALS = join(import.meta.dirname, '../../../shared/originals');
/** In the order of time. */
export const ORIGINAL_NAMES = [
  '2020-01-01-work-plan',
  '2022-01-19-work-plan-opening',
  '2024-12-19-surface-water',
];
export const hasOriginals = existsSync(ORIGINALS);
const HELD_OUT = join(import.meta.dirname, 'held-out');

/** A real document that was copied from its publisher's page, imported. */
export function originalDocument(name: string): DisclosureFile {
  const file = `${name}.txt`;
  const { value } = assemble(readText(readFileSync(join(ORIGINALS, file), 'utf8'), file), file);
  const { title = name, published_on: day = name.slice(0, 10) } = value.fields;
  const fields = {
    title,
    published_on: day,
    category: '测试',
    rendition: 'original',
    coverage: 'full',
  };
  const text = disclosureText({ fields, body: value.body });
  return parseDisclosureFile(text, `originals/${day.slice(0, 4)}/${name}.md`).value;
}

/** The made-up documents of other bureaus, in the order of their names. */
export function heldOutDocuments(): DisclosureFile[] {
  return readdirSync(HELD_OUT)
    .sort()
    .map((file) => {
      const text = readFileSync(join(HELD_OUT, file), 'utf8');
      const year = /published_on: (\d{4})/.exec(text)?.[1];
      return parseDisclosureFile(text, `held-out/${year}/${basename(file)}`).value;
    });
}
