import { compareProblems, type Problem } from '#domain/problems/problem.ts';
import { runPipeline } from './pipeline.ts';
import type { Sources } from './sources.ts';

/** The problems that a change of the sources brings: what was wrong before is not its fault. */
export function newProblems(before: Sources, after: Sources): Problem[] {
  const known = new Set(runPipeline(before).problems.map(keyOf));
  return runPipeline(after)
    .problems.filter((found) => !known.has(keyOf(found)))
    .sort(compareProblems);
}

function keyOf({ file, code, what }: Problem): string {
  return `${file} ${code} ${what}`;
}
