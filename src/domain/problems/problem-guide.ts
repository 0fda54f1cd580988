import { FAMILIES } from './catalogue/index.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import type { Severity } from './problem.ts';

/** One code, explained in its own words. */
export interface ProblemExplanation {
  code: string;
  severity: Severity;
  why: string;
  /** What a finding says, and what it tells to do. */
  example: { what: string; fix: string };
}

/** All codes in the order of the catalogue, each filled in with its example. */
export function problemGuide(): { title: string; problems: ProblemExplanation[] }[] {
  return Object.entries<Record<string, unknown>>(FAMILIES).map(([title, family]) => ({
    title,
    problems: Object.entries(family).map(([code, entry]) =>
      explained(code, entry as CatalogueEntry<unknown>),
    ),
  }));
}

function explained(
  code: string,
  { severity, why, what, fix, example }: CatalogueEntry<unknown>,
): ProblemExplanation {
  return { code, severity, why, example: { what: what(example), fix: fix(example) } };
}
