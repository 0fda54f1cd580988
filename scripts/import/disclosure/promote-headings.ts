import type { BlockContent, PhrasingContent } from 'mdast';
import { problem, type Place } from '#domain/problems/catalogue/index.ts';
import type { Parsed, Problem } from '#domain/problems/problem.ts';
import type { NumberingStyle } from '#domain/disclosures/section-number.ts';
import { lineOf, wordsOf } from '#scripts/import/extract/extract.ts';
import { attachmentEntries } from './attachment-list.ts';
import { readNumbered, type Numbered } from './numbered-paragraph.ts';
import { outline, type NumberedGroup } from './section-outline.ts';

/** Levels that open a section even when the paragraph goes on behind their first sentence. */
const MAJOR: ReadonlySet<NumberingStyle> = new Set([
  '编',
  '篇',
  '章',
  '节',
  '条',
  '一、',
  '（一）',
]);

/** The site's own title is h1. */
const TOP = 2;
const DEEPEST = 6;

/**
 * Makes headings of the numbered paragraphs of a body. Which number opens a section and which counts items is decided
 * for all that are numbered together; what can be read in two ways is reported.
 *
 *   blocks ──▶ numbered ──▶ groups ──▶ those that are headings ──▶ their levels ──▶ blocks with headings
 */
export function promoteHeadings(blocks: BlockContent[], file: string): Parsed<BlockContent[]> {
  const problems: Problem[] = [];
  const place = ({ at }: Numbered): Place => ({ file, line: lineOf(blocks[at]!), column: 0 });
  const attached = attachmentEntries(blocks);
  const numbered = blocks.flatMap((block, at) =>
    attached.has(at) ? [] : (readNumbered(block, at) ?? []),
  );
  const chosen = outline(numbered).groups.flatMap((group) =>
    headingsOf(group, blocks, place, problems),
  );
  const { groups, depths } = outline(chosen.sort((a, b) => a.at - b.at));
  const last = new Map<NumberingStyle, number>();
  for (const group of groups) {
    problems.push(...sequenceProblems(group, last, blocks, place));
    if (group.style) last.set(group.style, group.members.at(-1)!.number);
  }
  const headings = new Map(chosen.map((heading) => [heading.at, heading]));
  const value = blocks.flatMap((block, at) => {
    const heading = headings.get(at);
    return heading ? asHeading(block, heading, depths.get(heading)!) : [block];
  });
  return { value, problems };
}

function headingsOf(
  group: NumberedGroup,
  blocks: BlockContent[],
  place: (numbered: Numbered) => Place,
  problems: Problem[],
): Numbered[] {
  const { style, members } = group;
  if (!style) return members;
  const formatted = members.filter(({ rank }) => rank);
  const doubt = (numbered: Numbered) =>
    problems.push(
      problem('numbering-doubtful', place(numbered), { words: wordsOf(blocks[numbered.at]!) }),
    );
  const plain = members.filter(({ rank }) => !rank);
  if (isList(group, blocks)) return formatted;
  const fits = plain.filter(
    ({ shape }) =>
      shape === 'title' || shape === 'lead' || (shape === 'sentence' && MAJOR.has(style)),
  );
  if (MAJOR.has(style)) {
    const alone = members.length === 1 && style !== '条' && fits[0]?.shape !== 'title';
    const sound = alone ? [] : fits;
    plain.filter((numbered) => !sound.includes(numbered)).forEach(doubt);
    return [...formatted, ...sound];
  }
  // 1. and below: one long member makes a list of all of them, and a list begins with its first number.
  const begins = members[0]!.number === 1 && members.length > 1;
  if (fits.length === plain.length && begins) return members;
  if (fits.some(({ shape }) => shape === 'title')) fits.forEach(doubt);
  return formatted;
}

/**
 * Whether what is numbered together are items, not headings: one of them ends with a semicolon, or short ones follow
 * each other with nothing between, so that none has a text of its own. 1.1 and 1.1.1 number sections.
 */
function isList({ style, members }: NumberedGroup, blocks: BlockContent[]): boolean {
  const plain = members.filter(({ rank }) => !rank);
  if (plain.length < 2 || style === '条' || style === '1.1') return false;
  if (plain.some(({ at }) => /[；;]$/.test(wordsOf(blocks[at]!).trim()))) return true;
  if (style && MAJOR.has(style)) return false;
  return plain.every(
    ({ at, shape }, index) => shape === 'title' && (index === 0 || plain[index - 1]!.at === at - 1),
  );
}

/** Numbers that go on over the chapters of a regulation: 第二章 begins with 第五条. */
const GOES_ON: ReadonlySet<NumberingStyle> = new Set(['章', '条']);

/** Numbers of one group that do not follow each other. */
function sequenceProblems(
  { style, members }: NumberedGroup,
  last: ReadonlyMap<NumberingStyle, number>,
  blocks: BlockContent[],
  place: (numbered: Numbered) => Place,
): Problem[] {
  if (!style) return [];
  return members.flatMap((numbered, index) => {
    const expected = (members[index - 1]?.number ?? 0) + 1;
    const before = index === 0 && GOES_ON.has(style) ? last.get(style) : undefined;
    if (numbered.number === expected || numbered.number === (before ?? -1) + 1) return [];
    const words = wordsOf(blocks[numbered.at]!);
    return [problem('numbering-out-of-order', place(numbered), { words, expected })];
  });
}

function asHeading(block: BlockContent, { ends, style }: Numbered, depth: number): BlockContent[] {
  if (!('children' in block)) return [block];
  const rank = Math.min(DEEPEST, TOP + depth - 1) as 2 | 3 | 4 | 5 | 6;
  const words = wordsOf(block).trim();
  if (!style || ends >= words.length)
    return [{ ...block, type: 'heading', depth: rank } as BlockContent];
  const [title, rest] = parted(block.children as PhrasingContent[], ends);
  const position = block.position && { position: block.position };
  return [
    { type: 'heading', depth: rank, children: title, ...position },
    { type: 'paragraph', children: rest, ...position },
  ];
}

/** Cuts texts in two, without the space at the cut. What is no text stays whole, on the side where it begins. */
function parted(children: PhrasingContent[], ends: number): [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = [];
  const behind: PhrasingContent[] = [];
  let at = 0;
  for (const child of children) {
    const words = wordsOf(child);
    const cut = ends - at;
    at += words.length;
    if (child.type !== 'text' || cut <= 0 || cut >= words.length)
      (cut > 0 ? before : behind).push(child);
    else {
      before.push({ ...child, value: words.slice(0, cut).trimEnd() });
      behind.push({ ...child, value: words.slice(cut).trimStart() });
    }
  }
  return [before, behind];
}
