import type { Area } from '#domain/indicators/names.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import { choice, id, number, text } from './cells.ts';
import { optional, required, translationColumns, translations } from './column.ts';
import { Ids } from './ids.ts';
import { readTable, type TableText } from './table.ts';

/** The columns of `seeds/areas.csv`. */
export const areaColumns = {
  id: required(id),
  name: required(text),
  ...translationColumns('name'),
  parent: optional(text),
  overlapping: optional(choice({ 是: '与同级的其他区域有重叠，不参加排名' })),
  tile_column: optional(number),
  tile_row: optional(number),
  note: optional(text),
};

/** The areas, and how tables may name them. */
export interface AreaIndex {
  areas: Sourced<Area>[];
  ids: Ids;
  /** Id or name to id. */
  byName: Map<string, string>;
}

export function readAreas(source: TableText, problems: Problem[]): AreaIndex {
  const areas: Sourced<Area>[] = [];
  const ids = new Ids();
  const byName = new Map<string, string>();
  ids.complete = readTable(source, areaColumns, problems, {
    begin: (table) => {
      ids.note(table);
      for (const name of [table.cell('id'), table.cell('name')]) {
        if (name) byName.set(name, table.cell('id'));
      }
    },
    take: ({ id, name, parent, overlapping, tile_column, tile_row, note, ...row }, table) => {
      areas.push({
        id,
        name,
        ...translations('name', row),
        parent,
        ...(overlapping && { overlapping: true }),
        ...(tile_column !== undefined &&
          tile_row !== undefined && { tile: { column: tile_column, row: tile_row } }),
        note,
        source: table.source(),
      });
    },
  });
  for (const area of areas) checkParent(area, areas, { areas, ids, byName }, problems);
  return { areas, ids, byName };
}

/** The parent exists, and no area lies within itself: what climbs the parents must come to an end. */
function checkParent(
  area: Sourced<Area>,
  areas: Sourced<Area>[],
  { ids, byName }: AreaIndex,
  problems: Problem[],
): void {
  if (!area.parent) return;
  const { file, line, columns } = area.source;
  const place = { file, line, column: columns.parent ?? 0 };
  const parent = byName.get(area.parent);
  if (!parent) {
    if (ids.complete) {
      const params = { column: 'parent', name: area.parent, known: byName.keys() };
      problems.push(problem('unknown-area', place, params));
    }
    delete area.parent;
    return;
  }
  area.parent = parent;
  const path = [area.id];
  const above = (id: string) => areas.find((other) => other.id === id)?.parent;
  for (let up: string | undefined = parent; up; up = above(byName.get(up) ?? up)) {
    path.push(up);
    if (up === area.id) {
      problems.push(problem('area-cycle', place, { area: area.id, path }));
      delete area.parent;
      return;
    }
    if (path.length > areas.length) return;
  }
}
