interface PeriodWords {
  /** `2019`, `2019-H1`, `2019-Q1`, `2019-11`, `2019-11-05` or `2019-11-05T13`, cut at its hyphens and its T. */
  single: (year: string, part?: string, day?: string, hour?: string) => string;
  financialYear: (key: string) => string;
  /** Months of one year, 1 to 12. */
  months: (year: string, first: number, last: number) => string;
  span: (first: string, last: string) => string;
}

/** How values are written: periods, classes, why a mean is missing. */
export interface ValueWords {
  period: PeriodWords;
  /** A class label with the word for what it is. */
  classLabel: (label: string) => string;
  /** Words of national standards and of any table, in which the tables hold one language alone: grades, classes, totals. */
  term: (word: string) => string;
  tooFewHours: (hours: number, of: number) => string;
  tooFewDays: (days: number, of: number) => string;
}

export const valueWords: ValueWords = {
  period: {
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
  classLabel: (label) => `${label}类`,
  term: (word) => word,
  tooFewDays: (days, of) => `全月 ${of} 天中只有 ${days} 天有数据，不到四分之三`,
  tooFewHours: (hours, of) => `全月 ${of} 小时中只有 ${hours} 小时有数据，不到四分之三`,
};
