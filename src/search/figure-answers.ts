import { searchKey } from '#search/index/search-fold.ts';
import type { Term } from './index/query.ts';
import type { Figure, FigureEntry } from './figure-entry.ts';
import type { Filtered } from './index/filters.ts';

/** An indicator that a query names, with the figures of the year and the place that it names. */
export interface FigureAnswer extends Filtered {
  entry: FigureEntry;
  figures: Figure[];
  /** How many more fit the query. */
  more: number;
}

/** A result of its own type, which no category, year of publication or publisher narrows. */
const INDICATOR: Filtered = { type: 'indicator', category: '', year: '', publisher: '' };

/** How many figures an answer without a year shows. */
const FEW = 3;
/** How many an answer to a year or a place shows. */
const MANY = 12;

/**
 * The figures that a query asks for: `PM2.5 2019`, `甲区水质达标率`. What is left of the query when years and
 * places are taken out must be part of an indicator's name, or hold one.
 */
export function figureAnswers(
  entries: FigureEntry[],
  query: string,
  terms: Term[] = [],
): FigureAnswer[] {
  const years = [...query.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year);
  const rest = searchKey(query.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)年?/g, ' '));
  return entries.flatMap((entry) => {
    const places = new Set(entry.figures.flatMap(({ place }) => place.split(' ')));
    const named = [...places].filter((place) => rest.includes(searchKey(place)));
    const subject = named
      .reduce((left, place) => left.replace(searchKey(place), ''), rest)
      .replace(/的/g, '');
    const subjects = [subject, ...terms.flatMap(([, ...others]) => others.map(searchKey))];
    if (!subjects.some((one) => names(entry, one))) return [];
    const fitting = entry.figures.filter(
      ({ year, place }) =>
        (years.length === 0 || years.includes(year)) &&
        named.every((name) => place.split(' ').includes(name)),
    );
    const asked = years.length + named.length > 0;
    const figures = fitting.slice(0, asked ? MANY : FEW);
    return [{ ...INDICATOR, entry, figures, more: fitting.length - figures.length }];
  });
}

function names({ names: all }: FigureEntry, subject: string): boolean {
  if (subject.length < 2) return false;
  return all
    .map(searchKey)
    .some((name) => name.includes(subject) || (name.length >= 3 && subject.includes(name)));
}
