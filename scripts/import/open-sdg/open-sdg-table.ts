import { nearNames } from '#domain/values/near-name.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { parseCsv } from '#domain/tables/csv.ts';
import { readStatus, type ReadStatus } from './open-sdg-status.ts';
import { readYear } from './open-sdg-year.ts';

/** One value of an Open SDG file, in the words of this project. */
export interface OpenSdgRow extends Omit<ReadStatus, 'note'> {
  period: string;
  /** Absent where the cell is blank. */
  value?: number;
  /** Why it is blank. */
  reason?: string;
  /** In the order of the columns; blank members are left out. */
  dimensions: Record<string, string>;
  note?: string;
  line: number;
}

export interface OpenSdgTable {
  rows: OpenSdgRow[];
  /** Names of the dimensions that have members, in the order of the columns. */
  dimensions: string[];
  /** The unit, where all rows have the same. */
  unit: string;
  /** Written in place of the first year of a file without values. */
  notice?: string;
}

/** Columns that are no dimensions. GeoCode only repeats the place for a map, and is left out. */
const RESERVED = ['Year', 'Value', 'GeoCode', 'Observation status', 'Unit multiplier'];
const UNITS = ['Units', 'Unit measure'];
const NO_VALUE =
  /^(?:#N\/A(?: N\/A)?|#NA|-?1\.#(?:IND|QNAN)|-?nan|<NA>|N\/A|n\/a|NA|NULL|null|None)$/i;
const NUMBER = /^[-−+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * Reads `data/indicator_*.csv` of an Open SDG data folder: the first column is Year, the last Value, and every column
 * that has no meaning of its own is a dimension, in which a blank represents the whole. Line ends, a blank first line
 * and scientific notation are read as they come; members that differ in case alone take their first spelling.
 */
export function readOpenSdgTable(
  text: string,
  file: string,
): { value: OpenSdgTable; problems: Problem[] } {
  const { rows: all, lines, problems } = parseCsv(text, file);
  const first = all.findIndex((cells) => cells.some((cell) => cell.trim()));
  const header = (all[first] ?? []).map((cell) => cell.trim());
  const none: OpenSdgTable = { rows: [], dimensions: [], unit: '' };
  for (const column of ['Year', 'Value'].filter((name) => !header.includes(name))) {
    const place = { file, line: lines[first] ?? 1, column: 0 };
    const near = nearNames(
      column,
      header.filter((name) => !RESERVED.includes(name)),
    );
    problems.push(problem('open-sdg-header', place, { column, near, header }));
  }
  if (problems.some(({ code }) => code === 'open-sdg-header')) return { value: none, problems };
  const at = (name: string) => header.indexOf(name);
  const unitColumn = UNITS.find((name) => header.includes(name));
  const dimensions = header.filter(
    (name) => name && !RESERVED.includes(name) && !UNITS.includes(name),
  );
  const spellings = new Map<string, string>();
  const spelt = (member: string) => {
    const known = spellings.get(member.toLowerCase());
    if (known === undefined) spellings.set(member.toLowerCase(), member);
    return known ?? member;
  };
  const found: (OpenSdgRow & { unit: string })[] = [];
  const filled = all
    .slice(first + 1)
    .some((cells) => NUMBER.test((cells[at('Value')] ?? '').trim()));
  let notice: string | undefined;
  all.slice(first + 1).forEach((cells, index) => {
    const line = lines[first + 1 + index]!;
    const cell = (name: string) => (cells[at(name)] ?? '').trim();
    const place = (name: string) => ({ file, line, column: at(name) + 1 });
    if (cells.every((own) => !own.trim())) {
      problems.push(problem('open-sdg-blank-row', { file, line, column: 0 }, {}));
      return;
    }
    const year = readYear(cell('Year'));
    // What pandas, with which sdg-build reads, takes for no value.
    const value = NO_VALUE.test(cell('Value')) ? '' : cell('Value');
    if (!year) {
      if (!filled) notice ??= cell('Year');
      else problems.push(problem('open-sdg-year', place('Year'), { found: cell('Year') }));
      return;
    }
    const { note: said, ...status } = readStatus(cell('Observation status'));
    if (value && !NUMBER.test(value)) {
      const plain = value.replaceAll(',', '');
      const proposal = NUMBER.test(plain) ? plain : undefined;
      problems.push(problem('open-sdg-value', place('Value'), { found: value, proposal }));
      return;
    }
    const multiplier = cell('Unit multiplier');
    const unit = [
      unitColumn ? cell(unitColumn) : '',
      /^units?$/i.test(multiplier) ? '' : multiplier,
    ];
    found.push({
      period: year.key,
      ...status,
      ...(value
        ? { value: Number(value.replace('−', '-')) }
        : { reason: said ?? 'no value published' }),
      dimensions: Object.fromEntries(
        dimensions.flatMap((name) => (cell(name) ? [[name, spelt(cell(name))]] : [])),
      ),
      note: [year.note, value ? said : undefined].filter(Boolean).join('; ') || undefined,
      line,
      unit: unit.filter((part, place) => part && part !== unit[place - 1]).join(', '),
    });
  });
  const units = new Set(found.map((row) => row.unit));
  // Values in several units are several series: the unit tells them apart as any dimension does.
  const mixed = units.size > 1;
  const rows = found.map(({ unit, ...row }) =>
    mixed && unit ? { ...row, dimensions: { Unit: unit, ...row.dimensions } } : row,
  );
  const used = new Set(rows.flatMap((row) => Object.keys(row.dimensions)));
  return {
    value: {
      rows: withoutRepeats(rows, file, problems),
      dimensions: ['Unit', ...dimensions].filter((name) => used.has(name)),
      unit: mixed ? '' : ([...units][0] ?? ''),
      ...(notice && { notice }),
    },
    problems,
  };
}

/** Of rows about the same time and the same members the first counts; the others are reported. */
function withoutRepeats(rows: OpenSdgRow[], file: string, problems: Problem[]): OpenSdgRow[] {
  const seen = new Map<string, OpenSdgRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.period, row.dimensions]);
    const twin = seen.get(key);
    if (!twin) seen.set(key, row);
    else {
      const found = {
        line: twin.line,
        year: row.period,
        same: twin.value === row.value,
        first: String(twin.value ?? ''),
        second: String(row.value ?? ''),
      };
      problems.push(problem('open-sdg-repeat', { file, line: row.line, column: 1 }, found));
    }
  }
  return [...seen.values()];
}
