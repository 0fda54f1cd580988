/**
 * What DCAT-AP 3.0.0 asks of a catalogue (its tables of mandatory properties, ranges and cardinalities, for the
 * classes that the site uses), written down as SHACL shapes in JSON-LD.
 */

type Rule = Record<string, unknown>;

const literal = { 'sh:nodeKind': { '@id': 'sh:Literal' } };
const resource = { 'sh:nodeKind': { '@id': 'sh:BlankNodeOrIRI' } };
const address = { 'sh:nodeKind': { '@id': 'sh:IRI' } };
const of = (name: string) => ({ 'sh:class': { '@id': name } });
const some = { 'sh:minCount': 1 };
const atMostOne = { 'sh:maxCount': 1 };
const property = (path: string, ...rules: Rule[]) =>
  Object.assign({ 'sh:path': { '@id': path } }, ...rules) as Rule;
const shape = (target: string, ...properties: Rule[]) => ({
  '@type': 'sh:NodeShape',
  'sh:targetClass': { '@id': target },
  'sh:property': properties,
});
const day = { 'sh:datatype': { '@id': 'xsd:date' } };

export const dcatApShapes = {
  '@context': {
    sh: 'http://www.w3.org/ns/shacl#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    vcard: 'http://www.w3.org/2006/vcard/ns#',
  },
  '@graph': [
    shape(
      'dcat:Catalog',
      property('dct:title', literal, some),
      property('dct:description', literal, some),
      property('dct:publisher', of('foaf:Agent'), some, atMostOne),
      property('dcat:dataset', of('dcat:Dataset'), some),
      property('foaf:homepage', of('foaf:Document'), atMostOne),
      property('dct:language', of('dct:LinguisticSystem')),
      property('dct:modified', day, atMostOne),
      property('dcat:themeTaxonomy', of('skos:ConceptScheme')),
    ),
    shape(
      'dcat:Dataset',
      property('dct:title', literal, some),
      property('dct:description', literal, some),
      property('dct:identifier', literal, some),
      property('dct:publisher', of('foaf:Agent'), some, atMostOne),
      property('dcat:distribution', of('dcat:Distribution'), some),
      property('dcat:keyword', literal),
      property('dcat:landingPage', of('foaf:Document')),
      property('dct:language', of('dct:LinguisticSystem')),
      property('dct:temporal', of('dct:PeriodOfTime')),
      property('dct:spatial', of('dct:Location')),
      property('dcat:theme', of('skos:Concept')),
      property('dct:accrualPeriodicity', of('dct:Frequency'), atMostOne),
      property('dcat:contactPoint', of('vcard:Organization')),
      property('dcat:version', literal, atMostOne),
      property('dct:modified', day, atMostOne),
    ),
    shape(
      'dcat:Distribution',
      property('dcat:accessURL', address, some),
      property('dcat:downloadURL', address),
      property('dct:license', of('dct:LicenseDocument'), atMostOne),
      property('dct:rights', of('dct:RightsStatement')),
      property('dct:format', of('dct:MediaTypeOrExtent'), atMostOne),
      property('dcat:mediaType', of('dct:MediaType'), atMostOne),
      property('dcat:byteSize', literal, atMostOne),
    ),
    shape('skos:Concept', property('skos:prefLabel', literal, some)),
    shape('skos:ConceptScheme', property('dct:title', literal, some)),
    shape('foaf:Agent', property('foaf:name', literal, some)),
    shape(
      'dct:PeriodOfTime',
      property('dcat:startDate', day, atMostOne),
      property('dcat:endDate', day, atMostOne),
    ),
    shape('foaf:Document', property('foaf:primaryTopic', resource)),
  ],
};
