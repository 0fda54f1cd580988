import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emit } from '#scripts/pipeline/emit/emit.ts';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import { checkProject } from '#scripts/pipeline/pipeline.ts';
import { stops } from '#scripts/terminal/report.ts';
import { readSources } from '#scripts/pipeline/sources.ts';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { catalogue } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';
import { articleFault } from './article-fault.ts';
import { answer } from './watched.ts';

export interface Spoiled {
  root: string;
  /** From the project's root; `originals/` are imported, others checked where they lie. */
  file: string;
  bytes: Uint8Array;
}

export interface Found {
  codes: string[];
  /** What must never be, in words. */
  faults: string[];
}

/**
 * Puts a spoiled file into a project, and does with it all that a person would: check, and what an accepted one goes
 * on to. The project is as before afterwards.
 */
answer(async ({ root, file, bytes }: Spoiled): Promise<Found> => {
  const path = join(root, file);
  const before = readIfThere(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  try {
    const faults: string[] = [];
    const problems = file.startsWith('originals/')
      ? (await importDocuments(root, [path])).problems
      : checkProject(root).problems;
    for (const problem of problems)
      faults.push(...wordless(problem, Buffer.from(bytes).toString()));
    if (!stops(problems) && !file.startsWith('originals/')) faults.push(...goOn(root, file));
    if (!Buffer.from(bytes).equals(readFileSync(path))) faults.push('the input was changed');
    return { codes: [...new Set(problems.map(({ code }) => code))], faults };
  } finally {
    if (before) writeFileSync(path, before);
    else rmSync(path);
  }
});

/** What becomes of a project without errors. */
function goOn(root: string, file: string): string[] {
  const { value } = checkProject(root);
  emit(value);
  const { disclosures, articles } = readSources(root);
  for (const { text, file: at } of disclosures)
    renderBody(parseDisclosureFile(text, at).value.body);
  return articles.filter(({ file: at }) => at === file).flatMap(({ text }) => articleFault(text));
}

function wordless({ code, what, why, fix, file }: Problem, input: string): string[] {
  if (!Object.hasOwn(catalogue, code)) return [`${code} is not in the catalogue`];
  const words = { what, why, fix, file };
  const empty = Object.entries(words).filter(
    ([, text]) =>
      !text || (/undefined|NaN|\[object|\n\s+at .*:\d+:\d+/.test(text) && !/NaN/.test(input)),
  );
  return empty.map(([name, text]) => `${code}: ${name} says “${text}”`);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
