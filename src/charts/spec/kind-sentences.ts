import type { ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts';
import { chartTexts } from './chart-labels.ts';
import type { LevelPlace } from '#i18n/zh-CN/charts.ts';
import { formatLevel } from '#domain/values/level.ts';
import { formatClass, unitAfter } from '#domain/values/value.ts';

/* What charts show, in sentences, by their kinds: `CHART_KINDS`. */

const ofEach = (spec: ChartSpec, words: (spec: ChartSpec, series: ChartSeries) => string) =>
  spec.series.map((own) => words(spec, own)).join('');

export function barSentences(spec: ChartSpec): string {
  return ofEach(spec, barWords) + levelWords(spec) + leftOutSentence(spec);
}

export function dotSentences(spec: ChartSpec): string {
  return ofEach(spec, classWords) + missedWords(spec);
}

export function lineSentences(spec: ChartSpec): string {
  const say = chartTexts(spec);
  return (
    ofEach(spec, lineWords) +
    levelWords(spec) +
    spec.breaks.map(({ reason }) => say.break(reason)).join('') +
    (spec.values.min > 0 ? say.axis(spec.values.min) : '') +
    leftOutSentence(spec)
  );
}

function lineWords(spec: ChartSpec, { label, points }: ChartSeries): string {
  const say = chartTexts(spec);
  const known = points.filter(({ y }) => y !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const name = spec.series.length > 1 ? label : '';
  const value = (point: ChartPoint) => said(spec, point);
  if (known.length === 1) return say.one(name, first.period, value(first));
  const highest = known.reduce((a, b) => (b.y! > a.y! ? b : a));
  const lowest = known.reduce((a, b) => (b.y! < a.y! ? b : a));
  const missing = points
    .filter(({ y }) => y === null)
    .map(({ period, text }): [string, string] => [period, text]);
  const course =
    highest.y === lowest.y
      ? say.same(name, first.period, last.period, known.length, first.text)
      : say.course(name, first.period, value(first), last.period, value(last)) +
        say.extremes(highest.period, highest.text, lowest.period, lowest.text);
  const revised = points.filter((point) => point.revised).map(({ period }) => period);
  return (
    course +
    points
      .map((point, at) => (point.afterGap ? gapWords(spec, points[at - 1]!, point) : ''))
      .join('') +
    (missing.length > 0 ? say.missing(missing) : '') +
    (revised.length > 0 ? say.revisions(revised) : '')
  );
}

/** Years that are left out between two others are named; of other periods only that some are. */
function gapWords(spec: ChartSpec, before: ChartPoint, after: ChartPoint): string {
  const say = chartTexts(spec);
  const [from, to] = [before, after].map(({ period }) => /^(\d{4})(年?)$/.exec(period));
  if (!from || !to) return say.gap(before.period, after.period);
  const [first, last] = [Number(from[1]), Number(to[1])];
  const years = Array.from({ length: last - first - 1 }, (_, at) => first + 1 + at + from[2]!);
  return years.length > 0 ? say.years(years) : '';
}

function missedWords(spec: ChartSpec): string {
  const names = spec.aims.filter(({ missed }) => missed).map(({ x }) => spec.categories[x]!);
  return names.length > 0 ? chartTexts(spec).missed(names) : '';
}

function barWords(spec: ChartSpec, { label, points }: ChartSeries): string {
  const parts = points.map((point): [string, string] => [
    spec.categories[point.x] ?? '',
    said(spec, point),
  ]);
  return chartTexts(spec).bars(label, parts);
}

function classWords(spec: ChartSpec, { label, points }: ChartSeries): string {
  const counts = spec.classes
    .map((name, index): [string, number] => [
      formatClass(name, spec.language),
      points.filter(({ y }) => y === index + 1).length,
    ])
    .filter(([, count]) => count > 0);
  const missing = points.filter(({ y }) => y === null).length;
  return chartTexts(spec).classes(label, counts, missing);
}

/** A line chart draws its levels, unless they are far above it; bars draw none. */
export function levelPlace({ kind, values, series }: ChartSpec, value: number): LevelPlace {
  if (kind !== 'bar') return value > values.max ? 'above' : 'line';
  return series.every(({ points }) => points.every(({ y }) => y === null || y < value))
    ? 'above'
    : 'beside';
}

export function levelWords(spec: ChartSpec): string {
  const { limits, targets, unit } = spec;
  const shown = unitAfter(unit);
  const say = chartTexts(spec);
  return [
    ...limits.map((own) =>
      say.limit(own.label, `${formatLevel(own)} ${shown}`, levelPlace(spec, own.value)),
    ),
    ...targets.map((own) =>
      say.target(own.label, `${formatLevel(own)} ${shown}`, levelPlace(spec, own.value)),
    ),
  ].join('');
}

export function leftOutSentence(spec: ChartSpec): string {
  const { leftOut, series, stacked, categories } = spec;
  if (leftOut === 0) return '';
  const shown = stacked || categories.length === 0 ? series.length : categories.length;
  return chartTexts(spec).leftOut(shown, leftOut);
}

function said(spec: ChartSpec, { text, derived }: ChartPoint): string {
  return derived ? chartTexts(spec).derived(text) : text;
}
