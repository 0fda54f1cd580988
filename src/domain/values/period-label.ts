import { VALUE_WORDS } from '#i18n/values.ts';
import type { Language } from './language.ts';
import type { Period } from './period.ts';

/**
 * A period for readers: `2019` → 2019年 or 2019, `2024-01/2024-11` → 2024年1—11月 or January to November 2024,
 * `2021/22` → 2021/22财年 or 2021/22.
 */
export function periodLabel(
  { kind, key }: Pick<Period, 'kind' | 'key'>,
  language: Language,
): string {
  const words = VALUE_WORDS[language].period;
  const single = (own: string) => words.single(...(own.split(/[-T]/) as [string]));
  if (kind === 'financial-year') return words.financialYear(key);
  if (kind !== 'interval') return single(key);
  const [first = '', last = ''] = key.split('/');
  const sameYear = first.length === 7 && first.slice(0, 4) === last.slice(0, 4);
  if (sameYear)
    return words.months(first.slice(0, 4), Number(first.slice(5)), Number(last.slice(5)));
  return words.span(single(first), single(last));
}
