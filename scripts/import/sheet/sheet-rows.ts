import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { SourceText } from '#scripts/pipeline/sources.ts';
import type { FreshRow } from './observation-table.ts';
import { settled, type Sheet } from './sheet-cells.ts';
import { NEEDED, sheetHeader } from './sheet-header.ts';

/**
 * The rows of the sheets that hold observations, by the columns of the tables: an indicator's name becomes its id, so
 * does a document's title; the unit is compared and left out.
 */
export function readSheetRows(
  sheets: Sheet[],
  file: string,
  seeds: Pick<Seeds, 'indicators'>,
  disclosures: SourceText[],
): { rows: FreshRow[]; refused: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: FreshRow[] = [];
  let refused = 0;
  const dimensions = [...new Set(seeds.indicators.flatMap((indicator) => indicator.dimensions))];
  const indicators = indicatorsByName(seeds);
  const units = new Map(seeds.indicators.map(({ id, unit }) => [id, unit]));
  let titles: Map<string, string> | undefined;
  for (const { rows: cells } of sheets) {
    const header = sheetHeader(cells, dimensions);
    const whole = { file, line: (header?.row ?? 0) + 1, column: 0 };
    if (!header || header.missing.length > 0) {
      if (sheets.length === 1)
        problems.push(
          problem('sheet-without-header', whole, { missing: header?.missing ?? [...NEEDED] }),
        );
      continue;
    }
    for (const name of header.unknown)
      problems.push(problem('sheet-column-unknown', whole, { name }));
    cells.slice(header.row + 1).forEach((row, index) => {
      if (!row.some((cell) => cell.trim())) return;
      const line = header.row + index + 2;
      const read = new Map(
        [...header.places].map(([name, at]) => [name, settled(name, row[at] ?? '')]),
      );
      const id = indicators.get(read.get('indicator') ?? '');
      if (id) read.set('indicator', id);
      const document = read.get('document');
      titles ??= document ? documentsByTitle(disclosures) : undefined;
      read.set('document', titles?.get(document ?? '') ?? document ?? '');
      const unit = read.get('unit');
      read.delete('unit');
      const wanted = units.get(id ?? '');
      if (unit && wanted !== undefined && unit !== wanted) {
        problems.push(problem('sheet-unit-differs', { file, line, column: 0 }, { unit, wanted }));
        refused++;
        return;
      }
      rows.push({ line, cells: read });
    });
  }
  return { rows, refused, problems };
}

function indicatorsByName({ indicators }: Pick<Seeds, 'indicators'>): Map<string, string> {
  return new Map(
    indicators.flatMap(({ id, name, aliases }) =>
      [name, ...aliases, id].map((word) => [word, id] as const),
    ),
  );
}

/** A title that two documents share names neither. */
function documentsByTitle(disclosures: SourceText[]): Map<string, string> {
  const titles = new Map<string, string>();
  const twice = new Set<string>();
  for (const { file, text } of disclosures) {
    const title = String(parseFrontmatter(text, file).fields.title ?? '');
    if (titles.has(title)) twice.add(title);
    titles.set(title, file.replace(/^.*\//, '').replace(/\.md$/, ''));
  }
  for (const title of twice) titles.delete(title);
  return titles;
}
