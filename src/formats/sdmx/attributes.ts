import type { ObservationStatus } from '#domain/indicators/observation.ts';
import { plainValue } from '#domain/values/value.ts';
import { englishCodes } from './code-list.ts';
import type { Component } from './component.ts';

/** Values of OBS_STATUS (CL_OBS_STATUS): what is missing, provisional, or begins a new series. */
const STATUS: Record<ObservationStatus, string> = {
  reported: 'A',
  derived: 'A',
  provisional: 'P',
  revised: 'A',
  missing: 'O',
};
const STATUS_NAMES: Record<string, string> = {
  A: 'Normal value',
  B: 'Time series break',
  O: 'Missing value',
  P: 'Provisional value',
};

/** Whether a value is as usual. */
export const statusAttribute: Component = {
  id: 'OBS_STATUS',
  role: 'attribute',
  names: { en: 'Observation status' },
  mandatory: true,
  codes: { id: 'CL_OBS_STATUS', names: { en: 'Status' }, codes: englishCodes(STATUS_NAMES) },
  read: ({ status, seriesBreak, value }) =>
    value.kind === 'missing' ? STATUS.missing : seriesBreak ? 'B' : STATUS[status],
};

/** What else is known of a value, as texts. */
export function textAttributes(): Component[] {
  const text = (id: string, name: string, read: Component['read']): Component => ({
    id,
    role: 'attribute',
    names: { en: name },
    dataType: 'String',
    read,
  });
  return [
    text(
      'OBS_TEXT',
      'Value as it is printed: a class, a range, a number with its digits',
      ({ value }) => plainValue(value),
    ),
    text('QUALIFIER', 'What the value is besides its number', ({ value }) =>
      (value.qualifiers ?? []).join(';'),
    ),
    text('COMMENT_OBS', 'Comment: derivation, reason of a missing value, break, note', (row) =>
      [
        row.derivation?.arithmetic,
        row.value.kind === 'missing' ? row.value.reason : '',
        row.seriesBreak,
        row.note,
      ]
        .filter(Boolean)
        .join('; '),
    ),
    text(
      'SOURCE',
      'Document or data source that states the value',
      ({ citation }, { dataSources }) =>
        citation?.documentTitle ?? dataSources?.map(({ title }) => title).join('; ') ?? '',
    ),
  ];
}
