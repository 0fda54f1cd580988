import type { planWords as chinese } from '#i18n/zh-CN/plans.ts';

export const planWords: typeof chinese = {
  title: 'Plans',
  lead: 'What plans promise, and what later documents say of it.',
  empty: 'No document of this site has commitments that are followed one by one.',
  of: (year) => `Commitments of ${year}`,
  name: (year) => `Plan of ${year}`,
  summary: (titles, count, statuses) =>
    ` ${titles.join(', ')}: ${count} commitments. ${statuses.map(([name, n]) => `${name}: ${n}`).join('; ')}.`,
  holdsNone: (title, read) =>
    ({
      full: `${title}: no commitment is recorded in its text.`,
      opening: `${title}: only its opening was read here, and not the part that plans.`,
      partial: `${title}: only parts were read here, and no commitment is in them.`,
    })[read],
  foreign: {
    note: 'What each commitment says, and what later documents answer, is on pages in the language of the documents.',
    all: (n, language) => `All ${n} ${n === 1 ? 'commitment' : 'commitments'}, in ${language}`,
    none: 'No commitment is recorded.',
    measured: 'Those that figures measure',
  },
  count: (n) => `${n} ${n === 1 ? 'commitment' : 'commitments'}`,
  promise: 'Commitment (opens the sentence)',
  terms: 'Target and date',
  target: 'Target',
  due: 'Due',
  entries: (n: number) => `Related register entries (${n})`,
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
    'Listed are the documents of the plan’s category published after it, and others that answer it; no media reports. Where the whole of a later document of the category was read, a commitment without an answer is “no answer published”; else it “could not be checked here”. Either may have been kept all the same.',
  answers: (n) => `answers ${n}`,
  answersNone: 'answers none of these commitments',
  reading: ({ full, opening, partial }) => {
    const all = full + opening + partial;
    if (all === 0)
      return 'No later document could be read here: what has no answer is not checked.';
    const documents = `${all} later ${all === 1 ? 'document' : 'documents'}`;
    if (opening === all) return `Only the opening was read of ${documents}.`;
    const parts = [
      full ? `${full} read in full` : '',
      opening ? `${opening} in the opening only` : '',
      partial ? `${partial} in parts only` : '',
    ];
    return `${documents}: ${parts.filter(Boolean).join(', ')}.`;
  },
  ofIndicator: 'What plans say',
  byFigures: 'By the figures',
  byDocuments: 'By later documents',
  nothingSaid: 'No plan on this site speaks of this indicator.',
  outcome: (result, due, now, before) => {
    const figure = now ? `${now[0]}: ${now[1]}` : '';
    const earlier = before ? `, ${before[0]}: ${before[1]}` : '';
    if (result === 'met') return `${figure}${earlier} — reached`;
    if (result === 'unmet') return `${figure}${earlier} — not reached`;
    if (result === 'no-figure') return `Nothing published for ${due} to compare with`;
    if (result === 'no-comparison')
      return `${figure}${figure && '; '}not the kind of number that the plan names`;
    return 'The plan names neither a number nor a direction';
  },
  answered: 'Answered',
  planSays: 'The plan says',
  answerSays: 'The later document says',
  coverage: {
    full: 'whole text known',
    opening: 'opening alone known',
    partial: 'parts alone known',
  },
  squares: 'A square is a commitment. ',
  tallyNote: 'Its status rests on later documents alone.',
};
