import type { Extraction } from '#domain/disclosures/disclosure.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { readDocumentHead, type DocumentHead } from './document-head.ts';
import { wordsOf, type Extract, type RecordFields } from '#scripts/import/extract/extract.ts';
import { fidelity, solid, type Fidelity } from './fidelity.ts';
import type { FoundAttachment } from '#scripts/import/extract/attachment-shelf.ts';
import type { Picture } from '#scripts/import/extract/image-shelf.ts';
import { PageLosses } from '#scripts/import/extract/page-losses.ts';
import { footBlocks } from './page-foot.ts';
import { promoteHeadings } from './promote-headings.ts';
import { writeMarkdown } from './write-markdown.ts';

/** An original document, read: what becomes of it on the site. */
export interface Original {
  fields: RecordFields;
  titleFrom?: DocumentHead['titleFrom'];
  /** Markdown. Pictures go by the names under which `images` has them. */
  body: string;
  images: Map<string, Picture>;
  attachments: FoundAttachment[];
  fidelity: Fidelity;
  /** What the words were taken from, where it is a kind of file that has them in no order that can be trusted. */
  extractedFrom: Extraction | undefined;
}

/** Files that no portal makes: 打印 on their last line is the author's. */
const WORD = /\.(?:docx?|docm|wps|wpt|odt|rtf)$/i;

/**
 * Makes of what was read what the site shows:
 *
 *   Extract ──▶ readHead ──┬─▶ record and title
 *      │                   ├─▶ footBlocks: what a portal offers below a text is told
 *      │                   └─▶ promoteHeadings ──▶ writeMarkdown ──▶ body
 *      └─ words, less head and foot ────────────────▶ fidelity ◀──────┘
 *
 * @param title the one that the clerk gives
 */
export function assemble(
  extract: Extract,
  file: string,
  extractedFrom?: Extraction,
  title?: string,
): Parsed<Original> {
  const { blocks, words, images } = extract;
  const named = [title, extract.fields.title].filter((one) => one !== undefined);
  const head = readDocumentHead(blocks, named);
  // A title in the record that the page does not get: it is told, for it is in no text.
  const { title: recorded } = head.fields;
  if (recorded !== undefined && named.length > 0 && solid(recorded) !== solid(named[0]!))
    head.others.push({ label: '标题', value: recorded, line: 0 });
  const below = blocks.slice(head.blocks);
  const foot = WORD.test(file) ? [] : below.splice(below.length - footBlocks(below));
  const losses = new PageLosses();
  for (const block of foot) losses.report('furniture', wordsOf(block));
  const { value: body, problems: doubts } = promoteHeadings(below, file);
  const markdown = writeMarkdown(body);
  const above = solid(blocks.slice(0, head.blocks).map(wordsOf).join(''));
  const behind = solid(foot.map(wordsOf).join(''));
  const all = solid(words);
  // A head that is not where the words begin was read wrongly: then all the words count. So it is with the foot.
  const measured = fidelity(
    all.slice(
      all.startsWith(above) ? above.length : 0,
      all.length - (all.endsWith(behind) ? behind.length : 0),
    ),
    markdown,
  );
  const problems = [
    ...extract.problems,
    ...losses.problems(file),
    ...doubts,
    ...head.others.map(({ line, ...other }) =>
      problem('import-record-unknown', { file, line, column: 0 }, other),
    ),
  ];
  const whole = { file, line: 0, column: 0 };
  if (measured.characters === 0 && images.size === 0)
    problems.push(problem('import-empty', whole, {}));
  if (measured.difference) {
    const { original, page } = measured.difference;
    problems.push(problem('import-unfaithful', whole, { share: measured.share, original, page }));
  }
  const value: Original = {
    fields: { ...head.fields, ...extract.fields },
    ...(head.titleFrom && { titleFrom: head.titleFrom }),
    body: markdown,
    images,
    attachments: extract.attachments ?? [],
    fidelity: measured,
    extractedFrom,
  };
  return { value, problems };
}
