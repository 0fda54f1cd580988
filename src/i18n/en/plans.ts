import type { planWords as chinese } from '#i18n/zh-CN/plans.ts';

export const planWords: typeof chinese = {
  title: 'Plans',
  lead: 'What plans promise, and what later documents say of it.',
  of: (year) => `Commitments of ${year}`,
  name: (year) => `Plan of ${year}`,
  summary: (titles, count, statuses) =>
    `${titles.join(', ')}: ${count} commitments. ${statuses.map(([name, n]) => `${name}: ${n}`).join('; ')}.`,
  count: (n) => `${n} ${n === 1 ? 'commitment' : 'commitments'}`,
  promise: 'Commitment (opens the sentence)',
  terms: 'Target and date',
  target: 'Target',
  due: 'Due',
  evidence: 'What was published since',
  note: 'Editors’ note',
  noFigures: (year) => `no figures published for the years around ${year}`,
  from: 'From',
  overall: 'Overall',
  each: 'One by one',
  narrow: 'Narrow the commitments',
  show: 'Only',
  goTo: 'Find by section',
  words: 'Find in these commitments',
  found: '{n} found',
  reviews: 'Later documents checked',
  reviewsNote:
    'Each year’s plan looks back on the year before. A commitment without an answer may have been kept all the same: no document known here says so.',
  answers: (n) => `answers ${n}`,
  answersNone: 'answers none of these commitments',
  coverage: {
    full: 'whole text known',
    opening: 'opening alone known',
    partial: 'parts alone known',
  },
  squares: 'A square is a commitment. ',
  tallyNote: 'Its status rests on later documents alone.',
};
