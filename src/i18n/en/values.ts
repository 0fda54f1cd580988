import type { ValueWords } from '#i18n/zh-CN/values.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const valueWords: ValueWords = {
  period: {
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
  classLabel: (label) => `Class ${label}`,
  tooFewHours: (hours, of) => `${hours} of ${of} hours have a value, fewer than three quarters`,
};
