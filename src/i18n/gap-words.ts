import type { Gap } from '#domain/views/messages/gaps.ts';
import type { Language } from '#domain/values/language.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { wordsIn } from './index.ts';

/** More times without a value than these are counted, not named. */
const NAMED = 3;

/** Of which times there is no value, and why: `2021年只有市区的数`, `没有2019年的数`, `2020年没有数：施工停测`. */
export function gapWords(gaps: Gap[], language: Language): string[] {
  const { messages, list } = wordsIn(language);
  const label = ({ period }: Gap) => periodLabel(period, language);
  const reasoned = gaps.filter(({ reason }) => reason);
  const others = Map.groupBy(
    gaps.filter(({ reason }) => !reason),
    ({ elsewhere = '' }) => elsewhere,
  );
  const times = (own: Gap[]) => list(own.map(label));
  const many = (own: Gap[]) => messages.manyGaps(own.length, label(own[0]!), label(own.at(-1)!));
  return [
    ...(reasoned.length > NAMED
      ? [many(reasoned)]
      : reasoned.map((own) => messages.noValueWhy(label(own), own.reason ?? ''))),
    ...[...others].map(([area, own]) => {
      if (own.length > NAMED) return many(own);
      return area ? messages.elsewhere(times(own), area) : messages.noValue(times(own));
    }),
  ];
}
