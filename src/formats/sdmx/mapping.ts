import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { plainValue, termName } from '#domain/values/value.ts';
import type { Area } from '#domain/indicators/names.ts';
import { CodeList, codeId, englishCodes, type Code } from './code-list.ts';
import { statusAttribute, textAttributes } from './attributes.ts';
import type { Component } from './component.ts';
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

/** All components of a site's data structure, in the order of the columns. */
export function componentsOf(records: IndicatorRecord[], areas: Area[]): Component[] {
  const units = new CodeList();
  for (const { indicator, language } of records)
    units.add(
      indicator.unit,
      indicator.unitEn || indicator.unit,
      language,
      indicator.unit ? undefined : '_Z',
    );
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
        codes: records.map(({ indicator: { id, name, nameEn }, language }) => ({
          id,
          names: { [language]: name, ...(nameEn && { en: nameEn }) },
        })),
      },
      read: (_, { indicator }) => indicator.id,
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
          names: { [records[0]?.language ?? 'zh-CN']: name, ...(nameEn && { en: nameEn }) },
          ...(parent && parents.has(parent) && { parent }),
        })),
      },
      read: ({ area }) => area,
    },
    ...breakdowns(records),
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
      read: (_, { indicator }) => units.codeOf(indicator.unit).id,
    },
    statusAttribute,
    ...textAttributes(),
  ];
}

/** Each dimension of any indicator; its codes are the members that occur. */
function breakdowns(records: IndicatorRecord[]): Component[] {
  const lists = new Map<string, CodeList>();
  const ids = new CodeList();
  const [language = 'zh-CN'] = records.map((record) => record.language);
  for (const { indicator, observations } of records)
    for (const name of indicator.dimensions) {
      ids.add(name, termName(name, 'en'), language, `D_${codeId(name, termName(name, 'en'))}`);
      const list = lists.get(name) ?? new CodeList();
      lists.set(name, list);
      for (const { dimensions, current } of observations) {
        const member = current ? dimensions[name] : undefined;
        if (member) list.add(member, termName(member, 'en'), language);
      }
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
      read: ({ dimensions }) => (dimensions[name] ? list.codeOf(dimensions[name]).id : TOTAL),
    };
  });
}
