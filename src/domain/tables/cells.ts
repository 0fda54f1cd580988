import { isDate, proposeDate } from '#domain/values/date.ts';
import { printedZeros, type Level } from '#domain/values/level.ts';
import { parsePeriod, type Period } from '#domain/values/period.ts';
import type { Read } from './column.ts';
import { isId, proposeId } from '#domain/values/id.ts';
import { proposeNumber, proposePeriod } from './proposals.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Words as they are. */
export const text: Read<string> = (cell) => cell;

/** Kebab-case ASCII, which becomes a part of an address. */
export const id: Read<string> = (cell, table) =>
  isId(cell) ? cell : table.report('bad-id', { id: cell, kind: 'cell', proposal: proposeId(cell) });

/** Plain ASCII digits with a point. */
export const number: Read<number> = (cell, table) => {
  if (NUMBER.test(cell)) return Number(cell);
  return table.report('not-a-number', {
    column: table.column,
    found: cell,
    ...proposeNumber(cell),
  });
};

/** A number that values are compared with; the digits that are printed stay: 97.0. */
export const level: Read<Level> = (cell, table) => {
  const value = number(cell, table);
  return value === undefined ? undefined : { value, ...printedZeros([cell]) };
};

/** A count of digits after the point, 0 to 10. */
export const digits: Read<number> = (cell, table) => {
  if (/^(?:10|\d)$/.test(cell)) return Number(cell);
  return table.report('not-a-number', { column: table.column, found: cell, proposal: '1' });
};

/** A number with its sign and the digits printed after the point. */
export const change: Read<{ amount: number; decimals: number }> = (cell, table) => {
  const match = /^[+-]?\d+(?:\.(\d+))?$/.exec(cell);
  if (match) return { amount: Number(cell), decimals: match[1]?.length ?? 0 };
  return table.report('not-a-number', {
    column: table.column,
    found: cell,
    ...proposeNumber(cell),
  });
};

/** A day, YYYY-MM-DD. */
export const date: Read<string> = (cell, table) => {
  if (isDate(cell)) return cell;
  const proposal = proposeDate(cell);
  return table.report('not-a-date', { column: table.column, found: cell, proposal });
};

/** A period in one of its written forms. Those seen before are shared: tables repeat them a thousandfold. */
export function period(): Read<Period> {
  const seen = new Map<string, Period>();
  return (cell, table) => {
    const known = seen.get(cell);
    if (known) return known;
    const read = parsePeriod(cell);
    if (!read) {
      const proposal = proposePeriod(cell);
      return table.report('impossible-period', { column: table.column, found: cell, proposal });
    }
    seen.set(cell, read);
    return read;
  };
}

/** One of several words, each with its Chinese meaning. */
export function choice<Word extends string>(choices: Record<Word, string>): Read<Word> {
  return (cell, table) =>
    Object.hasOwn(choices, cell)
      ? (cell as Word)
      : table.report('bad-choice', { column: table.column, found: cell, choices });
}

/** Words separated by semicolons, of either width. */
export const list: Read<string[]> = (cell) =>
  cell
    .split(/[;；]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** The members of a dimension that make up the whole: `类别=工业园区|生活小区`. */
export const parts: Read<{ dimension: string; members: string[] }> = (cell, table) => {
  const [dimension = '', list = ''] = cell.split('=', 2).map((part) => part.trim());
  const members = list.split('|').map((member) => member.trim());
  if (dimension && members.length > 1 && members.every(Boolean)) return { dimension, members };
  return table.report('bad-parts', { column: table.column, found: cell });
};
