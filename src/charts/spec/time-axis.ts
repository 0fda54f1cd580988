import { decimalYear, type Period } from '#domain/values/period.ts';
import { textWidth } from './text-width.ts';
import { roundStep } from './value-axis.ts';

/** The time axis of a chart, in decimal years. */
export interface TimeAxis {
  min: number;
  max: number;
  ticks: { at: number; label: string }[];
}

/** More marks than these are not read. */
const MOST_TICKS = 10;
/** A year of which less is in sight is not named. */
const LEAST_OF_YEAR = 0.25;
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** A stretch of time, milliseconds UTC. */
type Span = Pick<Period, 'start' | 'end'>;
/** A stretch that is marked, with what is written at its middle. */
type Mark = Span & { label: string };

/**
 * A true time axis from the beginning of the first period to the end of the last: years are as far apart as they
 * are. Financial years, and a few half-years or quarters, are marked as such; else the length of the whole decides
 * whether years, months, days or hours are.
 */
export function timeAxis(periods: Pick<Period, 'kind' | 'key' | 'start' | 'end'>[]): TimeAxis {
  const start = Math.min(...periods.map((period) => period.start));
  const end = Math.max(...periods.map((period) => period.end));
  const kinds = new Set(periods.map(({ kind }) => kind));
  const only = kinds.size === 1 ? periods[0]!.kind : undefined;
  const marks = marksOf({ start, end }, only);
  const step = roundStep(Math.max(1, marks.length / MOST_TICKS));
  return {
    min: decimalYear(start),
    max: decimalYear(end),
    ticks: marks
      .filter((_, index) => index % step === 0)
      .map(({ start: from, end: to, label }) => ({
        at: (decimalYear(Math.max(start, from)) + decimalYear(Math.min(end, to))) / 2,
        label,
      })),
  };
}

/** Between two marks that are written, in pixels. */
const APART = 7;

/**
 * As many of the marks as can be read in a picture, the last always among them.
 *
 * @param apart how far two moments are apart, in pixels
 */
export function apartTicks(
  { ticks }: TimeAxis,
  apart: (from: number, to: number) => number,
): TimeAxis['ticks'] {
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, 13)));
  const nearest = Math.min(...ticks.slice(1).map(({ at }, index) => apart(ticks[index]!.at, at)));
  const step = nearest > 0 ? Math.ceil((widest + APART) / nearest) : 1;
  return ticks.filter((_, index) => (ticks.length - 1 - index) % step === 0);
}

function marksOf(span: Span, only: Period['kind'] | undefined): Mark[] {
  const years = (span.end - span.start) / YEAR;
  if (only === 'financial-year')
    return monthly(span, 12, (year) => `${year}/${pad((year + 1) % 100)}`, 3);
  if (only === 'half' && years <= 5)
    return monthly(span, 6, (year, month) => `${year}-H${month / 6 + 1}`);
  if (only === 'quarter' && years <= 2.5)
    return monthly(span, 3, (year, month) => `${year}-Q${month / 3 + 1}`);
  if (years > 1.5) {
    const all = monthly(span, 12, (year) => String(year));
    const seen = ({ start, end }: Mark) => Math.min(end, span.end) - Math.max(start, span.start);
    return all.filter((mark) => seen(mark) >= LEAST_OF_YEAR * YEAR);
  }
  if (years > 0.2) return monthly(span, 1, (year, month) => `${year}-${pad(month + 1)}`);
  if (years * YEAR > 2 * DAY) return evenly(span, DAY, (iso) => iso.slice(5, 10));
  return evenly(span, DAY / 24, (iso) => iso.slice(11, 16));
}

/** Stretches of so many months, the first of a year beginning with the month named (from 0). */
function monthly(
  { start, end }: Span,
  months: number,
  labelOf: (year: number, month: number) => string,
  first = 0,
): Mark[] {
  const marks: Mark[] = [];
  const year = new Date(start).getUTCFullYear() - (first > 0 ? 1 : 0);
  for (let month = first; Date.UTC(year, month) < end; month += months) {
    const [from, to] = [Date.UTC(year, month), Date.UTC(year, month + months)];
    const label = labelOf(year + Math.floor(month / 12), month % 12);
    if (to > start) marks.push({ start: from, end: to, label });
  }
  return marks;
}

/** Stretches of one length: days, hours. */
function evenly({ start, end }: Span, length: number, labelOf: (iso: string) => string): Mark[] {
  const count = Math.ceil((end - start) / length);
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * length;
    return { start: from, end: from + length, label: labelOf(new Date(from).toISOString()) };
  });
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
