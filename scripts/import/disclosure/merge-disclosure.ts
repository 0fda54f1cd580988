import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { Correction } from '#domain/disclosures/correction.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { disclosureText, type DisclosureDraft } from './draft-disclosure.ts';

/** A file that is there already, and what an import would make of it. */
export interface Merge {
  /** The whole file. */
  text: string;
  /** In Chinese, what differs from the file as it is; empty when nothing does. */
  differences: string[];
  /** Fields that staff changed since the last import, and keep. */
  kept: string[];
}

/**
 * Brings a changed original into a file that staff may have edited.
 *
 * @param current the file as it is
 * @param theirs what the original makes now
 * @param base what the same original made when it was last imported; absent when the file was never imported, and all
 *   its fields are staff's
 * @param same whether the original is, byte for byte, the one that was imported last: its body is what staff made of it
 * @param restore whether the body is to be the original's again in any case
 */
export function mergeDisclosure(
  current: string,
  theirs: Omit<DisclosureDraft, 'id'>,
  base: Omit<DisclosureDraft, 'id'> | undefined,
  same = false,
  restore = false,
): Merge {
  const { fields: written, head, body: mine } = parseFrontmatter(current, '');
  const old = base && parseFrontmatter(disclosureText(base), '');
  const fresh = parseFrontmatter(disclosureText(theirs), '');
  const document = parseDocument(head.replace(/^\s*---\n/, ''));
  const differences: string[] = [];
  const kept: string[] = [];
  for (const name of new Set([...Object.keys(fresh.fields), ...Object.keys(old?.fields ?? {})])) {
    const now = fresh.fields[name];
    if (isDeepStrictEqual(now, written[name])) continue;
    const untouched = old
      ? isDeepStrictEqual(written[name], old.fields[name])
      : written[name] === undefined || name === 'rendition' || name === 'coverage';
    if (!untouched) kept.push(name);
    else {
      differences.push(`${name}：${shownField(written[name])} → ${shownField(now)}`);
      if (now === undefined) document.delete(name);
      else document.set(name, now);
    }
  }
  const sameOriginal = !restore && (same || (old && old.body.trim() === fresh.body.trim()));
  const theirBody = corrected(fresh.body, written.corrections);
  const body = sameOriginal || mine.trim() === theirBody.trim() ? mine : theirBody;
  differences.push(...bodyDifferences(mine, body));
  const keepsHead = differences.every((difference) => difference.startsWith('正文'));
  const top = keepsHead ? `${head}\n---\n` : `---\n${document.toString()}---\n`;
  return { text: differences.length > 0 ? top + body : current, differences, kept };
}

/** A body with the recorded corrections made, where their words stand in it once; the check tells of the others. */
function corrected(body: string, corrections: unknown): string {
  if (!Array.isArray(corrections)) return body;
  return (corrections as Partial<Correction>[]).reduce(
    (text, { from, to = '' }) =>
      typeof from === 'string' && from !== '' && text.split(from).length === 2
        ? text.replace(from, () => to)
        : text,
    body,
  );
}

const shownField = (value: unknown): string =>
  value === undefined ? '（没有）' : typeof value === 'string' ? value : JSON.stringify(value);

/** Paragraphs that one body has and the other has not. */
function bodyDifferences(before: string, after: string): string[] {
  const split = (text: string) => text.split(/\n{2,}/).map((block) => block.trim());
  const [old, fresh] = [split(before), split(after)];
  const gone = old.filter((block) => !fresh.includes(block));
  const added = fresh.filter((block) => !old.includes(block));
  if (gone.length + added.length === 0) return [];
  const first = (blocks: string[], mark: string) =>
    blocks.slice(0, 2).map((block) => `正文 ${mark} ${block.slice(0, 60)}`);
  return [
    `正文：去掉 ${gone.length} 段，增加 ${added.length} 段`,
    ...first(gone, '-'),
    ...first(added, '+'),
  ];
}
