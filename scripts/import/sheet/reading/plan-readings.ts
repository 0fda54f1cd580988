import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { parseReading, READINGS } from '#domain/readings/reading-file.ts';
import type { Reading, ReadingBlock } from '#domain/readings/reading-schema.ts';
import { proposeId } from '#domain/values/id.ts';
import type { SourceText } from '#scripts/pipeline/source-text.ts';
import type { Sheet } from '#scripts/import/sheet/sheet.ts';
import type { ReadRows } from '#scripts/import/sheet/sheet-rows.ts';
import { applyReading, type ReadingContext } from './apply-reading.ts';
import { findBlocks } from './blocks.ts';
import { compareLayout, type LayoutMatch } from './compare-layout.ts';
import { proposeBlock, type ProposalContext } from './propose-reading.ts';
import { readingText } from './reading-text.ts';
import { withoutTimes } from './times.ts';

/** How the irregular sheets of a file are read. */
export interface PlannedReading extends ReadRows {
  read: string[];
  /** What its tables call the columns. */
  headings: Map<string, string>;
  /** The reading's file, from the project's root, and its text. */
  path: string;
  text: string;
  /** Whether a person has confirmed it. */
  confirmed: boolean;
  /** Whether it was proposed just now. */
  fresh: boolean;
  /** The sheets that it reads. */
  sheets: Sheet[];
}

/** What planning a reading asks of the project. */
export interface ReadingPlanContext {
  readings: SourceText[];
  proposal: ProposalContext;
  rows: Omit<ReadingContext, 'reading'>;
  /** Whether a new reading is wanted although one is like it. */
  renew: boolean;
}

/** Below this part of like headings a table is another one. */
const ALIKE = 0.6;

/**
 * Reads irregular sheets by the reading that fits their layout; where none does, by a proposed one, unless one nearly
 * fits: then what differs is reported and nothing is read. `undefined` when there is no table in them.
 */
export function planReading(
  sheets: Sheet[],
  context: ReadingPlanContext,
): PlannedReading | { problems: Problem[] } | undefined {
  const { proposal, rows } = context;
  if (sheets.every(({ rows: own }) => own.length === 0)) return undefined;
  const stem = proposeId(rows.file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''));
  const faults: Problem[] = [];
  const known = context.readings.flatMap(({ file, text }) => {
    const { value, problems } = parseReading(text, file);
    faults.push(...problems);
    return value
      ? [{ file, text, value, match: compareLayout(value, sheets, proposal.labels) }]
      : [];
  });
  const fitting = known.find(({ match }) => match.changes.length === 0);
  if (fitting) {
    const confirmed = fitting.value.confirmed === 'true';
    const match = citing(fitting.match, proposal.document);
    return apply(fitting.file, fitting.text, match, { confirmed, fresh: false }, rows);
  }
  // A reading with a slip in it may be the one that fits.
  if (faults.length > 0 && !context.renew) return { problems: faults };
  const like = known.toSorted((a, b) => b.match.alike - a.match.alike)[0];
  const own = known.find(({ file }) => file === `${READINGS}/${stem}.yml`);
  const changed = own ?? (like && like.match.alike >= ALIKE ? like : undefined);
  const whole = { file: rows.file, line: 0, column: 0 };
  if (changed && !context.renew) {
    const found = { reading: changed.file, changes: changed.match.changes };
    return { problems: [problem('reading-layout', whole, found)] };
  }
  const proposed = propose(sheets, proposal);
  if (!proposed) return undefined;
  const taken = new Set(context.readings.map(({ file }) => file));
  const path = freePath(stem || 'table', taken, context.renew);
  const match = compareLayout(proposed, sheets, proposal.labels);
  return apply(path, readingText(proposed), match, { confirmed: false, fresh: true }, rows);
}

function apply(
  path: string,
  text: string,
  { matched }: LayoutMatch,
  state: Pick<PlannedReading, 'confirmed' | 'fresh'>,
  rows: Omit<ReadingContext, 'reading'>,
): PlannedReading {
  const read: ReadRows & { read: string[] } = { rows: [], refused: 0, problems: [], read: [] };
  for (const one of matched) applyReading(one, { ...rows, reading: path }, read);
  if (matched.some(({ reading }) => !reading.all?.document && !citesItself(reading.columns))) {
    const whole = { file: rows.file, line: 0, column: 0 };
    read.problems.push(problem('reading-no-document', whole, { reading: path }));
  }
  const columns = matched.flatMap(({ reading }) => Object.values(reading.columns));
  const headings = new Map(columns.map(({ is, heading }) => [is, heading]));
  return { ...read, ...state, path, text, headings, sheets: matched.map(({ sheet }) => sheet) };
}

/**
 * The document that the clerk named takes the place of the one that the reading names: the table of the next month is
 * of another document, and other sections.
 */
function citing(match: LayoutMatch, document: string | undefined): LayoutMatch {
  if (document === undefined) return match;
  const matched = match.matched.map((one) => {
    const { all } = one.reading;
    if (citesItself(one.reading.columns) || all?.document === document) return one;
    const { section: _, ...others } = all ?? {};
    return { ...one, reading: { ...one.reading, all: { ...others, document } } };
  });
  return { ...match, matched };
}

const citesItself = (columns: Reading['blocks'][number]['columns']) =>
  Object.values(columns).some(({ is }) => is === 'document');

function propose(sheets: Sheet[], context: ProposalContext): Reading | undefined {
  const found = sheets.flatMap((sheet) =>
    findBlocks(sheet, context.labels).map((block) => ({ sheet, block })),
  );
  const named = new Set(found.map(({ sheet }) => sheet)).size > 1 || sheets.length > 1;
  const blocks: ReadingBlock[] = [];
  let above: { sheet: Sheet; reading: ReadingBlock } | undefined;
  for (const { sheet, block } of found) {
    const reading = proposeBlock(sheet, block, named && sheet.name !== '', context);
    if (!reading) continue;
    if (above?.sheet === sheet) inheritUnit(reading, above.reading);
    above = { sheet, reading };
    blocks.push(reading);
  }
  return blocks.length > 0 ? { confirmed: 'false', blocks } : undefined;
}

/** A unit above the first of several tables with the same headings is meant for all of them. */
function inheritUnit(reading: ReadingBlock, above: ReadingBlock): void {
  const headings = (one: ReadingBlock) =>
    JSON.stringify(Object.values(one.columns).map(({ heading }) => withoutTimes(heading)));
  const unit = above.all?.unit;
  if (!unit || reading.all?.unit || headings(reading) !== headings(above)) return;
  reading.all = { ...reading.all, unit };
}

function freePath(stem: string, taken: ReadonlySet<string>, renew: boolean): string {
  const path = (id: string) => `${READINGS}/${id}.yml`;
  if (renew || !taken.has(path(stem))) return path(stem);
  for (let nth = 2; ; nth++) if (!taken.has(path(`${stem}-${nth}`))) return path(`${stem}-${nth}`);
}

/** The first rows that a reading makes, for a person to judge. */
export function previewLines(read: string[], most = 10): string[] {
  const lines = read.slice(0, most).map((words) => `    ${words}`);
  return read.length > most ? [...lines, `    …… 共 ${read.length} 行`] : lines;
}
