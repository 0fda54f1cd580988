import type { BlockContent } from 'mdast';
import { parseSectionNumber } from '#domain/disclosures/section-number.ts';
import { solid } from './fidelity.ts';
import { lineOf, wordsOf, type RecordFields } from '#scripts/import/original/extract.ts';
import { announcesTrail, readRecordLine, readTrail } from './record-line.ts';

/** What stands above the text of a document: its record and title. */
export interface DocumentHead {
  fields: RecordFields;
  /** What the record says and the site has no field for, with its line. */
  others: { label: string; value: string; line: number }[];
  /** The blocks that belong to the head; the others are the body. */
  blocks: number;
  /** Whether the title is named as such or stands among the lines of the record, or is but the first line. */
  titleFrom?: 'record' | 'first-line';
}

/** How many blocks of a title may stand before the next line of the record. */
const TITLE_LINES = 3;

/**
 * Reads the record that a portal prints above a text, in any of its ways: labels and values on lines, bare or several
 * on one, a trail, the title among them; or none of it, when the first line is the title if it looks like one.
 *
 * @param known the title, where the original names it outside its text; a first line that repeats it belongs to the head
 */
export function readHead(blocks: BlockContent[], known?: string): DocumentHead {
  const lines = blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'heading' || block.type === 'table'
      ? wordsOf(block).trim()
      : undefined,
  );
  const head: DocumentHead = { fields: {}, others: [], blocks: 0 };
  const title: string[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const record = readRecordLine(line);
    // A table of two columns may begin with 名称; one with a record in it has more to say.
    if (record && (blocks[at]!.type !== 'table' || record.labels > 2)) {
      head.fields = { ...record.fields, ...head.fields };
      for (const [label, value] of record.others)
        head.others.push({ label, value, line: lineOf(blocks[at]!) });
      continue;
    }
    if (announcesTrail(line) && !readTrail(line) && readTrail(lines[at + 1] ?? '')) continue;
    const trail =
      announcesTrail(line) || announcesTrail(lines[at - 1] ?? '') ? readTrail(line) : [];
    if (trail?.length) {
      // The classification of the record is the trail's last part; the trail says the whole path.
      head.fields.category = trail.join('/');
      continue;
    }
    const soon = lines
      .slice(at + 1, at + 1 + TITLE_LINES)
      .findIndex((next) => next && readRecordLine(next));
    if (soon < 0 || !isTitle(line, 100)) break;
    title.push(line);
  }
  if (title.length > 0) setTitle(head, title, 'record');
  else if (known !== undefined) {
    if (solid(lines[at] ?? '') === solid(known)) at++;
  } else if (!head.fields.title) {
    const first = firstLines(lines.slice(at));
    if (first.length > 0) setTitle(head, first, 'first-line');
    at += first.length;
  } else head.titleFrom = 'record';
  return { ...head, blocks: at };
}

function setTitle(head: DocumentHead, lines: string[], from: DocumentHead['titleFrom']): void {
  head.fields.title = lines.join('');
  head.titleFrom = from;
}

/** The first line, with the second where the first only names who writes: 某某局 / 关于印发…的通知. */
function firstLines(lines: (string | undefined)[]): string[] {
  const [first = '', second = '', third] = lines;
  if (second === '' || !isTitle(first, 60)) return [];
  const names = /(?:局|厅|委员会|委|办公室|政府|院|中心)$/.test(first);
  return names && third && second.startsWith('关于') && isTitle(second, 80)
    ? [first, second]
    : [first];
}

function isTitle(line: string, atMost: number): boolean {
  return line.length <= atMost && !/[。；;，,：:！!]$/.test(line) && !parseSectionNumber(line);
}
