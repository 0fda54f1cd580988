import type { Period } from '#domain/values/period.ts';
import type { Proof } from '#domain/proof/proof.ts';
import type { StatedTime } from './stated-times.ts';

/** What a time says of a period where it tells since when, or over how many years, something was counted. */
export function provedByCount(
  period: Period,
  base: number[],
  words: string,
  time: StatedTime,
): Proof | undefined {
  if (time.lastYears) return lasting(period, base, words, time);
  return time.since ? since(period, base, words, time) : undefined;
}

/** 2021年以来: what was counted from then on is no value of a later year; it is one of that year, or of a span from it on. */
function since(period: Period, base: number[], words: string, time: StatedTime): Proof {
  const begins = new Date(period.start).getUTCFullYear();
  const from = time.key ? yearsIn(time.key).slice(0, 1) : base;
  return from.includes(begins)
    ? { result: 'inferred' }
    : { result: 'differs', says: `${words.slice(time.start, time.end)}以来` };
}

/** 近三年: a span of three years that ends in the year told of. */
function lasting(period: Period, base: number[], words: string, time: StatedTime): Proof {
  const years = yearsIn(period.key);
  const [from, to] = [years[0]!, years.at(-1)!];
  return base.includes(to) && to - from + 1 === time.lastYears
    ? { result: 'inferred' }
    : { result: 'differs', says: words.slice(time.start, time.end) };
}

/** The years that a period key names: 2021/2024 names two. */
export function yearsIn(key: string | undefined): number[] {
  return key ? [...new Set([...key.matchAll(/\d{4}/g)].map(([year]) => Number(year)))] : [];
}
