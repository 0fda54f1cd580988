import type { Seeds } from '#domain/indicators/seeds.ts';
import { parsePeriod } from '#domain/values/period.ts';
import type { FigureMention } from './figure-mention.ts';
import type { ObservationRow } from './observation-row.ts';

type Known = Pick<Seeds, 'areas' | 'observations'>;

/** Whether a row of the seeds cites this figure. */
export function isKnown(
  document: string,
  figure: FigureMention,
  { observations }: Pick<Known, 'observations'>,
): boolean {
  return observations.some(({ citation, value }) => {
    if (citation?.document !== document || citation.section !== figure.section) return false;
    if (value?.kind !== 'number') return false;
    const overlaps = figure.quote.includes(citation.quote) || citation.quote.includes(figure.quote);
    return (
      overlaps &&
      citation.quote.includes(figure.written) &&
      Number(figure.written.replaceAll(',', '')) === Math.abs(value.number)
    );
  });
}

/** The document from which the tables hold the same value. */
export function sourceOf(row: ObservationRow, { observations, areas }: Known): string | undefined {
  const area = areas.find(({ name }) => name === row.area)?.id;
  const same = observations.find(
    ({ indicator, area: own, period, value }) =>
      indicator === row.indicator &&
      own === area &&
      isSameTime(period.key, row.period) &&
      value?.kind === 'number' &&
      value.number === Number(row.value),
  );
  return same?.citation?.document;
}

/** Two ways of writing one time are one: 2020-01/2020-06 and 2020-H1. */
function isSameTime(a: string, b: string | undefined): boolean {
  const [own, other] = [parsePeriod(a), b === undefined ? undefined : parsePeriod(b)];
  return own !== undefined && own.start === other?.start && own.end === other.end;
}

/** Two values for one indicator, area and time cannot both be right: the more certain one keeps the indicator. */
export function withoutRivals(rows: ObservationRow[]): ObservationRow[] {
  const isRival = (row: ObservationRow, other: ObservationRow) =>
    row.indicator === other.indicator &&
    row.area === other.area &&
    (row.period === other.period || isSameTime(row.period ?? '', other.period));
  return rows.map((row) => {
    if (!row.indicator) return row;
    const rivals = rows.filter((other) => isRival(row, other));
    const best = rivals.toSorted((a, b) => Number(b.confidence) - Number(a.confidence))[0];
    if (best === row || rivals.length === 1) return row;
    return {
      ...row,
      indicator: '',
      note: [row.note, `也像指标 ${row.indicator}`].filter(Boolean).join('；'),
    };
  });
}
