import type { Problem } from './problem.ts';

/** Where the watching command leaves its findings for the development server: from the project's root. */
export const PROBLEM_REPORT = '.cache/problems.json';

/** What the report holds. */
export interface ProblemReport {
  problems: Problem[];
}

/** Messages of the development server and of its overlay. */
export const PROBLEMS_CHANGED = 'gongkai:problems';
export const PROBLEMS_WANTED = 'gongkai:problems-wanted';
