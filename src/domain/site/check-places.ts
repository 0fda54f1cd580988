import type { Position } from '#domain/places/coordinate.ts';
import { boxOf, distanceFromLand, isInBox, type Outline } from '#domain/places/outline.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { cellReader } from '#domain/registers/group-entries.ts';
import { positionReader } from '#domain/registers/position.ts';
import type { RegisterTable } from '#domain/registers/register.ts';
import type { SiteConfig } from './site-schema.ts';

/** A box made of an outline is so much wider, in degrees: small islands off the coast are on no coarse outline. */
const MARGIN = 0.3;
/** A coarse outline cuts bays and capes: nearer to its land than this is no finding, in kilometres. */
const SCHEMATIC_TOLERANCE = 2;
const TOLERANCE = 0.2;

/** Whether the entries of registers stand within the bureau's ground, and on land where they should. */
export function checkPlaces(
  tables: RegisterTable[],
  outline: Outline | undefined,
  map: SiteConfig['map'],
): Problem[] {
  const box = map?.box ?? (outline && widened(boxOf(outline)));
  const tolerance = map?.approval ? TOLERANCE : SCHEMATIC_TOLERANCE;
  return tables.flatMap((table) => {
    const { fields, head, rows } = table;
    const reader = positionReader({ fields, roles: head.roles });
    if (!reader) return [];
    const cell = cellReader(table);
    return rows.flatMap(({ cells, source: { file, line, columns } }) => {
      const position = reader.of(cells);
      if (!position) return [];
      const place = { file, line, column: columns[reader.field.name] ?? 0 };
      const written = { name: cell(cells, 'title'), position: words(position) };
      if (box && !isInBox(position, box)) return [problem('outside-box', place, written)];
      if (!outline || reader.field.at_sea) return [];
      const distance = distanceFromLand(position, outline);
      if (distance <= tolerance) return [];
      return [problem('in-the-sea', place, { ...written, distance: distance.toFixed(1) })];
    });
  });
}

const words = ({ longitude, latitude }: Position) => `${longitude}, ${latitude}`;

function widened([west, south, east, north]: ReturnType<typeof boxOf>): ReturnType<typeof boxOf> {
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}
