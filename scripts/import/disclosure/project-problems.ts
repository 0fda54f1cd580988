import type { Problem } from '#domain/problems/problem.ts';
import { compareProblems } from '#domain/problems/problem.ts';
import { newProblems } from '#scripts/pipeline/new-problems.ts';
import { readSources } from '#scripts/pipeline/sources.ts';
import type { ImportPlan } from './plan-import.ts';

/** All problems of files to import: their own, and those that they would bring into the project. */
export function projectProblems(root: string, plans: ImportPlan[]): Problem[] {
  const own = plans.flatMap(({ problems }) => problems);
  const fresh = plans.flatMap(({ disclosure }) => disclosure ?? []);
  if (fresh.length > 0) {
    const sources = readSources(root);
    const replaced = new Set(fresh.flatMap(({ path, moved }) => [path, moved]));
    const disclosures = sources.disclosures.filter(({ file }) => !replaced.has(file));
    disclosures.push(...fresh.map(({ path, text }) => ({ file: path, text })));
    const written = plans.flatMap(({ writes }) => [...writes.keys()]);
    const after = { ...sources, disclosures, files: [...sources.files, ...written] };
    own.push(...newProblems(sources, after));
  }
  return own.sort(compareProblems);
}
