import type { IndicatorRecord } from './indicator-record.ts';
import { isLarge } from './main-values.ts';
import { comparePeriods, type Period } from '#domain/values/period.ts';
import type { Selection } from './selection.ts';

/** What a reader can choose among the observations of an indicator. */
export interface Choices {
  areas: { id: string; name: string }[];
  dimensions: { name: string; members: string[] }[];
  periods: Period[];
}

/** Everything with more than one value; nothing to choose is nothing to show. */
export function choicesOf({ indicator, areas, observations }: IndicatorRecord): Choices {
  const periods = [
    ...new Map(observations.map(({ period }) => [period.key, period])).values(),
  ].sort(comparePeriods);
  return {
    areas: areas.length > 1 ? areas.map(({ id, name }) => ({ id, name })) : [],
    dimensions: indicator.dimensions
      .map((name) => ({ name, members: membersOf(name, observations) }))
      .filter(({ members }) => members.length > 1),
    periods: periods.length > 1 ? periods : [],
  };
}

/** One area or one member, as a page of its own. */
export interface PlainChoice {
  /** The last part of its address. */
  slug: string;
  label: string;
  selection: Selection;
}

/** More links than these are too many to read; scripts offer the rest. */
const FEW = 8;
const MOST = 16;

/** The choices that have a page, so that they work as plain links: areas, and dimensions of few members. */
export function plainChoices(record: IndicatorRecord): PlainChoice[] {
  if (isLarge(record)) return [];
  const { areas, dimensions } = choicesOf(record);
  const groups: PlainChoice[][] = [
    areas.map(({ id, name }) => ({ slug: id, label: name, selection: { areas: [id] } })),
    ...dimensions.map(({ name, members }) =>
      members.map((member, at) => ({
        slug: slugOf(`${name}-${member}`, at),
        label: member,
        selection: { members: { [name]: [member] } },
      })),
    ),
  ];
  return groups.reduce<PlainChoice[]>(
    (links, group) =>
      group.length > FEW || links.length + group.length > MOST ? links : [...links, ...group],
    [],
  );
}

/** Longer than this a file's name fails on some disks; the number keeps cut ones apart. */
const LONGEST = 60;

function slugOf(name: string, at: number): string {
  const slug = name.replace(/[\s"'<>&#%/?\\]+/g, '_');
  return slug.length > LONGEST ? `${slug.slice(0, LONGEST)}-${at + 1}` : slug;
}

function membersOf(name: string, observations: IndicatorRecord['observations']): string[] {
  return [...new Set(observations.map(({ dimensions }) => dimensions[name]))].filter(
    (member) => member !== undefined,
  );
}
