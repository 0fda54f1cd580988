import type { glossaryWords as chinese } from '#i18n/zh-CN/glossary.ts';

export const glossaryWords: typeof chinese = {
  title: 'Glossary',
  lead: 'Words of the documents and the data in plain words, each with where it is defined.',
  also: 'Also',
  source: 'Source',
  indicators: 'Indicators',
  here: 'Words used here',
  more: 'The whole glossary',
};
