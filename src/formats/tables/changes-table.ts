import type { DataChange } from '#domain/indicators/data-version.ts';
import { allChanges } from '#queries/collections.ts';
import { siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { versionPath } from '#site/recorded-change.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  recorded_on: 'date!',
  indicator: 'string!',
  version: 'string!',
  time: 'integer!',
  number: 'integer!',
  change: ['added', 'revised', 'withdrawn', 'corrected', 'format'],
  observation: 'string',
  from: 'string',
  to: 'string',
  url: 'string!',
} as const;

/** What each recorded version of the data changed, newest first. */
export function changesTable(): PublishedTable {
  const { fields, ...words } = siteWords.publishedTables.changes;
  return {
    name: 'changes',
    ...words,
    page: paths.changes(),
    fields: fieldsOf(KINDS, fields),
    // An indicator that is gone keeps its versions: no key refers to the list of indicators.
    primaryKey: ['indicator', 'version', 'time', 'number'],
    rows: async () => cellsOf(KINDS, (await allChanges()).flatMap(rowsOf)),
  };
}

function rowsOf({ date, indicator, register, version, time, changes }: DataChange) {
  const rows = [
    ...changes.added.map((observation) => ({ change: 'added', observation })),
    ...changes.revised.map(({ row, from, to }) => ({
      change: 'revised',
      observation: row,
      from,
      to,
    })),
    ...changes.withdrawn.map((observation) => ({ change: 'withdrawn', observation })),
    ...changes.corrected.map((observation) => ({ change: 'corrected', observation })),
  ];
  const all: { change: string; observation?: string; from?: string; to?: string }[] =
    rows.length > 0 ? rows : [{ change: 'format' }];
  return all.map(({ change, observation, from, to }, at) => ({
    recorded_on: date,
    indicator,
    version,
    time,
    number: at + 1,
    change,
    observation,
    from,
    to,
    url: address(versionPath({ indicator, register, version }), site),
  }));
}
