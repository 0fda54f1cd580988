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
