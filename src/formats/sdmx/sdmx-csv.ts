import { csvOf } from '#domain/views/record-csv.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Component } from './component.ts';

/** The columns before the components (SDMX-CSV 2.0, field guide): which structure a row has, and what to do with it. */
const BEFORE = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION'];
/** Information: the rows are what is published, and change nothing at the receiver. */
const ACTION = 'I';

/**
 * The current values of indicators as SDMX-CSV 2.0: codes alone, one value a row. Values that a later document replaced
 * are left out, as a key names one value.
 *
 * @param dataflow `AGENCY:ID(VERSION)`
 */
export function sdmxCsv(
  records: IndicatorRecord[],
  components: Component[],
  dataflow: string,
): string {
  const rows = records.flatMap((record) =>
    record.observations
      .filter(({ current, disputed }) => current && !disputed)
      .map((row) => [
        'dataflow',
        dataflow,
        ACTION,
        ...components.map(({ read }) => read(row, record)),
      ]),
  );
  return csvOf([[...BEFORE, ...components.map(({ id }) => id)], ...rows]);
}
