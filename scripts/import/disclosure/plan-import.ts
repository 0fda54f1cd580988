import { basename, extname, join } from 'node:path';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { isSameDocument, type Disclosure } from '#domain/disclosures/disclosure.ts';
import { proposedFile } from '#domain/extraction/proposed-table.ts';
import { propose, type Proposals } from '#domain/extraction/propose-rows.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { decode } from '#scripts/disk/decode.ts';
import { exists, fileSize, listFiles, readBytes, readOwn } from '#scripts/disk/files.ts';
import { readSources, type Sources } from '#scripts/pipeline/sources.ts';
import { brokenPictures } from '#scripts/import/original/broken-pictures.ts';
import { departures } from './check-originals.ts';
import { disclosureText } from './draft-disclosure.ts';
import type { RecordFields } from '#scripts/import/extract/extract.ts';
import { keptProposals } from './kept-proposals.ts';
import { lastImport } from './last-import.ts';
import { mergeDisclosure, type Merge } from './merge-disclosure.ts';
import type { Original } from './original.ts';
import { ORIGINALS, prepareDocument, documentSurroundings } from './prepare-document.ts';
import type { SheetOutcome } from '#scripts/import/sheet/plan-observations.ts';
import type { SheetOptions } from '#scripts/import/sheet/plan-sheets.ts';
import type { Workbook } from '#scripts/import/sheet/workbook/read-workbook.ts';
import { readFile } from '#scripts/import/original/read-file.ts';

/** What the person said at the command. */
export interface ImportOptions extends SheetOptions {
  /** Fields of the record, and the id, that override what the original says. */
  given?: RecordFields;
  force?: boolean;
  dryRun?: boolean;
  /** Asks whether the rows that a reading makes are right; absent where no person is at the terminal. */
  confirm?: (lines: string[]) => Promise<boolean>;
}

/** What an import would do with one file. */
export interface ImportPlan {
  /** As named at the command. */
  file: string;
  problems: Problem[];
  /** Absent when the file cannot be read. */
  disclosure?: {
    id: string;
    /** From the project's root. */
    path: string;
    text: string;
    /** Where the disclosure was until now, when it moves to another year. */
    moved?: string;
    original: Original;
    merge?: Merge;
    /** In Chinese, what differs from the existing text and pictures. */
    changes: string[];
    /** What is proposed for review out of the text; absent when it was read before. */
    proposals?: Proposals;
    /** Ids of disclosures that are the same document in another form. */
    twins: string[];
  };
  /** The sheets of a workbook, and what becomes of them: their sound rows are taken. */
  workbook?: Workbook;
  sheet?: SheetOutcome;
  /** The first rows of a reading that waits to be confirmed, in lines. */
  preview?: string[];
  /** Real paths of the pictures beside the file that go along with it. */
  pictures: Set<string>;
  /** All files to write, from the project's root. */
  writes: Map<string, string | Uint8Array>;
}

/** The project into which documents are imported. */
export interface ImportProject {
  root: string;
  sources: Sources;
  disclosures: Disclosure[];
  /** What the tables hold already. */
  seeds: Seeds;
}

/** Size of an original: what git forges take, and a phone still opens. */
const MOST_MEGABYTES = 30;

export function importProject(root: string): ImportProject {
  const sources = readSources(root);
  const { disclosures, tables } = sources;
  const parsed = disclosures.map(({ text, file }) => parseDisclosureFile(text, file).value);
  return {
    root,
    sources,
    disclosures: parsed.map(({ disclosure }) => disclosure),
    seeds: readSeeds(tables).value,
  };
}

/**
 * Decides what is to be written for one original. Reads the project, writes nothing. What is to become of a workbook is
 * decided after all documents: its rows may cite them.
 */
