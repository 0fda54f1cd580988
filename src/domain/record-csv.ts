import Papa from 'papaparse';
import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedObservation } from './observation.ts';

/**
 * An indicator as tidy CSV (RFC 4180, one observation a row, UTF-8 with a BOM so that Excel reads Chinese): unit,
 * status and source stand in columns. Cells that a spreadsheet would take for a formula get an apostrophe in
 * front; negative numbers stay numbers.
 */
export function recordCsv({ indicator, areas, observations }: IndicatorRecord): string {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const dimensions = indicator.dimensions.filter((name) =>
    observations.some((row) => row.dimensions[name]),
  );
  const rows = observations.map((row) => ({
    indicator: indicator.id,
    name: indicator.name,
    area: names.get(row.area) ?? row.area,
    period: row.period.key,
    ...Object.fromEntries(dimensions.map((name) => [name, row.dimensions[name] ?? ''])),
    value: cellOf(row.value),
    unit: indicator.unit,
    status: row.status,
    current: row.current,
    missing_reason: row.value.kind === 'missing' ? row.value.reason : '',
    stated_change: row.statedChange?.amount ?? '',
    stated_change_unit: row.statedChange?.unit ?? '',
    target: row.target ? cellOf(row.target) : '',
    derivation: row.derivation?.arithmetic ?? '',
    document: row.citation?.document ?? '',
    document_title: row.citation?.documentTitle ?? '',
    section: row.citation?.section ?? '',
    quote: row.citation?.quote ?? '',
    published_on: row.citation?.publishedOn ?? '',
    note: row.note ?? '',
  }));
  return `\uFEFF${Papa.unparse(rows, { newline: '\n', escapeFormulae: /^[=+@\t\r]|^-(?![\d.]+$)/ })}\n`;
}

function cellOf(value: ResolvedObservation['value']): string | number {
  if (value.kind === 'missing') return '';
  return value.kind === 'number' ? value.number : value.label;
}
