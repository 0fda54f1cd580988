import type { ReferenceWords } from '../domain/reference.ts';

export const referenceWords: ReferenceWords = {
  version: (title, version) => `${title}: version ${version}`,
  accessed: 'date of access',
  sentence: ({ title, author, site, date, version, url }) =>
    `${author}: ${title}${version ? `, version ${version}` : ''}. ${site}, ${date}. ${url}`,
  langid: 'english',
};
