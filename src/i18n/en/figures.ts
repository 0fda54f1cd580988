import type { figureWords as chinese } from '#i18n/zh-CN/figures.ts';
import { inTime } from '#i18n/en/in-time.ts';

export const figureWords: typeof chinese = {
  how: { derived: 'derived' },
  mark: (how) => ` (${how})`,
  amount: (digits, unit) => `${digits} ${unit}`,
  statedSame: 'unchanged on a year earlier',
  stated: (up, amount) => `${up ? 'up' : 'down'} ${amount} on a year earlier`,
  statedPoints: (amount) => `${amount} percentage points`,
  noBase: (when) => `No value was published for ${when}, so this cannot be checked.`,
  checked: (where, base, sum, verdict) =>
    `Recomputed from ${base} in ${where}: ${sum}; ${verdict}.`,
  placeAndTime: (place, when, derived) =>
    `${when}${place && ` (${place})`}${derived ? ', derived' : ''}`,
  verdicts: {
    agrees: 'agrees with the document',
    rounded: 'differs from the document by no more than rounding',
    disagrees: 'differs from the document',
  },
  difference: (when, up, level, amount) =>
    `${amount} ${level ? (up ? 'higher' : 'lower') : up ? 'more' : 'fewer'} than ${inTime(when)}`,
  /** The same at a glance. */
  limitShort: (above, grade, value) =>
    `${above ? 'above' : 'within'} the limit of ${value} (${grade})`,
  noDifference: (when) => `same as ${inTime(when)}`,
  points: (amount) => `${amount} percentage points`,
  derivedMark: ' (derived)',
  limit: (within, standard, limit) =>
    `${within ? 'within' : 'above'} the limit then in force, ${limit} (${standard.trim()})`,
  met: (n, of) => `/ ${n} meet their target${of && ` (${of})`}`,
  missed: (all) =>
    all.length > 0 ? `Target not met: ${all.join('; ')}` : 'None misses its target',
  missedPlace: (name, value, target) => `${name} (${value}, target ${target})`,
  unjudged: (names) => `The document does not tell whether met: ${names.join(', ')}`,
  missingPlace: (name, reason) => `${name} (${reason})`,
  missingPlaces: (all) => `Without a value: ${all.join(', ')}`,
  noneYet: (name) => `There are no values of ${name} yet.`,
  latest: (when, place, name, value, more) =>
    `${name}: ${value.trim()} ${inTime(when)}${place && `, ${place}`}${more && `; ${more}`}. `,
  place: (area, members) => [area, ...members.map(([, member]) => member)].join(', '),
  classCount: (label, count) => `${count} of ${label}`,
  missingCount: (count) => `${count} without a value`,
  classes: (when, name, counts) => `${name} ${inTime(when)}: ${counts.join(', ')}. `,
  extent: (first, last, count, documents) =>
    `${count.toLocaleString('en')} ${count === 1 ? 'value' : 'values'}, ` +
    `${first === last ? first : `${first} to ${last}`}` +
    `${documents > 0 ? `, from ${documents} ${documents === 1 ? 'source' : 'sources'}` : ''}.`,
  recount: (reading, arithmetic, agrees) =>
    `${reading}: ${arithmetic}; ${agrees ? 'agrees with the document' : 'differs from the document'}.`,
};
