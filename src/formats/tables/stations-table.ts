import { allDataSources, allStations } from '#queries/places.ts';
import { siteWords } from '#site/page-words.ts';
import { paths } from '#site/urls.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  id: 'string!',
  code: 'string',
  name: 'string!',
  name_en: 'string',
  area: 'string!',
  longitude: 'number',
  latitude: 'number',
  datum: 'string',
  source: 'string',
  note: 'string',
} as const;

/** The stations of the site; none where it has none. */
export async function stationsTable(): Promise<PublishedTable[]> {
  if ((await allStations()).length === 0) return [];
  const { fields, ...words } = siteWords.placeTables.stations;
  return [
    {
      name: 'stations',
      ...words,
      page: paths.map(),
      fields: fieldsOf(KINDS, fields),
      primaryKey: ['id'],
      foreignKeys: [{ field: 'area', table: 'areas', refersTo: 'id' }],
      rows: async () => {
        const sources = new Map((await allDataSources()).map(({ id, title }) => [id, title]));
        return cellsOf(
          KINDS,
          (await allStations()).map(({ nameEn, position, dataSource, ...row }) => ({
            id: row.id,
            name: row.name,
            area: row.area,
            code: row.code,
            datum: row.datum,
            note: row.note,
            name_en: nameEn,
            longitude: position?.longitude,
            latitude: position?.latitude,
            source: sources.get(dataSource ?? ''),
          })),
        );
      },
    },
  ];
}
