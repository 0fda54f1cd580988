import type { Monitored, MonitoringHead } from '#domain/indicators/monitored-series.ts';
import { bare } from '#domain/indicators/row-source.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';

/** The long series that could be read, in the order of their table: what lists say of each, and what it comes to. */
export function monitoringOf({ series }: Seeds): { head: MonitoringHead; monitored: Monitored }[] {
  return series.flatMap((one) => {
    const { extent, monitored, ...row } = bare(one);
    if (!extent || !monitored) return [];
    const { places, judged, exceedances } = monitored;
    const sum = (of: 'present' | 'expected') => places.reduce((all, own) => all + own[of], 0);
    const head = {
      ...row,
      ...extent,
      placeIds: places.map(({ place }) => place),
      present: sum('present'),
      expected: sum('expected'),
      judged,
      above: exceedances.length,
    };
    return [{ head, monitored }];
  });
}
