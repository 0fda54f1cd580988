import { ownParts, type Outline } from '#domain/places/outline.ts';
import type { Area } from '#domain/indicators/names.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Ranking } from '#domain/views/ranking.ts';
import { formatWithUnit, shownDigits } from '#domain/values/value.ts';
import { wordsIn } from '#i18n/index.ts';
import { bandsOf } from './bands.ts';
import { drawMap } from './draw-map.ts';
import { drawTiles, gridPlaces } from './draw-tiles.ts';

interface Ground {
  outline: Outline | null;
  /** What stands at the lower left of a map. */
  notes: string[];
}

/**
 * A ranking as a map: areas coloured where each has ground of its own on the outline, else one tile an area.
 *
 * @param record in the language of the page
 */
export function drawRankingMap(
  record: IndicatorRecord,
  { rows, without }: Ranking,
  { outline, notes }: Ground,
  width: number,
): string {
  const { indicator, language } = record;
  const t = wordsIn(language).maps;
  const amounts = new Map(
    rows.map(({ area, observation: { value } }) => [
      area.id,
      value.kind === 'number' ? value.number : 0,
    ]),
  );
  const numbers = [...amounts.values()];
  const decimals = Math.max(
    indicator.decimals,
    ...rows.map(({ observation: { value } }) => shownDigits(value)),
  );
  const { bands, bandOf } = bandsOf(numbers, decimals);
  const all = [...rows, ...without];
  const words = new Map(
    all.map(({ area, observation: { value } }) => [
      area.id,
      formatWithUnit(value, indicator, language),
    ]),
  );
  const title = t.values(
    indicator.name,
    all.map(({ area }) => [area.name, words.get(area.id)!]),
  );
  const own = outline && ownParts(outline);
  if (outline && own && all.every(({ area }) => own.has(area.id))) {
    return drawMap(
      {
        title,
        outline,
        areas: new Map(all.map(({ area }) => [area.id, `${area.name} ${words.get(area.id)}`])),
        dots: [],
        steps: new Map([...amounts].map(([id, amount]) => [id, bandOf(amount)])),
        bands,
        notes,
        kilometres: t.kilometres,
      },
      width,
    );
  }
  const places = placesOf(record.areas.filter(({ id }) => words.has(id)));
  const tiles = all.map(({ area }) => {
    const amount = amounts.get(area.id);
    return {
      name: area.name,
      text: words.get(area.id)!,
      ...(amount !== undefined && { step: bandOf(amount) }),
      ...places.get(area.id)!,
    };
  });
  return drawTiles({ title, tiles, bands, note: t.tiles }, width);
}

/** Where the tiles of areas stand: as the table of areas says, if it says so of all. */
function placesOf(areas: Area[]): Map<string, { column: number; row: number }> {
  const grid = gridPlaces(areas.length);
  const said = areas.every(({ tile }) => tile);
  const left = Math.min(...areas.map(({ tile }) => tile?.column ?? 0));
  const top = Math.min(...areas.map(({ tile }) => tile?.row ?? 0));
  return new Map(
    areas.map(({ id, tile }, at) => [
      id,
      said ? { column: tile!.column - left, row: tile!.row - top } : grid[at]!,
    ]),
  );
}
