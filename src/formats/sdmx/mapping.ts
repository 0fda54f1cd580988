import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { plainValue, termName } from '#domain/values/value.ts';
import type { Area } from '#domain/indicators/names.ts';
import { CodeList, codeId, englishCodes, type Code } from './code-list.ts';
import { statusAttribute, textAttributes } from './attributes.ts';
import type { Component } from './component.ts';
import type { IndicatorCodes } from './indicator-codes.ts';
import { FREQUENCIES, timePeriod } from './time-period.ts';

/*
 * The one mapping of a site's values to SDMX 3.0: the data (SDMX-CSV 2.0) and the structure (SDMX-JSON 2) are both made
 * of this list of components. Columns are the same for every indicator: a breakdown that one does not have is `_T`, total.
 */

const FREQUENCY_NAMES: Record<string, string> = {
  A: 'Annual',
  S: 'Half-yearly, semester',
  Q: 'Quarterly',
  M: 'Monthly',
  D: 'Daily',
  H: 'Hourly',
  _O: 'Other',
};
/** No breakdown by this dimension. */
export const TOTAL = '_T';
/** Values that are a class, a range or a rank by name have no number. */
const isNumber = ({ value }: ResolvedObservation) => value.kind === 'number';

/** All components of a site's data structure, in the order of the columns; `all` is in the order of the indicators. */
export function componentsOf(all: IndicatorCodes[], areas: Area[]): Component[] {
  const units = new CodeList();
  for (const { unit, unitEn, language } of all)
    units.add(unit, unitEn || unit, language, unit ? undefined : '_Z');
  const parents = new Set(areas.map(({ id }) => id));
  return [
    {
      id: 'FREQ',
      role: 'dimension',
      names: { en: 'Frequency of observation' },
      codes: { id: 'CL_FREQ', names: { en: 'Frequency' }, codes: englishCodes(FREQUENCY_NAMES) },
      read: ({ period }) => FREQUENCIES[period.kind],
    },
    {
      id: 'INDICATOR',
      role: 'dimension',
      names: { en: 'Indicator' },
      codes: {
        id: 'CL_INDICATOR',
        names: { en: 'Indicators' },
        codes: all.map(({ id, name, nameEn, language }) => ({
          id,
          names: { [language]: name, ...(nameEn && { en: nameEn }) },
        })),
      },
      constant: ({ indicator }) => indicator.id,
    },
    {
      id: 'REF_AREA',
      role: 'dimension',
      names: { en: 'Reference area' },
      codes: {
        id: 'CL_AREA',
        names: { en: 'Areas' },
        codes: areas.map(({ id, name, nameEn, parent }) => ({
          id,
          names: { [all[0]?.language ?? 'zh-CN']: name, ...(nameEn && { en: nameEn }) },
          ...(parent && parents.has(parent) && { parent }),
        })),
      },
      read: ({ area }) => area,
    },
    ...breakdowns(all),
    {
      id: 'TIME_PERIOD',
      role: 'time',
      names: { en: 'Time period' },
      dataType: 'ObservationalTimePeriod',
      read: ({ period }) => timePeriod(period),
    },
    {
      id: 'OBS_VALUE',
      role: 'measure',
      names: { en: 'Observation value' },
      dataType: 'Double',
      read: (row) => (isNumber(row) ? plainValue(row.value) : ''),
    },
    {
      id: 'UNIT_MEASURE',
      role: 'attribute',
      names: { en: 'Unit of measure' },
      mandatory: true,
      codes: { id: 'CL_UNIT_MEASURE', names: { en: 'Units of measure' }, codes: units.codes },
      constant: ({ indicator }) => units.codeOf(indicator.unit).id,
    },
    statusAttribute,
    ...textAttributes(),
  ];
}

/** Each dimension of any indicator; its codes are the members that occur. */
function breakdowns(all: IndicatorCodes[]): Component[] {
  const lists = new Map<string, CodeList>();
  const ids = new CodeList();
  const [language = 'zh-CN'] = all.map((own) => own.language);
  for (const { name, members } of all.flatMap((own) => own.breakdowns)) {
    ids.add(name, termName(name, 'en'), language, `D_${codeId(name, termName(name, 'en'))}`);
    const list = lists.get(name) ?? new CodeList();
    lists.set(name, list);
    for (const member of members) list.add(member, termName(member, 'en'), language);
  }
  // By its words: on a site in English its English name takes their place among the names of the code.
  return [...lists].map(([name, list]) => {
    const { id, names } = ids.codeOf(name);
    const total: Code = { id: TOTAL, names: { en: 'Total or not broken down' } };
    return {
      id,
      role: 'dimension',
      names,
      codes: { id: `CL_${id}`, names, codes: [total, ...list.codes] },
      constant: ({ indicator }) => (indicator.dimensions.includes(name) ? undefined : TOTAL),
      read: ({ dimensions }) => (dimensions[name] ? list.codeOf(dimensions[name]).id : TOTAL),
    };
  });
}
