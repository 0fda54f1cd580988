import { searchKey } from '#search/index/search-fold.ts';
import { askedFigure, statesAsked, subjectWithout, type AskedFigure } from './asked-figure.ts';
import type { Filtered } from './index/filters.ts';
import type { Term } from './index/query.ts';
import type { Figure, FigureEntry } from './figure-entry.ts';

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
/** How many an answer to a year, a place or a number shows. */
const MANY = 12;
/** How many indicators answer a number or a place alone. */
const MOST = 8;

/**
 * The figures that a query asks for: `PM2.5 2019`, `甲区水质达标率`, `160起`, `乙水库`. What is left of the query when
 * years, places and numbers are taken out must be part of an indicator's name or its unit, or hold a name. Where nothing
 * is left, every figure of the place, or that states the number, is an answer.
 */
export function figureAnswers(
  entries: FigureEntry[],
  query: string,
  terms: Term[] = [],
): FigureAnswer[] {
  const places = new Set(
    entries.flatMap(({ figures }) => figures.flatMap(({ place }) => place.split(' '))),
  );
  const asked = askedFigure(query, places);
  const others = terms.flatMap(([, ...same]) => same).map((same) => askedFigure(same, places));
  const answers = entries.flatMap((entry) => {
    const rank = Math.min(...[asked, ...others].map((way) => rankOf(entry, way)));
    if (rank === Infinity) return [];
    const fitting = entry.figures.filter((figure) => fits(entry, figure, asked));
    const alone = rank === ALONE;
    if (alone && fitting.length === 0) return [];
    const narrowed = asked.years.length + asked.places.length + asked.numbers.length > 0;
    const figures = fitting.slice(0, narrowed ? MANY : FEW);
    return [
      { rank, answer: { ...INDICATOR, entry, figures, more: fitting.length - figures.length } },
    ];
  });
  const ranked = answers.sort((a, b) => a.rank - b.rank);
  const most = ranked.some(({ rank }) => rank < ALONE) ? ranked.length : MOST;
  return ranked.slice(0, most).map(({ answer }) => answer);
}

/** The rank of what no subject names. */
const ALONE = 9;

/** How well a query names an indicator: 0 by its name, 1 by part of it, 2 by more than it; `Infinity` not at all. */
function rankOf(entry: FigureEntry, asked: AskedFigure): number {
  const subject = subjectWithout(entry, asked);
  if (!subject) return asked.places.length + asked.numbers.length > 0 ? ALONE : Infinity;
  if (subject.length < 2) return Infinity;
  const names = entry.names.map(searchKey);
  if (names.includes(subject)) return 0;
  if (names.some((name) => name.includes(subject))) return 1;
  if (names.some((name) => name.length >= 3 && subject.includes(name))) return 2;
  return entry.units.map(searchKey).includes(subject) ? 3 : Infinity;
}

function fits(entry: FigureEntry, figure: Figure, asked: AskedFigure): boolean {
  const { years, places, numbers } = asked;
  const own = figure.place.split(' ');
  return (
    (years.length === 0 || years.includes(figure.year)) &&
    places.every((place) => own.includes(place)) &&
    numbers.every((number) => statesAsked(entry, figure, number))
  );
}
