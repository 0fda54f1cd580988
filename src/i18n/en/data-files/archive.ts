import type * as chinese from '#i18n/zh-CN/data-files/archive.ts';

/** The words beside the tables in the archive of all data. */
export const archiveWords: typeof chinese.archiveWords = {
  lead: 'All data of this site as a Data Package (v2): tables are CSV in UTF-8 without a BOM, with names in their first line.',
  files: 'Files',
  perIndicator: 'a file for each indicator, with the columns of observations.csv',
  dictionary: 'Data dictionary',
  reading: 'How to read them',
  notes: [
    'An empty cell is absent: missing_reason says why there is no value.',
    'value holds numbers alone; classes and ranges are in value_text, as printed (90.0 stays 90.0).',
    'See bound and qualifier: “at least 60” has the value 60 and is not 60.',
    'A later publication replaced values whose current is false: leave them out before you add or draw.',
    'Where rendition is digest, quote holds words of the editors; locator is found on the original page.',
    'A text that begins with = + @ -, which spreadsheets take for a formula, has an apostrophe in front.',
  ],
  cite: (author, name, date, url) => `${author}: ${name}, ${date}, ${url}`,
};
