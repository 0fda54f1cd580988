import { problem } from '../../src/domain/problem-catalogue.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { decode } from '../decode.ts';
import { readHead, type DocumentHead } from './document-head.ts';
import type { Extract, RecordFields } from './extract.ts';
import { wordsOf } from './extract.ts';
import { fidelity, solid, type Fidelity } from './fidelity.ts';
import { promoteHeadings } from './promote-headings.ts';
import { readText } from './read-text.ts';
import { writeMarkdown } from './write-markdown.ts';

/** An original, read: what becomes of it on the site. */
export interface Original {
  fields: RecordFields;
  titleFrom?: DocumentHead['titleFrom'];
  /** Markdown. */
  body: string;
  images: Map<string, Uint8Array>;
  fidelity: Fidelity;
}

/**
 * Reads an original of any kind:
 *
 *   bytes ──▶ kind ──▶ Extract ──▶ readHead ──┬─▶ record and title
 *                        │                    └─▶ promoteHeadings ──▶ writeMarkdown ──▶ body
 *                        └─ words, less the head ───────────────────────▶ fidelity ◀─────┘
 *
 * @returns the original, absent when an error keeps it out
 */
export function readOriginal(
  bytes: Uint8Array,
  file: string,
): { value: Original | undefined; problems: Problem[] } {
  const whole = { file, line: 0, column: 0 };
  const { text = '' } = decode(bytes);
  if (!solid(text)) return { value: undefined, problems: [problem('import-empty', whole, {})] };
  return assemble(readText(text, file), file);
}

function assemble(
  extract: Extract,
  file: string,
): { value: Original | undefined; problems: Problem[] } {
  const { blocks, words, images } = extract;
  const head = readHead(blocks);
  const { value: body, problems: doubts } = promoteHeadings(blocks.slice(head.blocks), file);
  const markdown = writeMarkdown(body);
  const above = solid(blocks.slice(0, head.blocks).map(wordsOf).join(''));
  const all = solid(words);
  // A head that is not where the words begin was read wrongly: then all the words count.
  const measured = fidelity(all.startsWith(above) ? all.slice(above.length) : all, markdown);
  const problems = [
    ...extract.problems,
    ...doubts,
    ...head.others.map(({ line, ...other }) =>
      problem('import-record-unknown', { file, line, column: 0 }, other),
    ),
  ];
  const whole = { file, line: 0, column: 0 };
  if (measured.characters === 0) problems.push(problem('import-empty', whole, {}));
  if (measured.difference) {
    const { original, page } = measured.difference;
    const found = { share: measured.share, original, page };
    problems.push(problem('import-unfaithful', whole, found));
  }
  const value: Original = {
    fields: { ...head.fields, ...extract.fields },
    ...(head.titleFrom && { titleFrom: head.titleFrom }),
    body: markdown,
    images,
    fidelity: measured,
  };
  return { value, problems };
}
