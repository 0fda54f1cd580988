import type { ReferenceWords } from '#domain/views/reference.ts';

export const referenceWords: ReferenceWords = {
  version: (version) => `Version ${version}`,
  digest: ' (digest)',
  from: (authors) => `compiled from documents of ${authors.join(', ')}`,
  accessed: 'date of access',
  sentence: ({ title, section, digest, author, from, site, date, version, url }, accessed) =>
    `${from ? `Data from ${from.join(', ')}, compiled by ${author}` : author}: ${title}` +
    `${section ? `, ${section}` : ''}${digest ? ' (digest)' : ''}${version ? `, version ${version}` : ''}. ` +
    `${site === author ? '' : `${site}, `}${date}.` +
    `${url ? ` ${url}${accessed ? ` (accessed ${accessed})` : ''}` : ''}`,
  langid: 'english',
  language: 'en',
};
