import { basename, extname, join } from 'node:path';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { parseDisclosureFile } from '../../src/domain/disclosure-file.ts';
import { problem } from '../../src/domain/problem-catalogue.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { listFiles, readBytes } from '../files.ts';
import { decode } from '../decode.ts';
import {
  disclosurePath,
  disclosureText,
  draftDisclosure,
  type DisclosureDraft,
} from './draft-disclosure.ts';
import type { RecordFields } from './extract.ts';
import { mergeDisclosure, type Merge } from './merge-disclosure.ts';
import { readSources } from '../sources.ts';
import { readOriginal, type Original } from './original.ts';
import { propose, type Proposals } from '../../src/domain/reading/propose.ts';
import type { Seeds } from '../../src/domain/seeds.ts';
import { readSeeds } from '../../src/domain/tables/read-seeds.ts';

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
    /** Where the disclosure stood until now, when it moves to another year. */
    moved?: string;
    original: Original;
    merge?: Merge;
    /** What is proposed for review out of the text; absent when it was read before. */
    proposals?: Proposals;
  };
  /** All files to write, from the project's root. */
  writes: Map<string, string | Uint8Array>;
}

/** The project into which documents are imported. */
export interface ImportProject {
  root: string;
  disclosures: Disclosure[];
  /** What the tables hold already. */
  seeds: Seeds;
}

export function importProject(root: string): ImportProject {
  const { disclosures, tables } = readSources(root);
  const parsed = disclosures.map(({ text, file }) => parseDisclosureFile(text, file).value);
  return {
    root,
    disclosures: parsed.map(({ disclosure }) => disclosure),
    seeds: readSeeds(tables).value,
  };
}

const ORIGINALS = 'seeds/originals';

/** Decides what is to be written for one original. Reads the project, writes nothing. */
export async function planImport(
  { root, disclosures, seeds }: ImportProject,
  file: string,
  given: RecordFields,
  force: boolean,
): Promise<ImportPlan> {
  const whole = { file, line: 0, column: 0 };
  const bytes = readBytes(file);
  const { value: original, problems } = await readOriginal(bytes, file);
  const plan: ImportPlan = { file, problems, writes: new Map() };
  if (!original) return plan;
  const { value: draft, problems: gaps } = draftDisclosure(original, file, given);
  problems.push(...gaps);
  if (problems.some(({ severity }) => severity === 'error')) return plan;
  const { id } = draft;
  const twins = disclosures.filter((other) => isTwin(draft, other));
  if (twins.length > 0) draft.fields.related ??= `[${twins.map((twin) => twin.id).join(', ')}]`;
  const path = disclosurePath(draft);
  const copy = `${ORIGINALS}/${id}${extname(file).toLowerCase()}`;
  const standing = listFiles(join(root, 'content/disclosures')).find(
    (name) => basename(name) === `${id}.md`,
  );
  let text = disclosureText(draft);
  let merge: Merge | undefined;
  if (standing) {
    const now = `content/disclosures/${standing}`;
    const current = decode(readBytes(join(root, now))).text ?? '';
    merge = mergeDisclosure(current, draft, await lastImport(root, id, given));
    text = merge.text;
    if (merge.differences.length > 0 && !force) {
      const differences = merge.differences.map((difference) => `\n      ${difference}`).join('');
      problems.push(problem('import-exists', whole, { file: now, differences }));
    }
  }
  const moved = standing && `content/disclosures/${standing}` !== path;
  plan.disclosure = {
    ...{ id, path, text, original },
    ...(merge && { merge }),
    ...(moved && { moved: `content/disclosures/${standing}` }),
  };
  plan.writes.set(path, text).set(copy, bytes);
  for (const [name, image] of original.images) plan.writes.set(join(path, '..', name), image);
  // Rows that a person struck out do not come back unless the text is another.
  if (merge?.differences.length !== 0) {
    plan.disclosure.proposals = propose(parseDisclosureFile(text, path).value, seeds);
    for (const [name, table] of plan.disclosure.proposals.files) plan.writes.set(name, table);
  }
  return plan;
}

/** Whether a disclosure is the same document, its text in another form. */
function isTwin({ id, fields }: DisclosureDraft, other: Disclosure): boolean {
  if (other.id === id || other.rendition === fields.rendition) return false;
  if (fields.index_number) return other.indexNumber === fields.index_number;
  return other.title === fields.title && other.publishedOn === fields.published_on;
}

/** What the original that was imported last makes today; absent when there is none. */
async function lastImport(
  root: string,
  id: string,
  given: RecordFields,
): Promise<DisclosureDraft | undefined> {
  const name = listFiles(join(root, ORIGINALS)).find((path) => path.replace(/\.[^.]*$/, '') === id);
  if (!name) return undefined;
  const file = `${ORIGINALS}/${name}`;
  const { value } = await readOriginal(readBytes(join(root, file)), file);
  return value && draftDisclosure(value, file, { ...given, id }).value;
}
