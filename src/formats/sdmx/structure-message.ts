import { hasPublicAddress } from '#domain/site/public-address.ts';
import type { Component } from './component.ts';

const VERSION = '1.0.0';
const SCHEMA = 'https://json.sdmx.org/2.1/sdmx-json-structure-schema.json';

/** The ids of a site's artefacts. */
export interface SdmxIds {
  /** Of the bureau: its host, turned round, as agencies are named. */
  agency: string;
  dataflow: string;
}

/** Of a site without a public address: its codes are nobody's yet. */
const NO_AGENCY = 'UNPUBLISHED';

/**
 * The names by which a site's structure is referred to: data.jia.gov.cn is the agency CN.GOV.JIA.DATA. Without a public
 * address nothing that is cited names one.
 */
export function sdmxIds(url: string): SdmxIds {
  const agency = hasPublicAddress({ url }) ? agencyOf(new URL(url).hostname) : NO_AGENCY;
  return { agency, dataflow: `${agency}:DF_INDICATORS(${VERSION})` };
}

function agencyOf(host: string): string {
  const parts = host.toUpperCase().split('.').reverse();
  return parts
    .map((part) => part.replace(/[^A-Z0-9_-]/g, ''))
    .filter(Boolean)
    .map((part) => (/^[A-Z]/.test(part) ? part : `N${part}`))
    .join('.');
}

interface Named {
  names: Partial<Record<string, string>>;
}

const named = ({ names }: Named) => ({ name: Object.values(names)[0]!, names });

/**
 * The structure of all indicators as an SDMX-JSON structure message (version 2.1 of the format, for SDMX 3): dataflow,
 * data structure, concepts and code lists. Made of the same components as the data.
 *
 * @param about names of the data and of the bureau, and when it was made (ISO 8601)
 */
export function structureMessage(
  components: Component[],
  { agency }: SdmxIds,
  about: { title: string; sender: string; prepared: string; languages: string[] },
): object {
  const urn = (kind: string, id: string, item = '') =>
    `urn:sdmx:org.sdmx.infomodel.${kind}=${agency}:${id}(${VERSION})${item && `.${item}`}`;
  const maintained = { agencyID: agency, version: VERSION };
  const concept = (id: string) => urn('conceptscheme.Concept', 'CS_INDICATORS', id);
  const representation = ({ codes, dataType }: Component) => ({
    localRepresentation: codes
      ? { enumeration: urn('codelist.Codelist', codes.id) }
      : { format: { dataType } },
  });
  const of = (...roles: Component['role'][]) =>
    components.filter(({ role }) => roles.includes(role));
  const component = (own: Component) => ({
    id: own.id,
    conceptIdentity: concept(own.id),
    ...representation(own),
  });
  const [time] = of('time');
  return {
    $schema: SCHEMA,
    meta: {
      id: 'STRUCTURE',
      test: false,
      schema: SCHEMA,
      prepared: about.prepared,
      contentLanguages: about.languages,
      sender: { id: agency, name: about.sender },
    },
    data: {
      dataflows: [
        {
          id: 'DF_INDICATORS',
          ...maintained,
          name: about.title,
          structure: urn('datastructure.DataStructure', 'DSD_INDICATORS'),
        },
      ],
      dataStructures: [
        {
          id: 'DSD_INDICATORS',
          ...maintained,
          name: about.title,
          dataStructureComponents: {
            dimensionList: {
              id: 'DimensionDescriptor',
              dimensions: of('dimension').map(component),
              ...(time && { timeDimension: component(time) }),
            },
            measureList: { id: 'MeasureDescriptor', measures: of('measure').map(component) },
            attributeList: {
              id: 'AttributeDescriptor',
              attributes: of('attribute').map((own) => ({
                ...component(own),
                usage: own.mandatory ? 'mandatory' : 'optional',
                attributeRelationship: { observation: {} },
              })),
            },
          },
        },
      ],
      conceptSchemes: [
        {
          id: 'CS_INDICATORS',
          ...maintained,
          name: 'Concepts',
          concepts: components.map((own) => ({ id: own.id, ...named(own) })),
        },
      ],
      codelists: components.flatMap(({ codes }) =>
        codes
          ? [
              {
                id: codes.id,
                ...maintained,
                ...named(codes),
                codes: codes.codes.map(({ id, parent, ...own }) => ({
                  id,
                  ...named(own),
                  ...(parent && { parent }),
                })),
              },
            ]
          : [],
      ),
    },
  };
}
