import type { Words } from '#i18n/zh-CN/index.ts';

export const monitoringWords: Words['monitoring'] = {
  title: 'Monitoring',
  lead: 'Hourly and daily values: daily means, completeness, and the days above the limit of their date. Each table can be downloaded whole.',
  unaudited: 'unaudited',
  unauditedNote: (source) =>
    `Every value here is unaudited and taken from ${source}. It is no result of the bureau, may differ from published figures, and is part of no indicator.`,
  series: 'Series',
  stations: 'Stations',
  map: 'Map',
  place: 'Place',
  span: 'Time',
  step: { hour: 'hourly', day: 'daily' },
  complete: 'Completeness',
  share: (present, expected, percent) => `${present} of ${expected} (${percent}%)`,
  above: 'Above the daily limit',
  daysAbove: (days, judged) =>
    judged === 0 ? 'no day to judge' : `${days} days of ${judged} judged`,
  calendar: 'Calendar',
  calendarRule: {
    hour: 'A day has a mean where 20 or more of its hours have values (GB 3095-2012, table 4).',
    day: 'Daily values as the source gives them, not recomputed.',
  },
  noDays: 'No day has 20 or more hourly values, so there is no daily mean.',
  calendarWords: (name, days, high, highDay, low, lowDay, above) =>
    `Calendar: ${name}, ${days} days with a value, highest ${high} (${highDay}), lowest ${low} (${lowDay})${above > 0 ? `, ${above} days above the daily limit of their date` : ''}.`,
  legend: { above: 'above the limit', none: 'no value' },
  hours: 'By hour and month',
  hoursWords: (name, high, at, low, lowAt) =>
    `Heat map: ${name}, means by hour, highest ${high} (${at}), lowest ${low} (${lowAt}).`,
  hourAt: (month, hour) => `month ${month}, ${hour}:00`,
  hourAxis: 'h',
  monthLabel: (month) => String(month),
  months: 'Month by month',
  month: 'Month',
  mean: 'Mean of days',
  days: 'Days with a value',
  daysOf: (days, of) => `${days} of ${of}`,
  exceedances: 'Exceedances',
  exceedancesLead:
    'Values above the limit in force at their time, one by one. A value of 2016 is judged by the standard of 2016; days without a limit are not judged.',
  exceedancesNone: 'No value is above a limit.',
  newest: (shown, all) =>
    shown < all ? `The newest ${shown}; all ${all} are in the download.` : `${all} in all.`,
  day: 'Time',
  measured: 'Measured',
  value: 'Value',
  limit: 'Limit',
  standard: 'Standard',
  status: 'Status',
  audited: 'published',
  all: 'All exceedances',
  feed: 'Feed of exceedances',
  download: 'The whole table (CSV)',
  entry: (name, place, day) => `${day}: ${name} above its limit at ${place}`,
  entryWords: (value, limit, standard) => `${value}, limit ${limit} (${standard})`,
};
