import { QUALIFIERS } from '#domain/values/qualifier.ts';
import type { ColumnWords } from '#domain/views/observation-fields.ts';

/** Words of the tables, which are English already, without their hyphens. */
const spaced = (words: string[]) =>
  Object.fromEntries(words.map((word) => [word, word.replaceAll('-', ' ')]));

export const columnChoices: ColumnWords['choices'] = {
  period_type: {
    ...spaced(['year', 'half', 'quarter', 'month', 'day', 'hour']),
    'financial-year': 'financial year',
    interval: 'other',
  },
  status: spaced(['reported', 'derived', 'provisional', 'revised', 'missing']),
  qualifier: spaced(Object.keys(QUALIFIERS)),
  bound: spaced(['below-detection', 'at-least', 'at-most', 'more-than', 'less-than', 'about']),
  inferred: spaced(['period', 'area', 'unit']),
  rendition: spaced(['original', 'digest']),
};

export const tableColumns: ColumnWords['columns'] = {
  indicator: ['Indicator id', 'What comes after /indicators/ in an address'],
  observation: ['Observation', 'Unique within the indicator; the anchor on its page'],
  name: ['Indicator'],
  area_code: ['Area id'],
  area: ['Area'],
  period: ['Period', '2019, 2019-H1, 2019-Q1, 2019-11, 2019-11-05, 2024-01/2024-11 or 2021/22'],
  period_start: ['First day', 'Of the period'],
  period_end: ['Last day', 'Of the period'],
  period_type: [
    'Kind of period',
    'year, half, quarter, month, day, hour, financial-year (April to March) or interval',
  ],
  dimensions: ['Dimensions', 'JSON: dimension and member; empty for the whole'],
  value: ['Value', 'A number; empty for what is missing, not detected, a class or a range'],
  value_text: [
    'Value as printed',
    '90.0, a range 4~19, or a class; empty where it is missing or was not detected',
  ],
  unit: ['Unit'],
  qualifier: [
    'Qualifiers',
    `What the value is besides its number, several apart by semicolons: ${Object.keys(QUALIFIERS).join(', ')}; empty where it is that number`,
  ],
  bound: ['Bound', 'The qualifier that makes the number a bound or a round number'],
  status: ['Status', 'reported, derived, provisional, revised or missing'],
  current: ['Current', 'false for a value that a later publication replaced'],
  disputed: ['Disputed', 'true where a document of the same day states another value'],
  missing_reason: ['Why missing'],
  stated_change: ['Stated change', 'Change that the source states'],
  stated_change_unit: ['Unit of the change'],
  target: ['Target', 'Target that the source sets for this value; a class is in the next column'],
  target_text: ['Target as printed'],
  meets: ['Meets the target', 'Whether the source says that the target is met'],
  derivation: ['Arithmetic', 'Of a derived value'],
  inferred: [
    'Inferred',
    'What the cited sentence does not say and a stated rule infers: period, area, unit',
  ],
  series_break: ['Break in series', 'Not to be compared with earlier values'],
  data_source: ['Data source', 'Data set that the value was taken from'],
  document: ['Document id'],
  document_title: ['Document'],
  section: ['Section'],
  quote: ['Words', 'Words that state the value; those of the digest where the source is one'],
  rendition: ['Rendition', 'original, or digest: words of this site’s editors'],
  locator: [
    'Locator',
    'A phrase that stands once on the publisher’s page, or first…last characters of a sentence; empty where none is recorded',
  ],
  source_url: ['Original address'],
  published_on: ['Published on', 'Of the source'],
  document_ended: ['Document ended', 'true where the source says that it no longer holds'],
  note: ['Note'],
};
