import type { IndicatorRecord } from './indicator-record.ts';
import { parsePeriod } from '#domain/values/period.ts';

/** Which observations of an indicator a reader chose; what is left out is not narrowed. */
export interface Selection {
  /** Ids of areas. */
  areas?: string[];
  /** Dimension to members. */
  members?: Record<string, string[]>;
  /** Period keys; earlier and later values are left out. */
  from?: string;
  to?: string;
}

/** The record with the chosen observations alone: chart, table, words and downloads are made of it as of any other. */
export function narrowRecord(record: IndicatorRecord, selection: Selection): IndicatorRecord {
  const { areas, members = {}, from, to } = selection;
  const start = from ? parsePeriod(from)?.start : undefined;
  const end = to ? parsePeriod(to)?.end : undefined;
  const observations = record.observations.filter(
    ({ area, dimensions, period }) =>
      (!areas || areas.includes(area)) &&
      Object.entries(members).every(([name, all]) => all.includes(dimensions[name] ?? '')) &&
      (start === undefined || period.start >= start) &&
      (end === undefined || period.end <= end),
  );
  const used = new Set(observations.map(({ area }) => area));
  return { ...record, areas: record.areas.filter(({ id }) => used.has(id)), observations };
}

/**
 * Reads a selection from an address: `?area=east&area=west&by.断面=甲河&from=2019&to=2021`.
 *
 * @example parseSelection(new URLSearchParams('area=east&by.断面=甲河')) // { areas: ['east'], members: { 断面: ['甲河'] } }
 */
export function parseSelection(address: URLSearchParams): Selection {
  const areas = address.getAll('area').filter(Boolean);
  const names = [...new Set(address.keys())].filter((name) => name.startsWith(MEMBER));
  const [from, to] = [address.get('from'), address.get('to')];
  return {
    ...(areas.length > 0 && { areas }),
    ...(names.length > 0 && {
      members: Object.fromEntries(
        names.map((name) => [name.slice(MEMBER.length), address.getAll(name)]),
      ),
    }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

/**
 * The address of a selection; empty for everything.
 *
 * @example formatSelection({ areas: ['east', 'west'], from: '2019' }) // 'area=east&area=west&from=2019'
 */
export function formatSelection({ areas = [], members = {}, from, to }: Selection): string {
  const address = new URLSearchParams(areas.map((area) => ['area', area]));
  for (const [name, all] of Object.entries(members)) {
    for (const member of all) address.append(MEMBER + name, member);
  }
  if (from) address.set('from', from);
  if (to) address.set('to', to);
  return address.toString();
}

/** Before the name of a dimension in an address, so that no name of a dimension can be taken for another. */
const MEMBER = 'by.';
