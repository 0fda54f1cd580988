import type { Problem } from '#domain/problems/problem.ts';
import { newProblems } from '#scripts/pipeline/new-problems.ts';
import { readSources, type Sources } from '#scripts/pipeline/sources.ts';
import type { ImportPlan } from './plan-import.ts';

/** All problems of files to import: their own, and those that they would bring into the project. */
export function projectProblems(root: string, plans: ImportPlan[]): Problem[] {
  const own = plans.flatMap(({ problems }) => problems);
  if (plans.some(({ disclosure }) => disclosure)) {
    const sources = readSources(root);
    own.push(...newProblems(sources, withDocuments(sources, plans)));
  }
  return own;
}

/** The project as it is when these documents are in it. */
export function withDocuments(sources: Sources, plans: ImportPlan[]): Sources {
  const fresh = plans.flatMap(({ disclosure }) => disclosure ?? []);
  const replaced = new Set(fresh.flatMap(({ path, moved }) => [path, moved]));
  const disclosures = sources.disclosures.filter(({ file }) => !replaced.has(file));
  disclosures.push(...fresh.map(({ path, text }) => ({ file: path, text })));
  const written = plans.flatMap(({ writes }) => [...writes.keys()]);
  return { ...sources, disclosures, files: [...sources.files, ...written] };
}
