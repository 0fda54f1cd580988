import { plainLevel } from '#domain/values/level.ts';
import { allExceedances } from '#queries/monitoring.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  time: 'string!',
  measured: 'string!',
  place: 'string!',
  value: 'number!',
  limit: 'number!',
  unit: 'string!',
  standard: 'string!',
  grade: 'string',
  status: ['published', 'unaudited'],
  source: 'string',
  url: 'string!',
} as const;

/** Values above the limit in force at their time, newest first. */
export function exceedancesTable(): PublishedTable {
  const { fields, ...words } = siteWords.placeTables.exceedances;
  return {
    name: 'exceedances',
    ...words,
    page: paths.exceedances(),
    fields: fieldsOf(KINDS, fields),
    primaryKey: ['time', 'measured', 'place', 'url'],
    rows: async () =>
      cellsOf(
        KINDS,
        (await allExceedances()).map(({ name, unaudited, path, ...row }) => ({
          time: row.time,
          place: row.place,
          limit: plainLevel(row.limit),
          unit: row.unit,
          standard: row.standard,
          grade: row.grade,
          source: row.source,
          measured: name,
          value: plainLevel(row),
          status: unaudited ? 'unaudited' : 'published',
          url: address(path, site),
        })),
      ),
  };
}
