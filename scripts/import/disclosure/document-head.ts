import type { BlockContent } from 'mdast';
import { documentNumber } from '#domain/disclosures/document-number.ts';
import { parseSectionNumber } from '#domain/disclosures/section-number.ts';
import { solid } from './fidelity.ts';
import { lineOf, wordsOf, type RecordFields } from '#scripts/import/extract/extract.ts';
import { readLetterhead } from './letterhead.ts';
import {
  announcesTrail,
  isLabelAlone,
  readRecordLine,
  readTrail,
} from '#scripts/import/extract/record-line.ts';

/** What is above the text of a document: its record and title. */
export interface DocumentHead {
  fields: RecordFields;
  /** What the record says and the site has no field for, with its line. */
  others: { label: string; value: string; line: number }[];
  /** The blocks that belong to the head; the others are the body. */
  blocks: number;
  /** Whether the title is named as such or is among the lines of the record, or is but the first line. */
  titleFrom?: 'record' | 'first-line';
}

/** How many blocks of a title may be before the next line of the record. */
const TITLE_LINES = 3;

/**
 * Reads the record that a portal prints above a text, in any of its ways: labels and values on lines, bare or several
 * on one, a trail, the title among them; or none of it, when the first line is the title if it looks like one.
 *
 * @param known titles that are named outside the text, by the original or by the clerk; a first line that repeats one of
 *   them belongs to the head, any other is text
 */
export function readDocumentHead(blocks: BlockContent[], known: string[] = []): DocumentHead {
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
    const pair = labelAndValue(lines, at, Object.keys(head.fields).length > 0);
    if (pair) {
      head.fields = { ...pair.fields, ...head.fields };
      for (const [label, words] of pair.others)
        head.others.push({ label, value: words, line: lineOf(blocks[at]!) });
      at++;
      continue;
    }
    const record = readRecordLine(line);
    // A table of two columns may begin with 名称; one with a record in it has more to say.
    if (record && (blocks[at]!.type !== 'table' || record.labels > 2)) {
      head.fields = { ...record.fields, ...head.fields };
      for (const [label, value] of record.others)
        head.others.push({ label, value, line: lineOf(blocks[at]!) });
      continue;
    }
    const letterhead = readLetterhead(lines, at);
    if (letterhead) {
      head.fields = { ...letterhead.fields, ...head.fields };
      for (const { at: below, ...other } of letterhead.others)
        head.others.push({ ...other, line: lineOf(blocks[at + below]!) });
      at += letterhead.taken - 1;
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
      .some((next) => next && (readRecordLine(next) || documentNumber(next)));
    if (!soon || !isTitle(line, 100) || blocks[at]!.type === 'table') break;
    title.push(line);
  }
  if (title.length > 0) {
    const named = head.fields.title;
    if (named !== undefined && solid(named) !== solid(title.join('')))
      head.others.push({ label: '名称', value: named, line: lineOf(blocks[0]!) });
    setTitle(head, title, 'record');
  } else if (known.length > 0) {
    if (known.some((one) => solid(lines[at] ?? '') === solid(one))) at++;
  } else if (!head.fields.title) {
    // The cells of a table are no title, nor a part of one.
    const shown = lines.map((line, index) => (blocks[index]!.type === 'table' ? '|' : line));
    const first = shown[at] === '|' ? [] : firstLines(shown.slice(at));
    if (first.length > 0) setTitle(head, first, 'first-line');
    at += first.length;
  } else head.titleFrom = 'record';
  return { ...head, blocks: at };
}

/**
 * A label on a line of its own with its value on the next. One of them alone is no record: another line of the record
 * stands above or below; and what is a sentence or begins a section is no value.
 *
 * @param below whether something of the record is above
 */
function labelAndValue(lines: (string | undefined)[], at: number, below: boolean) {
  const [label = '', value, next = ''] = lines.slice(at, at + 3);
  if (!isLabelAlone(label) || !value || readRecordLine(value)) return undefined;
  if (/[。；！？]$/.test(value) || parseSectionNumber(value)) return undefined;
  if (!below && !isLabelAlone(next) && !readRecordLine(next)) return undefined;
  return readRecordLine(`${label.replace(/[:：]\s*$/, '')}：${value}`);
}

function setTitle(head: DocumentHead, lines: string[], from: DocumentHead['titleFrom']): void {
  head.fields.title = lines.join('');
  head.titleFrom = from;
}

/** The kind of document that ends a title: 关于印发…的通知. */
const GENUS =
  /(?:通知|意见|决定|决议|公告|通告|公报|通报|报告|请示|批复|议案|函|纪要|命令|方案|办法|规定|细则|条例|计划|规划|总结|要点)(?:[（(].*[）)])?$/;

/**
 * The first line, with the next where the title goes on there: the first only names who writes (某某局 / 关于印发…的通知), or
 * breaks off before the kind of document that its 关于 announces (关于印发甲市 / 工作要点的通知).
 */
function firstLines(lines: (string | undefined)[]): string[] {
  const [first = '', second = '', third] = lines;
  if (second === '' || !isTitle(first, 60)) return [];
  const goesOn = third !== undefined && isTitle(second, 80);
  const names = /(?:局|厅|委员会|委|办公室|政府|院|中心)$/.test(first);
  const broken = first.includes('关于') && !GENUS.test(first) && GENUS.test(second);
  return goesOn && ((names && second.startsWith('关于')) || broken) ? [first, second] : [first];
}

function isTitle(line: string, atMost: number): boolean {
  return line.length <= atMost && !/[。；;，,：:！!]$/.test(line) && !parseSectionNumber(line);
}
