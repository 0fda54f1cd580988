import type * as chinese from '#i18n/zh-CN/choose.ts';

export const chooseWords: typeof chinese.chooseWords = {
  only: 'Only: ',
  all: 'All',
  someOf: (n) => `Choose among ${n} indicators`,
  title: 'Choose areas and times',
  areas: 'Area',
  from: 'From',
  to: 'To',
  reset: 'Show all',
  shown: (n, all) =>
    n === all
      ? `All ${all} values`
      : `${n.toLocaleString('en')} of ${all.toLocaleString('en')} values`,
  later: (values, kinds) =>
    `Choose among ${values.toLocaleString('en')} values${kinds > 0 ? ` by ${kinds} ${kinds === 1 ? 'dimension' : 'dimensions'}` : ''}`,
  mainOnly: (shown, all) =>
    `The main ${shown.toLocaleString('en')} of ${all.toLocaleString('en')} values; the downloads hold all.`,
  none: 'No values match the choice.',
  download: 'Download the chosen values (CSV)',
  narrowed: (name) => `Only ${name}`,
  whole: 'See all areas and kinds',
};

export const compareWords: typeof chinese.compareWords = {
  title: 'Compare indicators',
  lead: 'Indicators with values over time, on one time axis, each in its own unit.',
  none: 'No indicator has values for three periods yet.',
};

export const tableWords: typeof chinese.tableWords = {
  sort: (column) => `Sort by ${column}`,
  download: 'Download this table',
};
