import { limitsInForce, standsToLimit } from '#domain/indicators/limit.ts';
import type { Headline } from '#domain/views/headline.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { parsePeriod } from '#domain/values/period.ts';
import type { RecountCheck } from '#domain/indicators/derivation.ts';
import { formatLevel } from '#domain/values/level.ts';
import { decimalsOf, roundTo } from '#domain/values/rounding.ts';
import type { StatedChange } from '#domain/indicators/stated-change.ts';
import {
  amountOf,
  formatNumber,
  formatValue,
  shownDigits,
  unitAfter,
} from '#domain/values/value.ts';
import type { Language } from '#domain/values/language.ts';
import { figureWords as en } from './en/figures.ts';
import { figureWords as zhCN } from './zh-CN/figures.ts';

/** Sentences about figures, in the language of their record: pages, tables and screen readers take them from here. */

// These words alone: what makes files in the browser would fetch those of all pages with `wordsIn`.
const WORDS: Record<Language, typeof zhCN> = { 'zh-CN': zhCN, en };

type Told = Pick<IndicatorRecord, 'indicator' | 'language'>;

/** `同比下降4.8%`, `同比上升1.1个百分点`. */
export function statedChangeWords(
  { amount, unit, decimals }: StatedChange,
  { indicator, language }: Told,
): string {
  const figures = WORDS[language];
  if (amount === 0) return figures.statedSame;
  const digits = formatNumber(Math.abs(amount), Math.max(decimals, decimalsOf(amount)));
  const shown = unit === '%' ? `${digits}%` : figures.amount(digits, unitAfter(indicator.unit));
  return figures.stated(amount > 0, unit === '百分点' ? figures.statedPoints(digits) : shown);
}

/** What recomputing a stated change came to, with the arithmetic; for a reader who checks with a calculator. */
export function changeCheckWords(
  { value, statedChange, changeCheck }: ResolvedObservation,
  { indicator: { decimals }, areas, language }: Told & Pick<IndicatorRecord, 'areas'>,
): string {
  if (!statedChange || !changeCheck) return '';
  const figures = WORDS[language];
  const { base: before, baseArea, basePeriod, baseDerived = false, recomputed } = changeCheck;
  const period = parsePeriod(basePeriod);
  const year = period ? periodLabel(period, language) : basePeriod;
  if (changeCheck.result === 'cannot-check' || before === undefined) return figures.noBase(year);
  const base = formatNumber(before, Math.max(decimals, decimalsOf(before)));
  const amount = amountOf(value);
  if (amount === undefined) return figures.noBase(year);
  const now = formatValue(value, language);
  const result = formatNumber(recomputed ?? 0, statedChange.decimals);
  const area = areas.find(({ id }) => id === baseArea)?.name ?? baseArea ?? '';
  const sum =
    statedChange.unit === '%'
      ? `(${now} − ${base}) ÷ ${base} = ${result}%`
      : `${now} − ${base} = ${result}`;
  const exact = result === formatNumber(statedChange.amount, statedChange.decimals);
  const agrees = exact ? figures.verdicts.agrees : figures.verdicts.rounded;
  const verdict = changeCheck.result === 'agrees' ? agrees : figures.verdicts.disagrees;
  return figures.checked(figures.placeAndTime(area, year, baseDerived), base, sum, verdict);
}

/** How a stated figure was computed again, and what that came to. */
export function recountWords(
  { reading, arithmetic, formula, result }: RecountCheck,
  { indicator: { unit }, language }: Told,
): string {
  const counted = formula.startsWith('count(') ? `${arithmetic} ${unitAfter(unit)}` : arithmetic;
  return WORDS[language].recount(reading, counted, result === 'agrees');
}

/** All that computing a figure again came to: its stated change first, then its recounts. */
export function figureChecks(
  observation: ResolvedObservation,
  record: Told & Pick<IndicatorRecord, 'areas'>,
): { result: 'agrees' | 'disagrees' | 'cannot-check'; words: string }[] {
  const { changeCheck, recounts = [] } = observation;
  return [
    ...(changeCheck
      ? [{ result: changeCheck.result, words: changeCheckWords(observation, record) }]
      : []),
    ...recounts.map((own) => ({ result: own.result, words: recountWords(own, record) })),
  ];
}

/** `比2022年高 3 微克/立方米`, `比2019年多 62 个`; empty where the value a year before is not known. */
export function differenceWords(
  { indicator: { unit, decimals }, language }: Told,
  { latest, before }: Headline,
): string {
  const [now, then] = [amountOf(latest.value), amountOf(before?.value)];
  if (!before || now === undefined || then === undefined) return '';
  const figures = WORDS[language];
  const digits = Math.max(decimals, shownDigits(latest.value), shownDigits(before.value));
  const difference = roundTo(now - then, digits);
  const derived = before.status === 'derived' ? figures.derivedMark : '';
  const when = periodLabel(before.period, language) + derived;
  if (difference === 0) return figures.noDifference(when);
  const amount = formatNumber(Math.abs(difference), digits);
  // Levels and shares are higher or lower; what is counted is more or less.
  const level = unit === '%' || unit.includes('/');
  const shown = unit === '%' ? figures.points(amount) : `${amount} ${unitAfter(unit)}`.trim();
  return figures.difference(when, difference > 0, level, shown);
}

/** `未超过二级限值 35`: the latest value beside the limit in force in its own time; empty where there is none. */
export function limitWords(
  { limits, language }: Pick<IndicatorRecord, 'limits' | 'language'>,
  { value, period }: ResolvedObservation,
): string {
  const [limit] = limitsInForce(limits, period);
  const stands = limit && standsToLimit(value, limit);
  if (!limit || !stands) return '';
  const figures = WORDS[language];
  const threshold = formatLevel(limit);
  return figures.limitShort(stands === 'above', limit.grade, threshold);
}
