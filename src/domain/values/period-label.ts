import type { Language } from './language.ts';
import type { Period } from './period.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

interface PeriodWords {
  /** `2019`, `2019-H1`, `2019-Q1`, `2019-11`, `2019-11-05` or `2019-11-05T13`, cut at its hyphens and its T. */
  single: (year: string, part?: string, day?: string, hour?: string) => string;
  financialYear: (key: string) => string;
  /** Months of one year, 1 to 12. */
  months: (year: string, first: number, last: number) => string;
  span: (first: string, last: string) => string;
}

const WORDS: Record<Language, PeriodWords> = {
  'zh-CN': {
    single: (year, part, day, hour) => {
      if (!part) return `${year}年`;
      if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
      if (part.startsWith('Q')) return `${year}年第${'一二三四'[Number(part[1]) - 1]}季度`;
      return `${year}年${Number(part)}月${day ? `${Number(day)}日` : ''}${hour ? `${Number(hour)}时` : ''}`;
    },
    financialYear: (key) => `${key}财年`,
    months: (year, first, last) => `${year}年${first}—${last}月`,
    span: (first, last) => `${first}至${last}`,
  },
  en: {
    single: (year, part, day, hour) => {
      if (!part) return year;
      if (part.startsWith('H')) return `${part === 'H1' ? 'first' : 'second'} half of ${year}`;
      if (part.startsWith('Q')) return `${part} ${year}`;
      const month = `${MONTHS[Number(part) - 1]} ${year}`;
      return day ? `${Number(day)} ${month}${hour ? `, ${hour}:00` : ''}` : month;
    },
    financialYear: (key) => key,
    months: (year, first, last) => `${MONTHS[first - 1]} to ${MONTHS[last - 1]} ${year}`,
    span: (first, last) => `${first} to ${last}`,
  },
};

/**
 * A period for readers: `2019` → 2019年 or 2019, `2024-01/2024-11` → 2024年1—11月 or January to November 2024,
 * `2021/22` → 2021/22财年 or 2021/22.
 */
export function periodLabel(
  { kind, key }: Pick<Period, 'kind' | 'key'>,
  language: Language,
): string {
  const words = WORDS[language];
  const single = (own: string) => words.single(...(own.split(/[-T]/) as [string]));
  if (kind === 'financial-year') return words.financialYear(key);
  if (kind !== 'interval') return single(key);
  const [first = '', last = ''] = key.split('/');
  const sameYear = first.length === 7 && first.slice(0, 4) === last.slice(0, 4);
  if (sameYear)
    return words.months(first.slice(0, 4), Number(first.slice(5)), Number(last.slice(5)));
  return words.span(single(first), single(last));
}
