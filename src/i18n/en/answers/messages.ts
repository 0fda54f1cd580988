import type { messageWords as chinese } from '#i18n/zh-CN/answers/messages.ts';
import { inTime } from '#i18n/en/in-time.ts';

export const messageWords: typeof chinese = {
  heading: 'Key message',
  verdicts: {
    better: 'better',
    worse: 'worse',
    same: 'unchanged',
    up: 'more',
    down: 'fewer',
  },
  latest: (when, place, value, more) =>
    `${value} ${inTime(when)}${place && ` (${place})`}${more && `, ${more}`}.`,
  earlier: (when, value) => `${value} ${inTime(when)}`,
  course: (since, from, to, verdict) =>
    `From ${from} ${inTime(since)} to ${to}: ${verdict} overall`,
  courseSame: (since, value) => `The same as ${value} ${inTime(since)}`,
  run: (since, up) => `${up ? 'rising' : 'falling'} with every value since ${since}`,
  turn: (when, value, up) =>
    `${up ? 'down' : 'up'} to ${value} ${inTime(when)}, then ${up ? 'up' : 'down'} again`,
  extreme: (count, highest) => `the ${highest ? 'highest' : 'lowest'} of ${count} values`,
  join: (parts) => `${parts.join('; ')}.`,
  gaps: (parts) => `${parts.join('; ')}.`,
  noValue: (times) => `No value for ${times}`,
  noValueWhy: (time, reason) => `No value for ${time}: ${reason}`,
  elsewhere: (times, area) => `For ${times} a value of ${area} only`,
  manyGaps: (count, first, last) => `${count} times without a value between ${first} and ${last}`,
  within: (grade, value) => `Within the limit of ${value} (${grade})`,
  above: (grade, value, amount) =>
    `Above the limit of ${value} (${grade})${amount && ` by ${amount}`}`,
  unsure: (grade, value) => `This does not tell whether the limit of ${value} (${grade}) is kept`,
  limits: (parts) => `${parts.join('; ')}.`,
  targets: {
    met: (due, value) => `The plan wanted ${value} by ${due}: reached.`,
    missed: (due, value) => `The plan wanted ${value} by ${due}: not reached.`,
    unknown: (due, value) =>
      `The plan wanted ${value} by ${due}; the value published does not tell whether it was reached.`,
    ahead: (due, value) => `The plan wants ${value} by ${due}, which is still to come.`,
    'no-value': (due, value) =>
      `The plan wanted ${value} by ${due}; no value to compare was published.`,
  },
  newer: (when, value) => `${value} ${inTime(when)}, which is not comparable with a whole year.`,
  provisional: 'This value is provisional or estimated, and may change.',
  derived: 'This value is computed here; no document states it.',
  disputed: 'Another document of the same day states another value.',
  broken: (why) =>
    `What is measured has changed, so it is not compared with earlier values: ${why}.`,
  contradictions: (count) =>
    count === 1
      ? 'One figure of the documents differs from its recomputation.'
      : `${count} figures of the documents differ from their recomputation.`,
  spread: (when, count, low, high) => `${count} values between ${low} and ${high} ${inTime(when)}`,
  allSame: (when, count, value) => `All ${count} values are ${value} ${inTime(when)}`,
  lowest: (names, value) => `lowest: ${names.join(', ')} (${value})`,
  highest: (names, value) => `highest: ${names.join(', ')} (${value})`,
  failing: (names) => `target not met: ${names.join(', ')}`,
  classes: (when, _, judged, met) =>
    `${met} of ${judged} judged places met their target ${inTime(when)}`,
  none: (name) => `There are no values of ${name} yet.`,
};
