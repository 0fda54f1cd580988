import { isWhole } from '#domain/views/headline.ts';
import {
  keyMessage,
  type KeyMessage,
  type ValueMessage,
} from '#domain/views/messages/key-message.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { TargetResult } from '#domain/views/messages/target-result.ts';
import type { Move } from '#domain/views/messages/move.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { Period } from '#domain/values/period.ts';
import { formatLevel } from '#domain/values/level.ts';
import { roundTo } from '#domain/values/rounding.ts';
import {
  amountOf,
  formatNumber,
  formatWithUnit,
  printedDigits,
  shownDigits,
} from '#domain/values/value.ts';
import { differenceWords } from './figure-words.ts';
import { wordsIn } from './index.ts';
import { gapWords } from './gap-words.ts';
import { classWords, spreadWords } from './part-words.ts';
import { bareValue, valueWithUnit } from './shown-value.ts';

/*
 * The key message of an indicator in words: the first sentence says how much and which way, each other one thing more.
 */

type Told = Pick<IndicatorRecord, 'indicator' | 'language'>;

/** The word for which way it went: 变好, 变差, 持平; `undefined` where there is nothing to compare. */
export function verdictWord(message: KeyMessage, { language }: Pick<Told, 'language'>) {
  if (message.kind !== 'value' || !message.move) return undefined;
  return wordsIn(language).messages.verdicts[message.move.verdict];
}

/** All sentences of the key message of a record, the most important first. */
export function messageSentences(
  record: IndicatorRecord,
  message: KeyMessage = keyMessage(record),
): string[] {
  const t = wordsIn(record.language).messages;
  const more =
    message.contradictions.length > 0 ? [t.contradictions(message.contradictions.length)] : [];
  switch (message.kind) {
    case 'none':
      return [t.none(record.indicator.name)];
    case 'classes':
      return [classWords(record, message), ...more];
    case 'spread':
      return [spreadWords(record, message), ...more];
    case 'value':
      return [...valueSentences(record, message), ...more];
  }
}

/** The key message as one text: for descriptions, lists and the search. */
export const messageText = (record: IndicatorRecord): string => {
  const { name } = record.indicator;
  const { colon } = wordsIn(record.language);
  return `${name}${colon}${messageSentences(record).join(record.language === 'en' ? ' ' : '')}`;
};

function valueSentences(record: IndicatorRecord, message: ValueMessage): string[] {
  const t = wordsIn(record.language).messages;
  const { headline, gaps, limits, target, newer, provisional } = message;
  const { latest } = headline;
  const say = (when: Period) => periodLabel(when, record.language);
  return [
    firstSentence(record, message),
    ...(latest.seriesBreak ? [t.broken(trimStop(latest.seriesBreak))] : []),
    ...(message.course ? [courseWords(record, message)] : []),
    ...(gaps.length > 0 ? [t.gaps(gapWords(gaps, record.language))] : []),
    ...(limits.length > 0
      ? [t.limits(limits.map((own) => limitSentence(record, latest, own)))]
      : []),
    ...(target ? [targetSentence(record, target)] : []),
    ...(newer ? [t.newer(say(newer.period), valueWithUnit(record, newer))] : []),
    ...(provisional ? [t.provisional] : []),
    ...(latest.status === 'derived' ? [t.derived] : []),
    ...(latest.disputed ? [t.disputed] : []),
  ];
}

/** `2023年，甲市为 17 微克/立方米，比2022年高 3 微克/立方米，变差。` */
function firstSentence(record: IndicatorRecord, { headline, move }: ValueMessage): string {
  const t = wordsIn(record.language);
  const { series, latest } = headline;
  const members = Object.entries(series.dimensions).filter(([, member]) => !isWhole(member));
  const place = t.figures.place(series.area.name, members);
  const change = move && moveWords(record, headline, move);
  return t.messages.latest(
    periodLabel(latest.period, record.language),
    place,
    valueWithUnit(record, latest),
    change ?? '',
  );
}

/** `比2022年高 3 微克/立方米，变差`, `2019年为第1位，持平`, `与2022年持平`. */
export function moveWords(
  record: Told,
  headline: ValueMessage['headline'],
  { from, verdict, difference }: Move,
): string {
  const t = wordsIn(record.language);
  const word = t.messages.verdicts[verdict];
  const earlier =
    difference === undefined
      ? t.messages.earlier(periodLabel(from.period, record.language), valueWithUnit(record, from))
      : differenceWords(record, { ...headline, before: from });
  // A neutral change is told by its own words, and so is one that is none.
  const told = verdict === 'up' || verdict === 'down' || difference === 0;
  return told && difference !== undefined ? earlier : `${earlier}${t.comma}${word}`;
}

function courseWords(record: IndicatorRecord, { course, headline }: ValueMessage): string {
  const { whole, count, extreme, since, turn } = course!;
  const t = wordsIn(record.language).messages;
  const when = (own: ResolvedObservation) => periodLabel(own.period, record.language);
  const digits = (own: ResolvedObservation) => bareValue(record, own);
  const derived = (own: ResolvedObservation) =>
    own.status === 'derived' ? wordsIn(record.language).figures.derivedMark : '';
  const up = (whole.difference ?? 0) > 0;
  const parts = [
    whole.verdict === 'same'
      ? t.courseSame(when(whole.from), digits(whole.from) + derived(whole.from))
      : t.course(
          when(whole.from),
          digits(whole.from) + derived(whole.from),
          digits(headline.latest),
          t.verdicts[whole.verdict],
        ),
  ];
  if (turn)
    parts.push(
      t.turn(
        when(turn),
        digits(turn),
        (amountOf(headline.latest.value) ?? 0) > (amountOf(turn.value) ?? 0),
      ),
    );
  else if (since && since !== whole.from)
    parts.push(t.run(when(since), risesFrom(since, headline.latest)));
  if (extreme && !(since === whole.from)) parts.push(t.extreme(count, extreme === 'highest'));
  else if (since === whole.from && since) parts.push(t.run(when(since), up));
  return t.join(parts);
}

const risesFrom = (from: ResolvedObservation, to: ResolvedObservation) =>
  (amountOf(to.value) ?? 0) > (amountOf(from.value) ?? 0);

function limitSentence(
  record: IndicatorRecord,
  { value }: ResolvedObservation,
  { limit, stands }: ValueMessage['limits'][number],
): string {
  const t = wordsIn(record.language).messages;
  const threshold = formatLevel(limit);
  if (stands !== 'above')
    return t[stands === 'within' ? 'within' : 'unsure'](limit.grade, threshold);
  const amount = amountOf(value);
  const digits = Math.max(printedDigits(limit.value, limit), shownDigits(value));
  const over =
    amount === undefined ? '' : formatNumber(roundTo(amount - limit.value, digits), digits);
  return t.above(limit.grade, threshold, over);
}

function targetSentence(record: Told, { target, due, state }: TargetResult): string {
  const { value: number, decimals } = target;
  const value = { kind: 'number', number, ...(decimals !== undefined && { decimals }) } as const;
  return wordsIn(record.language).messages.targets[state](
    periodLabel(due, record.language),
    formatWithUnit(value, record.indicator, record.language),
  );
}

const trimStop = (text: string) => text.replace(/[。.]$/, '');
