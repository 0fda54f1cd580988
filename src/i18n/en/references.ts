import type { ReferenceWords } from '#domain/views/reference.ts';

export const referenceWords: ReferenceWords = {
  version: (version) => `Version ${version}`,
  digest: ' (digest)',
  accessed: 'date of access',
  sentence: ({ title, digest, author, site, date, version, url }, accessed) =>
    `${author}: ${title}${digest ? ' (digest)' : ''}${version ? `, version ${version}` : ''}. ${site}, ${date}. ${url} (accessed ${accessed})`,
  langid: 'english',
};
