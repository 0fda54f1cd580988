import type { integrityWords as chinese } from '#i18n/zh-CN/integrity.ts';

export const integrityWords: typeof chinese = {
  title: 'Checks of the data',
  lead: 'Every published value is matched with the words that state it, and what can be computed again is. This page lists each calculation and its result.',
  note: 'This says only what the calculation gives, not who is right. Results can differ because a table leaves something out, or because text and table cover different things; how a table was read stands before each calculation.',
  proved: (n) => `${n} published values found in the words cited for them`,
  promises: (n) => `${n} commitments matched with the words that make them`,
  grounds: {
    inOriginal: (n) => `${n} found in an original`,
    inDigest: (n) => `${n} found in a digest of this site’s editors`,
    located: (n) => `${n} with a locator, which leads into the publisher’s page`,
    inferred: (n) => `${n} inferred in part: time, area or unit by a rule`,
  },
  changes: 'Changes stated by documents',
  changesLead:
    'Where a document states a change on the year before, it is computed again from this site’s values, within the rounding of the digits printed.',
  recounts: 'Figures counted again',
  recountsLead:
    'Where text and tables of a document tell the same thing, it is counted again from the tables.',
  derived: 'Derived values',
  derivedLead: 'Values that no document states directly, with the arithmetic of this site.',
  superseded: 'Values that changed',
  supersededLead:
    'Where a later document states another value, it counts; the earlier one is kept.',
  differHere: (n) =>
    `Counted again from the document’s own tables, ${n} of its figures come out otherwise. This lists the calculations, not who is right.`,
  counts: 'Indicator by indicator',
  figure: 'Value',
  stated: 'As stated',
  recomputed: 'Computed again',
  arithmetic: 'Arithmetic',
  publishedCount: 'Published',
  derivedCount: 'Derived',
  missingCount: 'Missing',
  of: { agrees: 'agree', disagrees: 'differ', 'cannot-check': 'cannot be checked' },
  tally: (parts) =>
    parts
      .filter(([, n]) => n > 0)
      .map(([name, n]) => `${n} ${name}`)
      .join(', '),
};
