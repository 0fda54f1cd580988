import type { ChartConfiguration } from 'chart.js';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Series } from '#domain/views/series.ts';
import { barConfig, barHeight } from '#charts/canvas/bar-config.ts';
import type { ChartPalette } from '#charts/canvas/chart-palette.ts';
import { dotConfig } from '#charts/canvas/dot-config.ts';
import { lineConfig, lineHeight } from '#charts/canvas/line-config.ts';
import { barSpec } from '#charts/spec/bar-spec.ts';
import type { ChartKindName, ChartSpec } from '#charts/spec/chart-spec.ts';
import { dotSpec } from '#charts/spec/dot-spec.ts';
import { barSentences, dotSentences, lineSentences } from '#charts/spec/kind-sentences.ts';
import { lineSpec } from '#charts/spec/line-spec.ts';
import type { TimeAxis } from '#charts/spec/time-axis.ts';

interface ChartKind {
  /** Whether it suits the values of an indicator; the first kind that does is taken. */
  suits: (record: IndicatorRecord, series: Series[]) => boolean;
  /** `undefined` where there is too little to draw. */
  spec: (record: IndicatorRecord, series: Series[], axis?: TimeAxis) => ChartSpec | undefined;
  draw: (spec: ChartSpec, palette: ChartPalette, width: number) => ChartConfiguration;
  /** The height that it needs at a width, in CSS pixels. */
  height: (spec: ChartSpec, width: number) => number;
  /** What it shows, in sentences, behind its name. */
  words: (spec: ChartSpec) => string;
  /** Values over a true time axis: it takes any height, and a pointer finds the nearest of them. */
  overTime?: true;
  /** A point is drawn at the index of its category, not of its own. */
  byCategory?: true;
  /** More rows than these are too small to read in a picture of fixed size. */
  mostRows?: number;
  /** Left out for elders: with few, large words it would be a wall, and the table says it better. */
  notForElders?: true;
}

/** The kinds of charts. A new one is an entry here with its files, and its name in each language. */
export const CHART_KINDS: Record<ChartKindName, ChartKind> = {
  dot: {
    suits: ({ indicator }) => indicator.scale.length > 0,
    spec: dotSpec,
    draw: dotConfig,
    height: ({ categories }) => categories.length * 24 + 72,
    words: dotSentences,
    mostRows: 12,
    notForElders: true,
  },
  line: {
    suits: (_, series) => series.some(({ observations }) => observations.length >= 3),
    spec: lineSpec,
    draw: lineConfig,
    height: lineHeight,
    words: lineSentences,
    overTime: true,
  },
  bar: {
    suits: (_, series) => series.length > 0,
    spec: barSpec,
    draw: barConfig,
    height: barHeight,
    words: barSentences,
    byCategory: true,
  },
};
