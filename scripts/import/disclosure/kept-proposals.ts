import { csvLine, parseCsv } from '#domain/tables/csv.ts';

/**
 * Fresh proposals beside the existing ones, which may be reviewed: no existing row changes, and what was proposed from
 * the same words before is not proposed again, so that a row that a person mended or struck out stays so.
 *
 * @param standing the existing table of proposals
 * @param fresh the table made of the text as it is now
 */
export function keptProposals(standing: string, fresh: string, file: string): string {
  const [header = [], ...rows] = parseCsv(standing, file).rows;
  const [names = [], ...proposed] = parseCsv(fresh, file).rows;
  const quoteAt = header.indexOf('quote');
  const known = new Set(rows.map((cells) => cells[quoteAt] ?? ''));
  const isNew = (cells: string[]) => !known.has(cells[names.indexOf('quote')] ?? '');
  const added = proposed.filter(isNew);
  if (added.length === 0) return standing;
  const columns = [...header, ...names.filter((name) => !header.includes(name))];
  const rowAt = header.indexOf('row');
  let last = Math.max(0, ...rows.map((cells) => Number(/\d+$/.exec(cells[rowAt] ?? '')?.[0] ?? 0)));
  const lines = added.map((cells) => {
    const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    row.row = `${/^[a-z]*/.exec(row.row ?? '')![0]}${++last}`;
    return columns.map((name) => row[name] ?? '');
  });
  const padded = rows.map((cells) => columns.map((_, at) => cells[at] ?? ''));
  return `${[columns, ...padded, ...lines].map(csvLine).join('\n')}\n`;
}
