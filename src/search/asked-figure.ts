import { numbersIn, isWritten, type WrittenNumber } from '#domain/values/written-number.ts';
import { searchKey } from '#search/index/search-fold.ts';
import type { Figure, FigureEntry } from './figure-entry.ts';

/** What a query asks for: `PM2.5 2019`, `甲区水质达标率`, `1,351.68万`, `乙水库`. */
export interface AskedFigure {
  /** Four digits each. */
  years: string[];
  /** Numbers that a figure states, with what follows them: `160` and `起`. */
  numbers: { number: WrittenNumber; unit: string }[];
  /** Areas and members, as they are called in the data. */
  places: string[];
  /** What is left: part of an indicator's name, or more than one. */
  subject: string;
}

/** What changes are stated in. */
const CHANGED = ['%', '个百分点'];
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)年?/g;
/** 甲山 is said of 甲山区. */
const SUFFIX = /(?<=..)[区县市]$/;

/** Reads a query, by the places that there is data of. */
export function askedFigure(query: string, places: Iterable<string>): AskedFigure {
  // Blanks stay: 2.5 2019 are two numbers.
  const key = query.normalize('NFKC').toLowerCase().trim();
  const years = [...key.matchAll(YEAR)].map(([year]) => year.slice(0, 4));
  let rest = key.replace(YEAR, ' ');
  const named: string[] = [];
  // 甲区 before 甲, and before a member that is a part of another's name.
  const names = [...places].flatMap((place) => {
    const name = searchKey(place);
    return [...new Set([name, name.replace(SUFFIX, '')])].map((way) => ({ place, way }));
  });
  for (const { place, way } of names.toSorted((a, b) => b.way.length - a.way.length)) {
    if (way.length < 2 || !rest.includes(way)) continue;
    named.push(place);
    rest = rest.replaceAll(way, ' ');
  }
  const numbers: AskedFigure['numbers'] = [];
  for (const number of numbersIn(rest).toReversed()) {
    if (!/^\d/.test(number.text)) continue;
    const [, unit = ''] = /^\s*([^\d\s]*)/.exec(rest.slice(number.end)) ?? [];
    numbers.push({ number, unit: searchKey(unit) });
    rest = `${rest.slice(0, number.start)} ${rest.slice(number.end)}`;
  }
  return { years, numbers, places: named, subject: searchKey(rest.replaceAll('的', '')) };
}

/**
 * Whether a figure, or the change that its document states of it, is a number that was asked for. What stands behind
 * the number must begin with the figure's unit, or be none: 160起 is no 160件.
 */
export function statesAsked(
  entry: FigureEntry,
  figure: Figure,
  { number, unit }: AskedFigure['numbers'][number],
): boolean {
  const units = [...new Set([figure.unit, ...entry.units])].map(bareUnit).filter(Boolean);
  const fits = (own: string[]) => !unit || own.some((one) => unit.startsWith(one));
  const shown = numbersIn(searchKey(figure.shown));
  if (fits(units) && shown.some((own) => isWritten(number, own.number * own.scale, figure.unit)))
    return true;
  const change = searchKey(figure.change ?? '');
  return numbersIn(change).some(
    (own) => own.number === number.number && fits([change.slice(own.end, own.end + 1)]),
  );
}

/** What is left of a query when a number's unit is taken for what it is; the words behind it name the indicator. */
export function subjectWithout(entry: FigureEntry, { subject, numbers }: AskedFigure): string {
  let left = subject;
  for (const { unit } of numbers) {
    const units = [...entry.units.map(bareUnit), ...CHANGED].filter(
      (one) => one && unit.startsWith(one),
    );
    const own = units.sort((a, b) => b.length - a.length)[0];
    if (own) left = left.replace(own, '');
  }
  return left;
}

/** A unit without the 万 or 亿 that belongs to the number. */
const bareUnit = (unit: string): string => searchKey(unit).replace(/^[万亿]/, '');
