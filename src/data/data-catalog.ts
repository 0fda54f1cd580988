import type { IndicatorRecord } from '../domain/indicator-record.ts';
import { site } from '../site.config.ts';
import { address, paths } from '../urls.ts';

const EU_FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';

/** The indicators as a DCAT-AP 3 catalogue in JSON-LD: what European and national data portals harvest. */
export function dataCatalog(records: IndicatorRecord[]): object {
  const home = address(paths.home(), site);
  const publisher = {
    '@id': site.bureau.url,
    '@type': 'foaf:Agent',
    'foaf:name': text(site.bureau.name),
  };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': home,
    '@type': 'dcat:Catalog',
    'dct:title': text(site.name),
    'dct:description': text(site.description),
    'dct:publisher': publisher,
    'foaf:homepage': { '@id': home, '@type': 'foaf:Document' },
    'dcat:dataset': records.map(({ indicator, theme }) => ({
      '@id': address(paths.indicator(indicator.id), site),
      '@type': 'dcat:Dataset',
      'dct:identifier': indicator.id,
      'dct:title': [
        text(indicator.name),
        ...(indicator.nameEn ? [text(indicator.nameEn, 'en')] : []),
      ],
      'dct:description': text(indicator.definition),
      'dct:publisher': { '@id': site.bureau.url },
      'dcat:keyword': [theme.name, ...indicator.aliases].map((word) => text(word)),
      'dcat:distribution': (['csv', 'json'] as const).map((format) => {
        const file = address(paths.indicatorFile(indicator.id, format), site);
        return {
          '@id': file,
          '@type': 'dcat:Distribution',
          'dcat:accessURL': { '@id': address(paths.indicator(indicator.id), site) },
          'dcat:downloadURL': { '@id': file },
          'dct:format': {
            '@id': EU_FILE_TYPE + format.toUpperCase(),
            '@type': 'dct:MediaTypeOrExtent',
          },
        };
      }),
    })),
  };
}

function text(value: string, language = 'zh'): object {
  return { '@value': value, '@language': language };
}
