import { isLargeRegister } from '#domain/registers/large/large.ts';
import { stated } from '#domain/registers/listing.ts';
import { positionReader } from '#domain/registers/position.ts';
import type { Position } from '#domain/places/coordinate.ts';
import { site } from '#site/site.ts';
import type { Language } from '#domain/values/language.ts';
import { named } from '#domain/views/record-language.ts';
import { allStations } from '#queries/places.ts';
import { allRegisters, entryPath, registerOf } from './registers.ts';

/** Something that has a place on the map. */
export interface PlacedEntry {
  /** Ties the mark to its line in the list. */
  id: string;
  name: string;
  position: Position;
  /** The page of the entry. */
  path: string;
  state: string;
}

/** The entries of one register that have a place. */
export interface PlaceLayer {
  /** Id of the register. */
  id: string;
  name: string;
  places: PlacedEntry[];
  /** How many entries have a place; more than are shown in a very long register. */
  all: number;
  /** Whether long series name its entries: they are listed as stations. */
  stations: boolean;
}

/** More marks than these are no picture, and more lines no list: the register itself has them all. */
const MOST = 100;

/** The paths of the registers that the map shows alone, where there are several. */
export async function mapLayerPaths() {
  const layers = await placeLayers(site.language);
  return layers.length > 1 ? layers.map(({ id }) => ({ params: { layer: id } })) : [];
}

/** The registers whose entries have places, newest entries first. */
export async function placeLayers(language: Language): Promise<PlaceLayer[]> {
  const heads = (await allRegisters()).filter(({ roles }) => roles.position);
  const stations = new Map(
    (await allStations()).map((own) => [`${own.register} ${own.slug}`, own]),
  );
  const layers = heads.map(async ({ id, count }) => {
    const register = await registerOf(id);
    const reader = positionReader(register);
    const large = isLargeRegister(count);
    const placed = register.entries.flatMap((entry) => {
      const position = reader?.of(entry.rows[0]!.cells);
      return position ? [{ entry, position }] : [];
    });
    return {
      id,
      name: named(register, language).name,
      all: placed.length,
      stations: register.roles.station !== undefined,
      places: placed.slice(0, MOST).map(({ entry, position }) => {
        const station = stations.get(`${id} ${entry.slug}`);
        return {
          id: station?.id ?? `${id}-${entry.slug}`,
          name: station ? named(station, language).name : stated(register, entry, 'title'),
          position,
          path: entryPath(id, entry.slug, large, language),
          state: stated(register, entry, 'state'),
        };
      }),
    };
  });
  return (await Promise.all(layers)).filter(({ places }) => places.length > 0);
}
