import { commitmentColumns } from '#domain/tables/commitments.ts';
import { csvLine, parseCsv } from '#domain/tables/csv.ts';
import { ONLY_PROPOSED, proposedFile, SURE } from './proposed-table.ts';

/** The proposals for one disclosure and the tables that they may go to. */
export interface AcceptInput {
  /** Of the disclosure. */
  id: string;
  /** The year whose work it plans, for the ids of commitments. */
  planYear?: number;
  /** The text of a file, by path from the project's root; `undefined` when there is none. */
  read: (file: string) => string | undefined;
  /** Whether a row, such as `o3`, is to go; `sure` says whether the reader was sure of it. */
  chosen: (row: string, sure: boolean) => boolean;
}

/** What accepting would do. */
export interface Accepted {
  /** Tables to write, and proposals that are left, by path; an empty text is a file that goes. */
  files: Map<string, string>;
  /** The rows that go. */
  rows: string[];
  /** The rows that stay because the reader was not sure of them. */
  unsure: string[];
  /** Where each of them would be: `file:line` to row. */
  places: Map<string, string>;
}

const OBSERVATION_HEADER = [
  'indicator',
  'area',
  'period',
  'value',
  'status',
  'document',
  'section',
  'quote',
  'stated_change',
  'stated_change_unit',
  'note',
];

/**
 * Moves chosen rows from the proposals to the tables, with their citations. A column that a person added to the
 * proposals, such as a dimension, goes along.
 */
export function acceptProposals({ id, planYear, read, chosen }: AcceptInput): Accepted {
  const accepted: Accepted = { files: new Map(), rows: [], unsure: [], places: new Map() };
  const moves = [
    {
      from: proposedFile(id, 'observations'),
      to: `seeds/observations/${id}.csv`,
      header: OBSERVATION_HEADER,
      // The unit is the indicator's own.
      dropped: new Set([...ONLY_PROPOSED, 'unit']),
    },
    {
      from: proposedFile(id, 'commitments'),
      to: 'seeds/commitments.csv',
      header: Object.keys(commitmentColumns({} as never)),
      dropped: ONLY_PROPOSED,
    },
  ];
  for (const { from, to, header, dropped } of moves) {
    const text = read(from);
    if (text === undefined) continue;
    const [names = [], ...lines] = parseCsv(text, from).rows;
    const rows = lines.map((cells) =>
      Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
    );
    const going = rows.filter((row) => chosen(row.row ?? '', isSure(row)));
    accepted.unsure.push(
      ...rows.filter((row) => !going.includes(row) && !isSure(row)).map(({ row = '' }) => row),
    );
    if (going.length === 0) continue;
    const table = read(to) ?? `${csvLine(header)}\n`;
    const entries = going.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !dropped.has(name))),
    );
    if (to === 'seeds/commitments.csv') number(entries, table, String(planYear ?? id));
    const grown = append(table, to, entries);
    accepted.files.set(to, grown.text);
    going.forEach(({ row = '' }, nth) => {
      accepted.rows.push(row);
      accepted.places.set(`${to}:${grown.firstLine + nth}`, row);
    });
    const left = lines.filter((_, index) => !going.includes(rows[index]!));
    accepted.files.set(
      from,
      left.length > 0 ? `${[names, ...left].map(csvLine).join('\n')}\n` : '',
    );
  }
  return accepted;
}

/** A row without a confidence was written by a person. */
const isSure = ({ confidence }: Record<string, string>): boolean =>
  !confidence || Number(confidence) >= SURE;

/** Gives commitments without an id the next of the plan's: `2020-106`. */
function number(entries: Record<string, string>[], table: string, prefix: string): void {
  const numbers = [...table.matchAll(new RegExp(`^${prefix}-(\\d+),`, 'gm'))].map(([, digits]) =>
    Number(digits),
  );
  let next = Math.max(0, ...numbers);
  for (const entry of entries) entry.id ||= `${prefix}-${String(++next).padStart(3, '0')}`;
}

/** Adds rows to a table, and columns that it lacks and a row fills; what is in it keeps its bytes where it can. */
function append(
  table: string,
  file: string,
  entries: Record<string, string>[],
): { text: string; firstLine: number } {
  const { rows } = parseCsv(table, file);
  const at = rows.findIndex((cells) => cells.some(Boolean));
  const header = (rows[at] ?? []).map((name) => name.trim());
  const more = [
    ...new Set(entries.flatMap((entry) => Object.keys(entry).filter((name) => entry[name]))),
  ].filter((name) => !header.includes(name));
  const columns = [...header, ...more];
  const standing =
    more.length === 0
      ? table.replace(/\n*$/, '\n')
      : `${rows.map((cells, index) => csvLine([...cells, ...(index === at ? more : more.map(() => ''))])).join('\n')}\n`;
  const added = entries.map((entry) => csvLine(columns.map((name) => entry[name] ?? '')));
  return {
    text: `${standing}${added.join('\n')}\n`,
    firstLine: standing.split('\n').length,
  };
}