export async function planImport(
  { root, disclosures, seeds }: ImportProject,
  file: string,
  { given = {}, force = false, hidden = false, publish = false }: ImportOptions,
): Promise<ImportPlan> {
  const plan: ImportPlan = { file, problems: [], pictures: new Set(), writes: new Map() };
  const megabytes = Math.ceil((fileSize(file) ?? 0) / 1e6);
  if (megabytes > MOST_MEGABYTES) {
    const found = { megabytes, most: MOST_MEGABYTES };
    plan.problems.push(problem('import-too-big', { file, line: 0, column: 0 }, found));
    return plan;
  }
  const bytes = readBytes(file);
  const around = { ...documentSurroundings(root, file, plan.pictures), hidden, publish };
  const content = await readFile(bytes, file, around);
  if (content.kind === 'refused') plan.problems.push(content.problem);
  if ('workbook' in content && content.workbook) plan.workbook = content.workbook;
  if (content.kind !== 'document') return plan;
  const { value, problems } = prepareDocument(content, bytes, file, given);
  problems.push(...(await brokenPictures(value.original.images, file)));
  plan.problems = problems;
  if (problems.some(({ severity }) => severity === 'error')) return plan;
  const { draft, original, path, beside } = value;
  const { id } = draft;
  const own = parseDisclosureFile(disclosureText(draft), path).value.disclosure;
  const twins = disclosures.filter((other) => isSameDocument(own, other));
  const others = twins.filter(({ rendition }) => rendition !== own.rendition);
  if (others.length > 0) draft.fields.related ??= `[${idsOf(others).join(', ')}]`;
  plan.disclosure = {
    id,
    path,
    text: disclosureText(draft),
    original,
    changes: [],
    twins: idsOf(twins),
  };
  const name = listFiles(join(root, 'content/disclosures')).find(
    (standing) => basename(standing) === `${id}.md`,
  );
  if (name) {
    const standing = `content/disclosures/${name}`;
    const current = decode(readBytes(join(root, standing))).text ?? '';
    const last = await lastImport(root, id);
    const same = last !== undefined && Buffer.from(last.bytes).equals(bytes);
    // Words that a person changed without recording a correction are no choice of layout: --force brings the original's back.
    const isChanged = !original.extractedFrom && departures(draft.body, current, path).length > 0;
    const merge = mergeDisclosure(current, draft, last?.draft, same, force && isChanged);
    Object.assign(plan.disclosure, { text: merge.text, merge });
    if (!original.extractedFrom) problems.push(...departures(draft.body, merge.text, path));
    if (standing !== path) plan.disclosure.moved = standing;
  }
  const { text, merge } = plan.disclosure;
  const standing = plan.disclosure.moved ?? path;
  const changes = [...(merge?.differences ?? []), ...changedFiles(root, beside)];
  plan.disclosure.changes = changes;
  if (changes.length > 0 && !force) {
    const differences = changes.map((difference) => `\n      ${difference}`).join('');
    const found = { file: standing, differences };
    problems.push(problem('import-exists', { file, line: 0, column: 0 }, found));
  }
  plan.writes = new Map<string, string | Uint8Array>([
    [path, plan.disclosure.text],
    ...(original.extractedFrom
      ? []
      : [[`${ORIGINALS}/${id}${extname(file).toLowerCase()}`, bytes] as const]),
    ...beside,
  ]);
  // Rows that a person struck out do not come back unless the text is another, or nothing of them is left at all.
  const changed = merge?.differences.length !== 0;
  if (!plan.workbook && (changed || proposalsAreLost(root, id, seeds))) {
    const proposals = propose(parseDisclosureFile(text, path).value, seeds, plan.disclosure.twins);
    plan.disclosure.proposals = proposals;
    for (const [table, rows] of proposals.files) {
      const before = readOwn(join(root, table));
      plan.writes.set(table, before === undefined ? rows : keptProposals(before, rows, table));
    }
  }
  return plan;
}

/** Whether a document's proposals are gone, and none of them was ever accepted. */
function proposalsAreLost(root: string, id: string, { observations, commitments }: Seeds): boolean {
  const kinds = ['observations', 'commitments'] as const;
  if (kinds.some((kind) => exists(join(root, proposedFile(id, kind))))) return false;
  const cites = [
    ...observations.map(({ citation }) => citation?.document),
    ...commitments.map(({ promise }) => promise.document),
  ];
  return !cites.includes(id);
}

const idsOf = (disclosures: Disclosure[]) => disclosures.map(({ id }) => id);

/** Other files at the places where a document's pictures are to be written. */
function changedFiles(root: string, beside: ReadonlyMap<string, Uint8Array>): string[] {
  return [...beside].flatMap(([path, content]) => {
    const place = join(root, path);
    const same = !exists(place) || Buffer.from(readBytes(place)).equals(content);
    return same ? [] : [`${basename(path)}：内容不同`];
  });
}
