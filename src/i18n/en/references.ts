import type { ReferenceWords } from '#domain/views/reference.ts';

export const referenceWords: ReferenceWords = {
  version: (version) => `Version ${version}`,
  accessed: 'date of access',
  sentence: ({ title, author, site, date, version, url }, accessed) =>
    `${author}: ${title}${version ? `, version ${version}` : ''}. ${site}, ${date}. ${url} (accessed ${accessed})`,
  langid: 'english',
};
