import { compareText } from '#domain/values/text-order.ts';

export type Severity = 'error' | 'warning';

/** One finding of a check, in the words of the staff who mend it. */
export interface Problem {
  /** Permanent name; `catalogue/` holds them all. */
  code: string;
  severity: Severity;
  /** Path from the project's root. */
  file: string;
  /** The sheet of a workbook; then line and column are those of the cell. */
  sheet?: string;
  /** From 1; 0 when the finding is about the whole file. */
  line: number;
  /** From 1; for a table the number of the column. 0 when unknown. */
  column: number;
  /** What happened, with the value found. */
  what: string;
  /** Why that is a problem. */
  why: string;
  /** What to do, ready to copy where that is possible. */
  fix: string;
}

/** What a parse step returns: it throws for a programmer's error alone. */
export interface Parsed<T> {
  value: T;
  problems: Problem[];
}

/** By file, line, column, code: the order in which problems are printed. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet ?? '', b.sheet ?? '') ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.what, b.what)
  );
}

/** Where the watching command leaves its findings for the development server: from the project's root. */
export const PROBLEM_REPORT = '.cache/problems.json';

/** What the report holds. */
export interface ProblemReport {
  problems: Problem[];
}

/** Messages of the development server and of its overlay. */
export const PROBLEMS_CHANGED = 'gongkai:problems';
export const PROBLEMS_WANTED = 'gongkai:problems-wanted';
