import type { Seeds } from '#domain/indicators/seeds.ts';
import type { PROPOSED_OBSERVATION, Row } from '#domain/reading/proposed-table.ts';
import type { Place } from '#domain/reading/places/home-place.ts';
import { asPrinted, inUnit } from '#domain/reading/words/written-value.ts';
import type { FigureMention } from './figure-mention.ts';
import { guessIndicator } from './guess-indicator.ts';

export type ObservationRow = Row<(typeof PROPOSED_OBSERVATION)[number]>;

/** What a row is made of. */
export interface RowParts {
  /** Id of the document. */
  document: string;
  figure: FigureMention;
  change: FigureMention | undefined;
  subject: string;
  place: Place;
}

/** The row of one figure: its value in the unit of the indicator that it is most like, with what helps to judge it. */
export function observationRow(
  { document, figure, change, subject, place }: RowParts,
  { indicators }: Pick<Seeds, 'indicators'>,
): ObservationRow {
  const { kind, section, period, high } = figure;
  const guess =
    kind === 'value' && high === undefined ? guessIndicator(figure, indicators) : undefined;
  const written =
    kind === 'rank'
      ? { value: String(figure.value), unit: '位' }
      : (guess && inUnit(figure, guess.indicator.unit)) || asPrinted(figure);
  const isChange = kind === 'change';
  return {
    confidence: confidence(figure, place, guess?.likeness),
    ...(guess && { indicator: guess.indicator.id }),
    area: place.area?.name ?? '',
    ...(period && { period }),
    ...(!isChange && high === undefined && { value: written.value }),
    unit: written.unit,
    document,
    section,
    quote: quoteOf(figure, change),
    ...changeCells(isChange ? figure : change),
    note: noteOf(figure, place, isChange ? figure : change),
    subject,
  };
}

/** Only a change from the year before is recomputed from the series; another stays in words. */
function changeCells(change: FigureMention | undefined): ObservationRow {
  if (change?.base !== 'year-before' && change?.base !== 'assumed') return {};
  const { value, unit } = asPrinted(change);
  return { stated_change: change.value < 0 ? `-${value}` : value, stated_change_unit: unit };
}

/** The words from the value to its change; both stand in one sentence. */
function quoteOf(figure: FigureMention, change: FigureMention | undefined): string {
  return change?.quote.includes(figure.quote) ? change.quote : figure.quote;
}

const BOUNDS = { about: '大约', least: '至少', most: '至多' };
const FROM = { heading: '标题', title: '文件的题目' };

function noteOf(
  { kind, high, written, unit, bound, members, subject, openTime, periodFrom }: FigureMention,
  { doubt }: Place,
  change: FigureMention | undefined,
): string {
  const notes = [
    kind === 'rank' && '名次',
    kind === 'change' && '原文只写了变化，没有写数值',
    high !== undefined && `原文是一个范围：${written}${unit}`,
    bound && `原文不是准确的数：${BOUNDS[bound]}`,
    members.length > 0 && `原文同时说的是：${subject}`,
    change?.base === 'assumed' && '原文没有写与什么时候比，按上年同期',
    periodFrom === 'title' && `时间取自${FROM.title}`,
    openTime && `原文的时间是“${openTime}”，起止不明或发布时还没有结束，请填上`,
    doubt && `请核对地区：${doubt}`,
  ];
  return notes.filter(Boolean).join('；');
}

/** From 0 to 1: how sure the reading is, and how like the indicator's name the subject. */
function confidence(
  { subject, period, bound, high }: FigureMention,
  { doubt }: Place,
  likeness = 0,
): string {
  const doubts = [!subject, !period, bound !== undefined, high !== undefined];
  const reading = 0.95 - 0.15 * doubts.filter(Boolean).length;
  const placed = doubt || !period ? 0.6 : 1;
  return (reading * (0.4 + 0.6 * likeness) * placed).toFixed(2);
}
