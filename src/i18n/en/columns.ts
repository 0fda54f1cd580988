import { QUALIFIERS } from '#domain/values/qualifier.ts';
import type { ColumnName } from '#domain/views/record-table.ts';

export const tableColumns: Record<ColumnName, string> = {
  indicator: 'Id of the indicator',
  name: 'Name of the indicator',
  area: 'Area',
  period: 'Time: 2019, 2019-H1, 2019-Q1, 2019-11, 2019-11-05, 2024-01/2024-11 or 2021/22',
  value: 'Number, range (4~19) or class; empty where it is missing or was not detected',
  qualifier: `What the value is besides its number, several apart by semicolons: ${Object.keys(QUALIFIERS).join(', ')}; empty where it is that number`,
  unit: 'Unit',
  status: 'reported, derived, provisional, revised or missing',
  current: 'false for a value that a later publication replaced',
  missing_reason: 'Why the value is missing',
  stated_change: 'Change that the source states',
  stated_change_unit: 'Unit of that change',
  target: 'Target that the source sets for this value',
  meets: 'Whether the source says that the target is met',
  derivation: 'Arithmetic of a derived value',
  inferred: 'What the cited sentence does not say and a stated rule infers: period, area, unit',
  series_break: 'Break in series: not to be compared with earlier values',
  data_source: 'Data set that the value was taken from',
  document: 'Id of the source',
  document_title: 'Title of the source',
  section: 'Section of the source',
  quote: 'Words that state the value; those of the digest where the source is one',
  rendition: 'original, or digest: words of this site’s editors',
  locator:
    'Locator: a phrase that stands once on the publisher’s page, or first…last characters of a sentence; empty where none is recorded',
  published_on: 'Date on which the source was published',
  note: 'Note',
};
