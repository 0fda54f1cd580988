import type { Seeds } from '#domain/indicators/seeds.ts';
import type { PROPOSED_OBSERVATION, Row } from '#domain/extraction/proposed-table.ts';
import type { Place } from '#domain/extraction/places/home-place.ts';
import { scaled, scaleOf } from '#domain/extraction/words/number-words.ts';
import { asPrinted, inUnit, type WrittenValue } from '#domain/extraction/words/printed-value.ts';
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

/** What is measured in a part of a place: 工业园区PM2.5浓度, 甲山站优良率. */
const NARROWER =
  /^[^,，、]{0,10}?(?:园区|开发区|高新区|经开区|港区|景区|新城|街道|社区|厂界|路段|站点?(?!位)|点位|监测点|断面(?!水质|达标))(?=[^,，、]{2})/;

/** 各县（市、区）优良率: each part has a value of its own. */
const PARTS = /^各[县区市地镇乡街站点][^,，]{0,6}?(?=PM|空气|优良|平均|水质|环境|$)/;

/** The row of one figure: its value in the unit of the indicator that it is most like, with what helps to judge it. */
export function observationRow(
  { document, figure, change, subject, place }: RowParts,
  { indicators }: Pick<Seeds, 'indicators'>,
): ObservationRow {
  const { kind, section, period } = figure;
  const guess = kind === 'value' ? guessIndicator(figure, indicators) : undefined;
  const written =
    kind === 'rank'
      ? { value: String(figure.value), unit: '位' }
      : (guess && inUnit(figure, guess.indicator.unit)) || asPrinted(figure);
  const isChange = kind === 'change';
  const part = guess && (NARROWER.exec(subject)?.[0] ?? PARTS.exec(subject)?.[0]);
  const own = part && !place.doubt ? { ...place, doubt: `原文说的是${part}` } : place;
  return {
    confidence: confidence(figure, own, guess?.likeness),
    ...(guess && { indicator: guess.indicator.id }),
    area: place.area?.name ?? '',
    ...(period && { period }),
    ...(!isChange && { value: valueOf(figure, written) }),
    unit: written.unit,
    ...(figure.qualifiers.length > 0 && { qualifier: figure.qualifiers.join(';') }),
    document,
    section,
    quote: quoteOf(figure, change),
    ...(change || isChange ? changeCells(isChange ? figure : change) : levelCells(figure)),
    note: noteOf(figure, own, isChange ? figure : change),
    subject,
  };
}

/** A range is written as tables write it: 4~19. */
function valueOf({ high, value, kind }: FigureMention, { value: low, unit }: WrittenValue): string {
  if (high === undefined || kind === 'rank') return low;
  const [, scale = ''] = /^([十百千]?(?:万亿|万|亿)?)/.exec(unit) ?? [];
  const inScale = (number: number) => String(scaled(number, 1 / scaleOf(scale)));
  return `${inScale(value)}~${inScale(high)}`;
}

/** Only a change from the year before is recomputed from the series; another stays in words. */
function changeCells(change: FigureMention | undefined): ObservationRow {
  if (change?.base !== 'year-before' && change?.base !== 'assumed') return {};
  const { value, unit } = asPrinted(change);
  return { stated_change: change.value < 0 ? `-${value}` : value, stated_change_unit: unit };
}

/** 同比持平 is a change of nothing. */
function levelCells({ isLevel, unit }: FigureMention): ObservationRow {
  if (!isLevel) return {};
  return { stated_change: '0', stated_change_unit: unit === '%' ? '百分点' : '%' };
}

/** The words from the value to its change; both are in one sentence. */
function quoteOf(figure: FigureMention, change: FigureMention | undefined): string {
  return change?.quote.includes(figure.quote) ? change.quote : figure.quote;
}

const BOUNDS = { about: '大约', least: '至少', most: '至多' };

function noteOf(
  { kind, bound, members, subject, openTime, periodFrom, qualifiers }: FigureMention,
  { doubt }: Place,
  change: FigureMention | undefined,
): string {
  const notes = [
    kind === 'change' && '原文只写了变化，没有写数值',
    bound && qualifiers.length === 0 && `原文不是准确的数：${BOUNDS[bound]}`,
    members.length > 0 && `原文同时说的是：${subject}`,
    change?.base === 'assumed' && '原文没有写与什么时候比，按上年同期',
    periodFrom === 'title' && '时间取自文件的题目',
    openTime && `原文的时间是“${openTime}”，起止不明或发布时还没有结束，请填上`,
    doubt && `请核对地区：${doubt}`,
  ];
  return notes.filter(Boolean).join('；');
}

/** From 0 to 1: how sure the reading is, and how like the indicator's name the subject. */
function confidence(
  { subject, period, bound, qualifiers }: FigureMention,
  { doubt }: Place,
  likeness = 0,
): string {
  const isVague = bound !== undefined && qualifiers.length === 0;
  const doubts = [!subject, !period, isVague];
  const reading = 0.95 - 0.15 * doubts.filter(Boolean).length;
  const placed = doubt || !period ? 0.6 : 1;
  return (reading * (0.4 + 0.6 * likeness) * placed).toFixed(2);
}
