import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDisclosureFile } from '../../src/domain/disclosure-file.ts';
import type { DisclosureFile } from '../../src/domain/disclosure.ts';

/** The real documents lie beside the project; a clone alone does without them. */
export const ORIGINALS = join(import.meta.dirname, '../../../shared/originals');
export const hasOriginals = existsSync(ORIGINALS);
const HELD_OUT = join(import.meta.dirname, 'held-out');

/** A real document that was copied from its publisher's page. */
export function originalDocument(name: string): DisclosureFile {
  const lines = readFileSync(join(ORIGINALS, `${name}.txt`), 'utf8').split('\n');
  const record = lines.findLastIndex((line) => /^(?:发布日期|信息来源)[:：]/.test(line));
  const body = lines
    .slice(record + 1)
    .filter(Boolean)
    .map((line) => {
      if (/^[一二三四五]、/.test(line)) return `## ${line}`;
      return /^[(（][一二三四五][)）]/.test(line) ? `### ${line}` : line;
    });
  const title = lines[record - 1] || name;
  return disclosureOf(name, name.slice(0, 10), title, body.join('\n\n'));
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

function disclosureOf(id: string, day: string, title: string, body: string): DisclosureFile {
  const record = `title: ${title}\ncategory: 测试\npublished_on: ${day}\nrendition: original\ncoverage: full`;
  return parseDisclosureFile(`---\n${record}\n---\n\n${body}\n`, `originals/${day.slice(0, 4)}/${id}.md`)
    .value;
}
