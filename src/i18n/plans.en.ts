import type { planWords as chinese } from './plans.zh-CN.ts';

export const planWords: typeof chinese = {
  title: 'Plans',
  lead: 'What plans promise, and what later documents say of it.',
  of: (year) => `Commitments of ${year}`,
  name: (year) => `Plan of ${year}`,
  summary: (titles, count, statuses) =>
    `${titles.join(', ')}: ${count} commitments. ${statuses.map(([name, n]) => `${name}: ${n}`).join('; ')}.`,
  count: (n) => `${n} ${n === 1 ? 'commitment' : 'commitments'}`,
  promise: 'Commitment',
  target: 'Target',
  due: 'Due',
  evidence: 'What was published since',
  from: 'From',
  overall: 'Overall',
  show: 'Only: ',
  figures: 'See the data',
  tallyNote: 'A square is a commitment; its status rests on later documents alone.',
};
