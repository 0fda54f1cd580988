import type { Disclosure } from './domain/disclosure.ts';
import { site } from './site.config.ts';
import { address, paths } from './urls.ts';

/** A disclosure as schema.org's Report. */
export function disclosureData(disclosure: Disclosure): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: disclosure.title,
    url: address(paths.disclosure(disclosure.id), site),
    datePublished: disclosure.publishedOn,
    ...(disclosure.generatedOn && { dateCreated: disclosure.generatedOn }),
    ...(disclosure.indexNumber && { identifier: disclosure.indexNumber }),
    ...(disclosure.summary && { abstract: disclosure.summary }),
    ...(disclosure.sourceUrl && { isBasedOn: disclosure.sourceUrl }),
    inLanguage: 'zh-CN',
    publisher: {
      '@type': 'GovernmentOrganization',
      name: disclosure.publisher ?? site.bureau.name,
    },
  };
}
