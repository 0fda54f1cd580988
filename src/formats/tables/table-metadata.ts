import type { FieldType, TableField } from '#domain/values/table-field.ts';
import { licenceStatement } from '#site/licence.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import type { PublishedTable } from './published-table.ts';

/** Types of fields in the words of CSVW (built-in datatypes). */
const CSVW_TYPES: Record<FieldType, string> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  object: 'json',
};

type Described = Omit<PublishedTable, 'rows'>;

/**
 * A table as a resource of a data package (Data Package v2).
 *
 * @param path of its CSV: relative in an archive, where a full address leads away from it
 * @param others the names of the package's tables: a key that refers to none of them is left out
 */
export function resourceOf(table: Described, path: string, others: ReadonlySet<string>): object {
  const { name, title, description } = table;
  return {
    name,
    path,
    type: 'table',
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
    schema: tableSchemaOf(table, others),
  };
}

/** What is in the fields of a table (Table Schema, Data Package v2). */
export function tableSchemaOf(
  { fields, primaryKey, foreignKeys = [] }: Described,
  others: ReadonlySet<string>,
): object {
  const keys = foreignKeys.filter(({ table }) => others.has(table));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map((field) => ({
      name: field.name,
      type: field.type,
      title: field.title,
      ...(field.description && { description: field.description }),
      ...constraintsOf(field),
    })),
    missingValues: [''],
    primaryKey,
    ...(keys.length > 0 && {
      foreignKeys: keys.map(({ field, table, refersTo }) => ({
        fields: [field],
        reference: { resource: table, fields: [refersTo] },
      })),
    }),
  };
}

function constraintsOf({ required, choices }: TableField) {
  if (!required && !choices) return {};
  return { constraints: { ...(required && { required }), ...(choices && { enum: choices }) } };
}

/** What CSVW says of a table (W3C, Metadata Vocabulary for Tabular Data, 2015), without its context. */
export function csvwTableOf({
  url,
  title,
  description,
  fields,
  primaryKey,
}: Pick<PublishedTable, 'title' | 'description' | 'fields' | 'primaryKey'> & {
  /** The full address of its CSV. */
  url: string;
}): object {
  return {
    url,
    'dc:title': title,
    'dc:description': description,
    'dc:publisher': site.bureau.name,
    ...(site.licence?.data
      ? { 'dc:license': { '@id': site.licence.data.url } }
      : { 'dc:rights': licenceStatement() }),
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\n'] },
    tableSchema: {
      columns: fields.map((field) => ({
        name: field.name,
        titles: field.name,
        'dc:title': field.title,
        'dc:description': field.description ?? field.title,
        datatype: CSVW_TYPES[field.type],
        null: '',
        required: field.required ?? false,
      })),
      primaryKey,
    },
  };
}

/** The full address of a table's CSV. */
export const csvAddress = ({ name }: Pick<PublishedTable, 'name'>): string =>
  address(paths.table(name, 'csv'), site);

/** The metadata of a table's CSV, at `<csv>-metadata.json`. */
export function csvwOf(table: Described): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.language }],
    ...csvwTableOf({ ...table, url: csvAddress(table) }),
  };
}
