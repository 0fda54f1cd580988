import type { Area } from '#domain/indicators/names.ts';
import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { FigureMention } from './figure-mention.ts';
import { guessIndicator } from './guess-indicator.ts';
import type { PROPOSED_OBSERVATION, Row } from '#domain/reading/proposed-table.ts';
import { asPrinted, inUnit } from '#domain/reading/words/written-value.ts';

type ObservationRow = Row<(typeof PROPOSED_OBSERVATION)[number]>;
type Known = Pick<Seeds, 'indicators' | 'areas' | 'observations'>;

/**
 * Rows of observations for review, one for each figure that the text states of what has been, and for each member of
 * a list that shares one; what is in the seeds already is left out. A change stands in the row of its value.
 *
 * @param twins ids of disclosures that are the same document in another form
 * @returns the rows, and how many the seeds hold from a twin
 */
export function proposeObservations(
  { disclosure: { id } }: Pick<DisclosureFile, 'disclosure'>,
  figures: FigureMention[],
  seeds: Known,
  twins: readonly string[],
): { rows: ObservationRow[]; held: number } {
  const stated = figures.filter(({ planned }) => !planned);
  const rows = stated.flatMap((figure, index): ObservationRow[] => {
    if (isKnown(id, figure, seeds)) return [];
    if (figure.kind === 'change' && ownerOf(stated, index)) return [];
    const change = stated
      .slice(index + 1)
      .find((_, nth) => ownerOf(stated, index + 1 + nth) === figure);
    const subjects = figure.members.length > 0 ? figure.members : [figure.subject];
    return subjects.map((subject) => rowOf(id, figure, change, subject, seeds));
  });
  const all = withoutRivals(rows).map((row) => ({ row, source: sourceOf(row, seeds) }));
  const fresh = all.filter(({ source }) => !source || !twins.includes(source));
  return {
    rows: numbered(fresh.map(({ row, source }) => withSource(row, source))),
    held: all.length - fresh.length,
  };
}

/** Says where the same value is in the tables already, from another document. */
function withSource(row: ObservationRow, source: string | undefined): ObservationRow {
  if (!source) return row;
  return { ...row, note: joined(row.note, `已有同样的数据，出自 ${source}`) };
}

/** The document from which the tables hold the same value. */
function sourceOf(row: ObservationRow, { observations, areas }: Known): string | undefined {
  const area = areas.find(({ name }) => name === row.area)?.id;
  const same = observations.find(
    ({ indicator, area: own, period, value }) =>
      indicator === row.indicator &&
      own === area &&
      period.key === row.period &&
      value?.kind === 'number' &&
      value.number === Number(row.value),
  );
  return same?.citation?.document;
}

const joined = (...notes: (string | undefined)[]): string => notes.filter(Boolean).join('；');

/** The value that a change belongs to: the last one before it with the same subject. */
function ownerOf(figures: FigureMention[], at: number): FigureMention | undefined {
  const change = figures[at]!;
  if (change.kind !== 'change') return undefined;
  return figures
    .slice(0, at)
    .findLast(
      ({ kind, subject, section }) =>
        kind === 'value' && subject === change.subject && section === change.section,
    );
}

function rowOf(
  document: string,
  figure: FigureMention,
  change: FigureMention | undefined,
  subject: string,
  { indicators, areas }: Known,
): ObservationRow {
  const { kind, section, period } = figure;
  const guess =
    kind === 'value' && figure.high === undefined ? guessIndicator(figure, indicators) : undefined;
  const written =
    kind === 'rank'
      ? { value: String(figure.value), unit: '位' }
      : (guess && inUnit(figure, guess.indicator.unit)) || asPrinted(figure);
  const isChange = kind === 'change';
  return {
    confidence: confidence(figure, guess?.likeness),
    ...(guess && { indicator: guess.indicator.id }),
    area: areaOf(figure.quote, areas),
    ...(period && { period }),
    ...(!isChange && figure.high === undefined && { value: written.value }),
    unit: written.unit,
    document,
    section,
    quote: quoteOf(figure, change),
    ...changeCells(isChange ? figure : change),
    note: noteOf(figure),
    subject,
  };
}

/** Only a change from the year before is recomputed from the series; another stays in words. */
function changeCells(change: FigureMention | undefined): ObservationRow {
  if (change?.base !== 'year-before') return {};
  const { value, unit } = asPrinted(change);
  return { stated_change: change.value < 0 ? `-${value}` : value, stated_change_unit: unit };
}

/** The words from the value to its change; both stand in one sentence. */
function quoteOf(figure: FigureMention, change: FigureMention | undefined): string {
  return change?.quote.includes(figure.quote) ? change.quote : figure.quote;
}

function noteOf({ kind, high, written, unit, bound, members, subject }: FigureMention): string {
  const notes = [
    kind === 'rank' && '名次',
    kind === 'change' && '原文只写了变化，没有写数值',
    high !== undefined && `原文是一个范围：${written}${unit}`,
    bound && `原文不是准确的数：${{ about: '大约', least: '至少', most: '至多' }[bound]}`,
    members.length > 0 && `原文同时说的是：${subject}`,
  ];
  return notes.filter(Boolean).join('；');
}

/** The smallest area that the words name; the site's own where they name none. */
function areaOf(quote: string, areas: Area[]): string {
  const named = areas.filter(({ name }) => quote.includes(name));
  const inner = named.find(({ id }) => !named.some(({ parent }) => parent === id));
  return (inner ?? areas[0])?.name ?? '';
}

/** From 0 to 1: how sure the reading is, and how like the indicator's name the subject. */
function confidence({ subject, period, bound, high }: FigureMention, likeness = 0): string {
  const doubts = [!subject, !period, bound !== undefined, high !== undefined];
  const reading = 0.95 - 0.15 * doubts.filter(Boolean).length;
  return (reading * (0.4 + 0.6 * likeness)).toFixed(2);
}

/** Whether a row of the seeds cites this figure. */
function isKnown(document: string, figure: FigureMention, { observations }: Known): boolean {
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

/** Two values for one indicator, area and time cannot both stand: the surer keeps the indicator. */
function withoutRivals(rows: ObservationRow[]): ObservationRow[] {
  const keyOf = ({ indicator, area, period }: ObservationRow) => `${indicator}|${area}|${period}`;
  return rows.map((row) => {
    if (!row.indicator) return row;
    const rivals = rows.filter((other) => keyOf(other) === keyOf(row));
    const best = rivals.toSorted((a, b) => Number(b.confidence) - Number(a.confidence))[0];
    if (best === row || rivals.length === 1) return row;
    return {
      ...row,
      indicator: '',
      note: joined(row.note, `也像指标 ${row.indicator}`),
    };
  });
}

const numbered = (rows: ObservationRow[]): ObservationRow[] =>
  rows.map((row, index) => ({ ...row, row: `o${index + 1}` }));
