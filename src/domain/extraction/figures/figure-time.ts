import { parsePeriod, yearBefore } from '#domain/values/period.ts';
import type { NamedTime } from '#domain/extraction/words/named-period.ts';
import type { SectionTime } from '#domain/extraction/words/section-time.ts';
import type { FigureMention } from './figure-mention.ts';

type FigureTime = Pick<FigureMention, 'period' | 'periodFrom' | 'openTime' | 'isEarlier'>;

/**
 * The time of a figure: the one that its sentence names, else that of its heading or the document's title. A time that
 * ends after the publication cannot be the time of a past figure: then the heading's or title's counts where it lies
 * within that time (今年 in a report on the first half), else none.
 */
export function figureTime(
  named: NamedTime | undefined,
  { publishedOn, period, from }: SectionTime,
  ahead: boolean,
): FigureTime {
  const inferred = { ...(period && { period }), ...(from && period && { periodFrom: from }) };
  if (ahead) return named?.key ? { period: named.key } : inferred;
  const hasEnded = (key: string): boolean =>
    parsePeriod(key)!.end <= Date.parse(publishedOn) + 86_400_000;
  if (named) {
    if (named.key && hasEnded(named.key)) return { period: named.key };
    const isWithin = named.key && period && liesWithin(period, named.key);
    if (isWithin && hasEnded(period)) return inferred;
    return { openTime: named.words };
  }
  if (!period) return {};
  return hasEnded(period) ? inferred : { openTime: period };
}

function liesWithin(inner: string, outer: string): boolean {
  const [a, b] = [parsePeriod(inner)!, parsePeriod(outer)!];
  return b.start <= a.start && a.end <= b.end;
}

/** 去年同期: the time of a figure, a year earlier. */
export function aYearEarlier({ period, ...more }: FigureTime): FigureTime {
  const key = period && yearBefore(parsePeriod(period)!)?.key;
  return { ...more, ...(key && { period: key }), isEarlier: true };
}

/** Whether a time by itself sets an aim: one that begins after the publication, or 到2025年 before that year's end. */
export function liesAhead(
  { key, start }: NamedTime,
  words: string,
  { publishedOn }: SectionTime,
): boolean {
  if (!key) return false;
  const published = Date.parse(publishedOn);
  const { start: begins, end } = parsePeriod(key)!;
  return (
    begins > published || (end > published + 86_400_000 && /[到至]\s*$/.test(words.slice(0, start)))
  );
}
