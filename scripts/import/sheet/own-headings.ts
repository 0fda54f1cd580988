import type { Problem } from '#domain/problems/problem.ts';

/** The columns of the tables that the words of a problem may name. */
const COLUMNS =
  /(?<![\w-])(?:indicator|area|period|value|qualifier|status|document|section|quote|reason|stated_change_unit|stated_change|series_break|formula|target|meets|note)(?![\w-])/g;

/**
 * A problem in the words of the sheet: where the tables say `document`, the clerk's own heading stands, so that the
 * advice names a column that is there.
 */
export function inOwnHeadings(found: Problem, headings: ReadonlyMap<string, string>): Problem {
  const own = (words: string) =>
    words.replace(COLUMNS, (name) => {
      const heading = headings.get(name);
      return heading === undefined ? name : `“${heading}”`;
    });
  return { ...found, what: own(found.what), why: own(found.why), fix: own(found.fix) };
}
