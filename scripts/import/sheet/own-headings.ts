import type { Problem } from '#domain/problems/problem.ts';

/** The columns of the tables that the words of a problem may name. */
const COLUMNS =
  /(?<![\w-])(?:indicator|area|period|value|qualifier|status|document|section|quote|reason|stated_change_unit|stated_change|series_break|formula|target|meets|note)(?![\w-])/g;

/** What a sheet says in the cell of the value where it has no column of its own for it: ＜17, 停测. */
export const IN_THE_VALUE: ReadonlySet<string> = new Set(['qualifier', 'reason']);

/** An aside on the status, which a sheet without that column does not have. */
const STATUS = /（status 是 [^（）]*(?:（[^（）]*）)?）/;

/**
 * A problem in the words of the sheet: where the tables say `document`, the clerk's own heading stands, so that the
 * advice names a column that is there.
 */
export function inOwnHeadings(found: Problem, headings: ReadonlyMap<string, string>): Problem {
  const own = (words: string) =>
    (headings.has('status') ? words : words.replace(STATUS, '')).replace(COLUMNS, (name) => {
      const heading = headings.get(IN_THE_VALUE.has(name) && !headings.has(name) ? 'value' : name);
      return heading === undefined ? name : `“${heading}”`;
    });
  const { what, why, fix } = headings.has('qualifier') ? found : withoutQualifierColumn(found);
  return { ...found, what: own(what), why: own(why), fix: own(fix) };
}

/** A cell says a qualifier as the document does, with its sign or word: it has no name for it. */
function withoutQualifierColumn(found: Problem): Problem {
  if (found.code !== 'qualifier-differs') return found;
  const what = found.what
    .replace('qualifier 写的是', 'value 里的限定是')
    .replace('qualifier 没有写', 'value 里没有限定');
  const [, says] = /^文件写的是 “([^”]+)”，也就是/.exec(what) ?? [];
  return { ...found, what, ...(says && { fix: `value 照文件的写法填：${says}` }) };
}
