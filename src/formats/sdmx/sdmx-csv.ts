import { csvOf } from '#domain/views/record-csv.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { Component } from './component.ts';

/** The columns before the components (SDMX-CSV 2.0, field guide): which structure a row has, and what to do with it. */
const BEFORE = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION'];
/** Information: the rows are what is published, and change nothing at the receiver. */
const ACTION = 'I';

/** Text that CSV writes as it is; most cells are codes and numbers. */
const PLAIN = /^(?:[\w.:/][\w.:/ -]*)?$/;

/** A part of a line: the same text for all values, or what is asked of each. */
type Piece = string | ((row: ResolvedObservation) => string);

/** The first line of every table of a structure. */
export const sdmxHead = (components: Component[]): string =>
  csvOf([[...BEFORE, ...components.map(({ id }) => id)]]);

/**
 * The current values of an indicator as SDMX-CSV 2.0, without the first line: codes alone, one value a row. Values that a
 * later document replaced are left out, as a key names one value.
 *
 * A site has a column for each breakdown of any indicator, and one indicator has few of them: what is the same in all its
 * rows is written once.
 *
 * @param dataflow `AGENCY:ID(VERSION)`
 */
export function sdmxRows(
  record: IndicatorRecord,
  components: Component[],
  dataflow: string,
): string {
  const cell = cellWriter();
  const pieces: Piece[] = [[`dataflow`, dataflow, ACTION].map(cell).join()];
  for (const { constant, read } of components) {
    const same = constant?.(record);
    const piece =
      same === undefined && read ? (row: ResolvedObservation) => cell(read(row, record)) : '';
    const last = pieces.at(-1)!;
    if (piece !== '') pieces.push(',', piece);
    else if (typeof last === 'string') pieces[pieces.length - 1] = `${last},${cell(same ?? '')}`;
    else pieces.push(`,${cell(same ?? '')}`);
  }
  let lines = '';
  for (const row of record.observations) {
    if (!row.current || row.disputed) continue;
    for (const piece of pieces) lines += typeof piece === 'string' ? piece : piece(row);
    lines += '\n';
  }
  return lines;
}

/** Writes cells; the same words come again and again, and are quoted once. */
function cellWriter(): (text: string) => string {
  const written = new Map<string, string>();
  return (text) => {
    if (PLAIN.test(text)) return text;
    const known = written.get(text) ?? csvOf([[text]]).slice(0, -1);
    written.set(text, known);
    return known;
  };
}
