/** What the standards require of the site's metadata, as JSON Schema: their mandatory properties, no more. */

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://' };
const all = (items: object) => ({ type: 'array', minItems: 1, items });
const object = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  properties,
});

/** Data Package v2: resources with a name and a path, tables with named fields of known types. */
export const dataPackageSchema = object(['$schema', 'resources'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
  name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
  resources: all(
    object(['name', 'path', 'schema'], {
      name: text,
      path: { type: 'string', pattern: '^(?![./~])[^\\\\]+$' },
      schema: object(['fields'], {
        fields: all(
          object(['name', 'type'], {
            name: text,
            type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'any'] },
          }),
        ),
      }),
    }),
  ),
});

/** CSVW, Metadata Vocabulary for Tabular Data: a table's context, address and columns. */
export const tableSchema = object(['@context', 'url', 'tableSchema'], {
  '@context': { type: 'array', prefixItems: [{ const: 'http://www.w3.org/ns/csvw' }] },
  url: address,
  tableSchema: object(['columns'], {
    columns: all(
      object(['name', 'titles', 'datatype'], {
        name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.]*$' },
        titles: text,
        datatype: { enum: ['string', 'decimal', 'boolean', 'date'] },
      }),
    ),
  }),
});

/** schema.org Dataset as Google's dataset search asks for it. */
export const datasetSchema = object(
  ['@context', 'name', 'description', 'distribution', 'creator'],
  {
    '@context': { const: 'https://schema.org' },
    name: text,
    description: { type: 'string', minLength: 50, maxLength: 5000 },
    url: address,
    creator: object(['@type', 'name'], { name: text }),
    distribution: all(
      object(['@type', 'contentUrl', 'encodingFormat'], {
        '@type': { const: 'DataDownload' },
        contentUrl: address,
        encodingFormat: text,
      }),
    ),
  },
);
