import type * as chinese from '#i18n/zh-CN/charts.ts';
import { inTime } from '#i18n/en/in-time.ts';

const levelWords: Record<chinese.LevelPlace, string> = {
  above: 'Above all values of the chart stands',
  line: 'A level line shows',
  beside: 'Compare the values with',
};

export const chartSentences: chinese.ChartSentences = {
  kinds: { line: 'Line chart', bar: 'Bar chart', dot: 'Dot chart', stacked: 'Stacked bar chart' },
  head: (kind, title, unit) => `${kind}: ${title}${unit ? ` (${unit})` : ''}. `,
  /** The title of a picture: what, and of which time. */
  during: (title, first, last, count) =>
    `${title}, ${first === last ? first : `${first} to ${last}`}${first === last && count > 1 ? ' and earlier' : ''}`,
  named: (title, unit) => `${title}${unit ? ` (${unit})` : ''}`,
  one: (name, when, value) => `${name && `${name}: `}${value} ${inTime(when)}. `,
  same: (name, first, last, count, value) =>
    `${name && `${name}: `}all ${count} values from ${first} to ${last} are ${value}. `,
  course: (name, first, value, last, then) =>
    `${name && `${name}: `}${value} ${inTime(first)}, ${then} ${inTime(last)}; `,
  extremes: (high, highest, low, lowest) =>
    `highest ${highest} ${inTime(high)}, lowest ${lowest} ${inTime(low)}. `,
  gap: (before, after) => `There is a gap between ${before} and ${after}. `,
  years: (years) => `No data for ${years.join(', ')}. `,
  missing: (all) => `No data: ${all.map(([when, reason]) => `${when} (${reason})`).join(', ')}. `,
  bars: (label, parts) =>
    `${label ? `${label}: ` : ''}${parts.map(([name, value]) => `${name} ${value}`).join('; ')}. `,
  classes: (label, counts, missing) =>
    `${label}: ${counts.map(([name, count]) => `${count} of ${name}`).join(', ')}` +
    `${missing > 0 ? `, ${missing} without a value` : ''}. `,
  limit: (label, value, place) => `${levelWords[place]} the limit of ${label}, ${value}. `,
  target: (due, value, place) => `${levelWords[place]} the target for ${due}, ${value}. `,
  break: (reason) => `${reason}: values before and after cannot be compared. `,
  axis: (from) => `The vertical axis begins at ${from}, not at zero. `,
  leftOut: (shown, others) =>
    `The chart shows the first ${shown}; ${others} more are in the table.`,
  derived: (value) => `${value} (derived)`,
  revised: (value) => `${value} revised`,
  revisions: (all) => `Revised: ${all.join(', ')}. `,
  targetLabel: (due) => `Target ${due}`,
  breakLabel: 'Break in series',
  gapLabels: (names: string[]) =>
    names.length > 0 ? [`No value of ${names.join(', ')}`, 'No value'] : ['No value'],
  aimLabel: 'Target',
  missedLabel: 'not met',
  missed: (names) => `Target not met: ${names.join(', ')}. `,
  count: (n) => String(n),
  rank: (place, tied) => `${tied ? '=' : ''}${place}`,
};

export const chartWords: typeof chinese.chartWords = {
  heading: 'Chart',
  unit: (unit) => `Unit: ${unit}`,
  none: 'There is only one value, so no chart is drawn.',
  views: { values: 'Values', parts: 'Parts of the whole', ranking: 'Areas compared' },
  each: 'One by one',
  ranked: (direction) =>
    `${direction.charAt(0).toUpperCase()}${direction.slice(1)}; equal values share a rank.`,
  keys: 'Use the arrow keys to go from point to point, Escape to leave.',
};

export const statusWords: typeof chinese.statusWords = {
  reported: 'published',
  derived: 'derived',
  provisional: 'provisional',
  revised: 'revised',
  missing: 'missing',
};
