import type { Value } from '#domain/values/value.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { recordColumns, type RecordColumn } from '#domain/views/record-table.ts';
import { columnMeaning } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** Types of columns in the words of CSVW (built-in datatypes); numbers beside class labels are strings to it. */
const TYPES: Record<RecordColumn['type'], string> = {
  string: 'string',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  mixed: 'string',
};

/**
 * The metadata of an indicator's CSV (W3C, Metadata Vocabulary for Tabular Data, 2015): at `<csv>-metadata.json`,
 * where readers of CSVW look for it without being told.
 */
export function csvMetadata(record: IndicatorRecord): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.language }],
    ...csvTable(record),
  };
}

/** The metadata of all CSV files (`csvTable`, `csvwTableOf`) as one group of tables. */
export function csvMetadataOfAll(tables: object[]): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.language }],
    'dc:title': site.name,
    tables,
  };
}

/** Whether its cell is a number or empty. */
const isNumeric = ({ kind }: Value) => kind === 'number' || kind === 'missing';

/** What a group of tables says of the CSV of one indicator. */
export function csvTable(record: IndicatorRecord): object {
  const { id, name, definition } = record.indicator;
  const numeric = record.observations.every(
    ({ value, target }) => isNumeric(value) && (!target || isNumeric(target)),
  );
  return {
    url: address(paths.indicatorFile(id, 'csv'), site),
    'dc:title': name,
    'dc:description': definition,
    'dc:publisher': site.bureau.name,
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\n'] },
    tableSchema: {
      columns: recordColumns(record).map((column, at) => ({
        // Names of CSVW have no characters that an address must escape; the title is the heading in the file.
        name: /^[a-z_]+$/.test(column.name) ? column.name : `dimension_${at}`,
        titles: column.name,
        'dc:description': columnMeaning(column.name),
        datatype: column.type === 'mixed' && numeric ? 'decimal' : TYPES[column.type],
        null: '',
        required: ['indicator', 'name', 'area', 'period', 'status', 'current'].includes(
          column.name,
        ),
      })),
    },
  };
}
