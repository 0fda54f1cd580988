import type { Period } from '#domain/values/period.ts';
import { numbersIn } from '#domain/values/written-number.ts';
import { statedTimes, type StatedTime } from './stated-times.ts';

/** The times of a sentence that may be when a figure was. @param at where the figure begins in the words */
export function sentenceTimes(words: string, period: Period, at: number): StatedTime[] {
  return statedTimes(words).filter(
    (time) => (isUseful(time, period) || isExtreme(words, time, at)) && !isStart(words, time, at),
  );
}

/** 由上年的20降至17: the time is that of the first number, and no other's. */
function isStart(words: string, { start, end }: StatedTime, at: number): boolean {
  return /[由从]$/.test(words.slice(0, start)) && numbersIn(words.slice(end, at)).length > 0;
}

/** A day that is mentioned by the way is no time of a longer period. */
function isUseful({ key, tail }: StatedTime, period: Period): boolean {
  const day = /-\d\d-\d\d$/.test(key ?? tail ?? '') && !(key ?? tail)!.includes('/');
  return !day || period.kind === 'day' || period.kind === 'hour';
}

/** 3月12日最高，达88: the value is that of the day. */
const isExtreme = (words: string, { end }: StatedTime, at: number) =>
  /^[^;。\d]{0,8}(?:最[高低大小]|峰值|极值|当[日天]|日均)[^;。\d]{0,8}$/.test(words.slice(end, at));
