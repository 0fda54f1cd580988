import type { Observation } from './observation.ts';

/**
 * The name of an observation within its indicator, in anchors and links: `2019`, `2021-jia-urban`,
 * `2020-工业园区`. The site's own area, the first of `areas.csv`, goes unnamed.
 *
 * @param named whether members are written with the names of their dimensions: where two dimensions have the same member
 */
export function observationKey(
  { period, area, dimensions }: Pick<Observation, 'period' | 'area' | 'dimensions'>,
  ownArea: string | undefined,
  named = false,
): string {
  const members = Object.entries(dimensions).map(([name, member]) =>
    (named ? `${name}_${member}` : member).replace(/[\s"'<>&#%/?]+/g, '_'),
  );
  return [period.key.replace('/', '_'), ...(area === ownArea ? [] : [area]), ...members].join('-');
}

/** The same but for the period: what makes a series. */
export function seriesKey({ area, dimensions }: Pick<Observation, 'area' | 'dimensions'>): string {
  let key = area;
  for (const name in dimensions) key += `|${name}=${dimensions[name]}`;
  return key;
}
