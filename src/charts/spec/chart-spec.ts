import type { Level } from '#domain/values/level.ts';
import type { Language } from '#domain/values/language.ts';

/** Each is an entry of `CHART_KINDS`. */
export type ChartKindName = 'line' | 'bar' | 'dot';

/**
 * What a chart shows, before anything is drawn. SVG at build, PNG for sharing, Chart.js in the browser and the
 * words for screen readers are all made of one spec.
 */
export interface ChartSpec {
  /**
   * `line`: values over a true time axis. `bar`: a few values side by side at one time or a few times.
   * `dot`: classes by place, best to the left.
   */
  kind: ChartKindName;
  /** Of its names and of what is said of it. */
  language: Language;
  title: string;
  /** Empty for classes. */
  unit: string;
  decimals: number;
  series: ChartSeries[];
  /** Bars of several series: one behind the other as parts of a whole, not side by side. */
  stacked: boolean;
  /** Limits over the time in which they apply. */
  limits: ChartLimit[];
  /** What plans promise, at the time by which they promise it. */
  targets: ChartLimit[];
  /** Where what is measured changed: values to either side cannot be compared. */
  breaks: { at: number; reason: string }[];
  /** Class labels, best first; empty for numbers. */
  classes: string[];
  /** What is required at places of a `dot` chart: index of the category, rank of the class, whether it is missed. */
  aims: { x: number; y: number; missed: boolean }[];
  /** Places of a `bar` or `dot` chart, top to bottom. */
  categories: string[];
  /** The value axis: from, to, and the distance of its grid lines. */
  values: { min: number; max: number; step: number };
  /** The time axis in decimal years with the marks to write; empty for bars and dots. */
  times: { min: number; max: number; ticks: { at: number; label: string }[] };
  /** Room beside the plot, in pixels, where charts are below one another; each takes its own without. */
  margins?: { left: number; right: number };
  /** How many series are too many for the picture. */
  leftOut: number;
}

export interface ChartSeries {
  key: string;
  label: string;
  points: ChartPoint[];
}

export interface ChartPoint {
  /** Decimal years (2019.5 is the middle of 2019), or the index of a category. */
  x: number;
  /** null is a gap. */
  y: number | null;
  /** Key of the observation, its anchor in the table. */
  key: string;
  /** `2019年`. */
  period: string;
  /** The value with its unit, `20 微克/立方米`, and whether it was revised. */
  text: string;
  /** The digits to stand at the point; the word for a revised value behind them. */
  digits: string;
  /** Whether a period is left out before it: the line breaks there. */
  afterGap: boolean;
  /** Computed, not published: drawn hollow. */
  derived: boolean;
  /** At least, at most or about so much: drawn hollow, its words say which. */
  bounded: boolean;
  /** Another value was published before: drawn with a ring. */
  revised: boolean;
  /** Title of the disclosure that states it. */
  source?: string;
}

/** A level that values are compared with, over a stretch of the time axis. */
export interface ChartLimit extends Level {
  /** The standard, or the time by which a plan promises it. */
  label: string;
  from: number;
  to: number;
}

/** What of an indicator is drawn: its values, the parts of a whole, or its areas in order. */
export type ChartView = 'values' | 'parts' | 'ranking';
