import type { catalogueWords as chinese } from '#i18n/zh-CN/disclosure-columns.ts';

/** Words of the disclosure column, and of what it cannot show. */
export const columnWords = {
  label: 'Disclosure column',
  names: {
    guide: 'Guide to disclosure',
    rules: 'Rules of disclosure',
    disclosures: 'Disclosed by law',
    reports: 'Annual reports on disclosure',
    request: 'Disclosure on request',
  },
  narrow: 'By category, year and publisher',
  leads: {
    rules: 'How disclosure is regulated.',
    reports: 'The yearly reports on the work of disclosure.',
  },
  absent: {
    rules:
      'The documents that this site holds contain no rules of disclosure, so this part is empty.',
    reports:
      'The documents that this site holds contain no annual report on disclosure, so this part is empty. Reviews and plans of work are no such reports and do not stand here.',
  },
  reportsRule:
    'By article 49 of the Regulations on Open Government Information, departments from county level up publish the report on a year by 31 January of the next.',
  seeOfficial: 'Look on the official site',
  list: 'Documents',
};

/** Words of the catalogue. */
export const catalogueWords: typeof chinese = {
  title: 'Documents',
  lead: 'newest first.',
  count: (n) => `${n} ${n === 1 ? 'document' : 'documents'}`,
  byCategory: 'By category',
  byYear: 'By year',
  byPublisher: 'By publisher',
  all: 'All',
  noIndexNumber: 'no index number',
  previous: 'Previous',
  next: 'Next',
  page: (n, all) => `Page ${n} of ${all}`,
  year: (y) => y,
};
