import type { Words } from '#i18n/zh-CN/index.ts';

export const seriesWords: Words['series'] = {
  heading: 'The data in full',
  rule: 'The monthly values above are means of these hourly values: all values of the month added and divided by their number. A month with values for less than three quarters of its hours has no mean.',
  holds: (rows, areas) => `${rows} rows, ${areas} places, `,
  span: (first, last) => `${first} to ${last}`,
  missing: (rows) => `${rows} rows without a value`,
  all: 'Hourly values (CSV)',
  source: 'Source: ',
};
