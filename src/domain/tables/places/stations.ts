import { DATUMS, toWgs84 } from '#domain/places/coordinate.ts';
import type { Station } from '#domain/places/station.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import type { AreaIndex } from '#domain/tables/areas.ts';
import { choice, id, number, text } from '#domain/tables/cells.ts';
import { optional, required, translationColumns, translations } from '#domain/tables/column.ts';
import { Ids } from '#domain/tables/ids.ts';
import { readTable, type TableText } from '#domain/tables/table.ts';

/** The columns of `seeds/stations.csv`. */
export const stationColumns = {
  id: required(id),
  name: required(text),
  ...translationColumns('name'),
  code: optional(text),
  area: required(text),
  longitude: optional(number),
  latitude: optional(number),
  datum: optional(choice(DATUMS)),
  at_sea: optional(choice({ 是: '站点在海上' })),
  source: optional(text),
  note: optional(text),
};

/** Reads `seeds/stations.csv`: what stands where. Positions come out in WGS84. */
export function readStations(
  source: TableText,
  areas: AreaIndex,
  sourceIds: Ids,
  problems: Problem[],
): Sourced<Station>[] {
  const stations: Sourced<Station>[] = [];
  const ids = new Ids();
  readTable(source, stationColumns, problems, {
    begin: (table) => ids.note(table),
    check: ({ area, longitude, latitude, datum, source: own }, table) => {
      if (area && !areas.byName.has(area) && areas.ids.complete)
        table.report(
          'unknown-area',
          { column: 'area', name: area, known: areas.byName.keys() },
          'area',
        );
      if (own && sourceIds.lacks(own))
        table.report('unknown-data-source', { id: own, known: sourceIds.names() }, 'source');
      const written = [longitude, latitude].filter((one) => one !== undefined);
      if (written.length === 1) table.report('half-a-position', {}, 'longitude');
      if (written.length < 2) return;
      if (datum === undefined) table.report('datum-missing', { datums: DATUMS }, 'longitude');
      if (Math.abs(latitude!) > 90 || Math.abs(longitude!) > 180)
        table.report(
          'impossible-position',
          { longitude: table.cell('longitude'), latitude: table.cell('latitude') },
          'longitude',
        );
    },
    take: (
      { area, longitude, latitude, datum, at_sea, source: own, code, note, ...row },
      table,
    ) => {
      const placed = longitude !== undefined && latitude !== undefined && datum !== undefined;
      stations.push({
        id: row.id,
        name: row.name,
        ...translations('name', row),
        area: areas.byName.get(area) ?? area,
        ...(code && { code }),
        ...(placed && { position: toWgs84({ longitude, latitude }, datum), datum }),
        ...(at_sea && { atSea: true }),
        ...(own && { dataSource: own }),
        ...(note && { note }),
        source: table.source(),
      });
    },
  });
  return stations;
}
