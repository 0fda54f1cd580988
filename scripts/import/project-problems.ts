import type { Problem } from '../../src/domain/problem.ts';
import { compareProblems } from '../../src/domain/problem.ts';
import { runPipeline } from '../pipeline.ts';
import { readSources } from '../sources.ts';
import type { ImportPlan } from './plan-import.ts';

/** All problems of files to import: their own, and those that they would bring into the project. */
export function projectProblems(root: string, plans: ImportPlan[]): Problem[] {
  const own = plans.flatMap(({ problems }) => problems);
  const fresh = plans.flatMap(({ disclosure }) => disclosure ?? []);
  if (fresh.length > 0) {
    const sources = readSources(root);
    const known = new Set(runPipeline(sources).problems.map(keyOf));
    const replaced = new Set(fresh.flatMap(({ path, moved }) => [path, moved]));
    const disclosures = sources.disclosures.filter(({ file }) => !replaced.has(file));
    disclosures.push(...fresh.map(({ path, text }) => ({ file: path, text })));
    const written = plans.flatMap(({ writes }) => [...writes.keys()]);
    const after = { ...sources, disclosures, files: [...sources.files, ...written] };
    own.push(...runPipeline(after).problems.filter((found) => !known.has(keyOf(found))));
  }
  return own.sort(compareProblems);
}

/** What was wrong before is not the new file's fault. */
const keyOf = ({ file, code, what }: Problem) => `${file} ${code} ${what}`;
