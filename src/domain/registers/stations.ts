import type { Area } from '#domain/indicators/names.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import type { Station } from '#domain/places/station.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Parsed, Problem } from '#domain/problems/problem.ts';
import { COLUMN_LANGUAGES, fieldIn } from '#domain/values/language.ts';
import { entrySlug } from './entry-slug.ts';
import { cellReader, laterFirst } from './group-entries.ts';
import { positionReader } from './position.ts';
import type { RegisterTable, SourcedRow } from './register.ts';

/**
 * The stations that long series name: the entries of registers whose head says which field holds the id of a station.
 * The newest row of an entry counts. `<title>_en` is its name in English, `note` what is said of it.
 */
export function stationsOf(tables: RegisterTable[], areas: Area[]): Parsed<Sourced<Station>[]> {
  const problems: Problem[] = [];
  const ids = new Map(areas.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]));
  const value = tables
    .filter(({ head }) => head.roles.station)
    .flatMap((table) => readStations(table, ids, problems));
  const lines = new Map<string, Sourced<Station>>();
  for (const station of value) {
    const { file, line, columns } = station.source;
    const first = lines.get(station.id);
    lines.set(station.id, first ?? station);
    if (!first) continue;
    const place = { file, line, column: columns[STATION] ?? 0 };
    const told = { id: station.id, file: first.source.file, line: first.source.line };
    problems.push(problem('duplicate-id', place, told));
  }
  return { value: [...lines.values()], problems };
}

/** Where a station's source says which column names it. */
const STATION = 'station';

function readStations(
  table: RegisterTable,
  areas: ReadonlyMap<string, string>,
  problems: Problem[],
): Sourced<Station>[] {
  const { head, fields } = table;
  const cell = cellReader(table);
  const position = positionReader({ fields, roles: head.roles });
  const named = (row: SourcedRow, name: string) =>
    row.cells[fields.findIndex((field) => field.name === name)] ?? '';
  const groups = Map.groupBy(table.rows, ({ cells }) => cell(cells, 'key'));
  return [...groups.values()].map((rows) => {
    const [row] = rows.toSorted((a, b) =>
      laterFirst(cell(a.cells, 'date'), cell(b.cells, 'date')),
    ) as [SourcedRow];
    const { columns, ...place } = row.source;
    const code = cell(row.cells, 'key');
    const id = cell(row.cells, 'station');
    const area = cell(row.cells, 'area');
    const at = position?.of(row.cells);
    const note = named(row, 'note');
    if (!areas.has(area))
      problems.push(
        problem(
          'unknown-area',
          { ...place, column: columns[head.roles.area ?? ''] ?? 0 },
          { column: head.roles.area ?? '', name: area, known: areas.keys() },
        ),
      );
    return {
      id,
      name: cell(row.cells, 'title'),
      ...(Object.fromEntries(
        COLUMN_LANGUAGES.map((tag) => [
          fieldIn('name', tag),
          named(row, `${head.roles.title}_${tag}`),
        ]),
      ) as Pick<Station, 'nameEn'>),
      area: areas.get(area) ?? area,
      register: head.id,
      slug: entrySlug(code),
      ...(code !== id && { code }),
      ...(at && { position: at, datum: position!.field.datum }),
      ...(row.dataSource && { dataSource: row.dataSource }),
      ...(note && { note }),
      source: { ...place, columns: { [STATION]: columns[head.roles.station ?? ''] ?? 0 } },
    };
  });
}
