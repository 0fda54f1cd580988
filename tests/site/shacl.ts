import jsonld from 'jsonld';
import ShaclValidator from 'rdf-validate-shacl';

/** A term as jsonld gives it. */
interface Term {
  termType: string;
  value: string;
  language?: string;
  datatype?: Term;
}

const { factory } = new ShaclValidator(new Set() as never);

/**
 * Validates a JSON-LD document against shapes, both with contexts of their own, so that nothing is fetched.
 *
 * @returns each fault as `what it is about: path: rule`, and how many statements the document makes
 */
export async function shaclFaults(
  document: object,
  shapes: object,
): Promise<{ faults: string[]; statements: number }> {
  const [data, rules] = await Promise.all([datasetOf(document), datasetOf(shapes)]);
  const report = await new ShaclValidator(rules, { factory }).validate(data);
  const faults = report.results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path as unknown as Term, sourceConstraintComponent]
      .map((term) => (term?.value ?? '').replace(/^.*[#/](?=.)/, ''))
      .join(': '),
  );
  return { faults, statements: data.size };
}

async function datasetOf(document: object) {
  const quads = (await jsonld.toRDF(document, {
    documentLoader: (url: string) => Promise.reject(new Error(`must not be fetched: ${url}`)),
  })) as Record<'subject' | 'predicate' | 'object', Term>[];
  return factory.dataset(
    quads.map(({ subject, predicate, object }) =>
      factory.quad(termOf(subject) as never, termOf(predicate) as never, termOf(object) as never),
    ),
  );
}

function termOf({ termType, value, language, datatype }: Term) {
  if (termType === 'BlankNode') return factory.blankNode(value.replace('_:', ''));
  if (termType === 'NamedNode') return factory.namedNode(value);
  return factory.literal(value, language || factory.namedNode(datatype!.value));
}
