import Papa from 'papaparse';
import { compareText } from '#domain/values/text-order.ts';
import { decimalsOf as needed } from '#domain/values/rounding.ts';
import type { OpenSdgMeta } from './open-sdg-meta.ts';
import type { OpenSdgRow, OpenSdgTable } from './open-sdg-table.ts';

/** An indicator of an Open SDG data folder: what it is and its values. */
export interface OpenSdgIndicator {
  id: string;
  meta: OpenSdgMeta;
  table: OpenSdgTable;
}

type Cell = string | number;

/** More digits than these behind the point are left to the downloads. */
const MOST_DECIMALS = 3;

/** The tables of `seeds/` that hold the indicators: paths with their texts. */
export function openSdgSeeds(
  indicators: OpenSdgIndicator[],
  licence: { name: string; url: string },
) {
  const sorted = indicators.toSorted((a, b) => compareText(orderOf(a.id), orderOf(b.id)));
  const areas = [...new Set(sorted.map(({ meta }) => meta.area))];
  const themes = [...new Set(sorted.map(({ id }) => goalOf(id)))];
  const files = new Map<string, string>();
  const write = (name: string, header: string[], rows: Cell[][]) =>
    files.set(`seeds/${name}.csv`, `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`);
  write(
    'areas',
    ['id', 'name'],
    areas.map((name) => [slug(name), name]),
  );
  write(
    'themes',
    ['id', 'name'],
    themes.map((goal) => [goal, goal === 'archived' ? 'Archived' : `Goal ${goal.slice(5)}`]),
  );
  write(
    'sources',
    ['id', 'title', 'publisher', 'url', 'published_on', 'licence', 'licence_url'],
    sorted.flatMap(({ id, meta }) =>
      sourcesOf(meta).map(({ title, publisher, url, published }, at) => [
        `${id}-${at + 1}`,
        title,
        publisher,
        url,
        published,
        licence.name,
        licence.url,
      ]),
    ),
  );
  write(
    'indicators',
    [
      'id',
      'name',
      'aliases',
      'theme',
      'unit',
      'decimals',
      'direction',
      'unbounded',
      'dimensions',
      'sources',
      'definition',
      'method',
      'note',
    ],
    sorted.map(({ id, meta, table }) => [
      id,
      meta.name,
      meta.number,
      goalOf(id),
      unitOf({ id, meta, table }),
      decimalsOf(table),
      'neutral',
      '是',
      table.dimensions.join(';'),
      sourcesOf(meta)
        .map((_, at) => `${id}-${at + 1}`)
        .join(';'),
      meta.definition,
      meta.method,
      [table.notice, meta.note].filter(Boolean).join(' '),
    ]),
  );
  for (const { id, meta, table } of sorted) {
    if (table.rows.length === 0) continue;
    write(
      `observations/${id}`,
      ['indicator', 'area', 'period', ...OWN, ...table.dimensions],
      table.rows.map((row) => [
        id,
        slug(meta.area),
        row.period,
        ...own(row),
        ...table.dimensions.map((name) => row.dimensions[name] ?? ''),
      ]),
    );
  }
  return files;
}

const OWN = ['value', 'status', 'reason', 'series_break', 'note'];

function own({ value, status, reason, seriesBreak, note }: OpenSdgRow): Cell[] {
  const known = value !== undefined;
  const said = !known ? 'missing' : status === 'reported' ? '' : status;
  return [value ?? '', said, known ? '' : (reason ?? ''), seriesBreak ?? '', note ?? ''];
}

/** Metadata without a source still say whose data set it is. */
function sourcesOf({ sources, number }: OpenSdgMeta) {
  return sources.length > 0
    ? sources
    : [{ title: `Data set of indicator ${number}`, publisher: '', url: '', published: '' }];
}

/** The table's own unit, else the one that the metadata name for all of it. */
function unitOf({ meta, table }: OpenSdgIndicator): string {
  const unit = table.unit || (table.dimensions.includes('Unit') ? '' : meta.unit);
  return /^percentage \(%\)$/i.test(unit) ? '%' : unit;
}

/**
 * As many digits as nine values in ten need, up to `MOST_DECIMALS`; as many more as the middle one of very small values
 * needs for two digits that are not 0.
 */
function decimalsOf({ rows }: OpenSdgTable): number {
  const values = rows.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return 0;
  const inOrder = (numbers: number[], part: number) =>
    numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * part)]!;
  const digits = values.map((value) => Math.min(MOST_DECIMALS, needed(value)));
  const middle = inOrder(values.map(Math.abs), 0.5);
  const small = middle > 0 && middle < 1 ? Math.ceil(-Math.log10(middle)) + 1 : 0;
  return Math.max(inOrder(digits, 0.9), Math.min(small, needed(middle)));
}

const goalOf = (id: string) =>
  id.startsWith('archived') ? 'archived' : `goal-${id.split('-')[0]!}`;

/** Goals, targets and indicators in the order of their numbers, archived ones last. */
function orderOf(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(3, '0'));
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
