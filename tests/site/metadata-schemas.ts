/** What the standards require of the site's metadata, as JSON Schema: their mandatory properties, no more. */

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://' };
const all = (items: object) => ({ type: 'array', minItems: 1, items });
const object = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  properties,
});

const uri = { type: 'string', format: 'uri' };
/** A full address, or a path that leads nowhere else. */
const place = {
  type: 'string',
  pattern: String.raw`^((?=[^./~])(?!file:)((?!/\.\./)(?!\\)(?!://).)*|(http|ftp)s?://.*)$`,
};
const licences = all({
  ...object([], {
    name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
    path: place,
    title: text,
  }),
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
});

/**
 * Data Package v2, what its published profile says of the properties that the site uses, and that each table has fields
 * with names and types.
 */
export const dataPackageSchema = object(['$schema', 'resources'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
  name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
  title: text,
  description: text,
  homepage: uri,
  contributors: all({
    ...object([], { title: text, path: place, roles: all(text) }),
    minProperties: 1,
  }),
  resources: all({
    ...object(['name', 'path', 'type', 'schema'], {
      name: text,
      path: place,
      type: { const: 'table' },
      title: text,
      description: text,
      format: text,
      mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
      encoding: text,
      dialect: object([], {}),
      sources: {
        type: 'array',
        items: { ...object([], { title: text, path: place }), minProperties: 1 },
      },
      licenses: licences,
      schema: {
        ...object(['fields'], {
          fields: all({
            ...object(['name', 'type'], {
              name: text,
              type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'object', 'any'] },
              title: text,
              constraints: object([], {
                required: { type: 'boolean' },
                enum: all(text),
              }),
              description: text,
            }),
            additionalProperties: false,
          }),
          $schema: uri,
          primaryKey: all(text),
          foreignKeys: all(
            object(['fields', 'reference'], {
              fields: all(text),
              reference: object(['resource', 'fields'], { resource: text, fields: all(text) }),
            }),
          ),
          missingValues: { type: 'array', items: { type: 'string' } },
        }),
        additionalProperties: false,
      },
    }),
    additionalProperties: false,
  }),
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
        datatype: { enum: ['string', 'integer', 'decimal', 'boolean', 'date', 'json'] },
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
