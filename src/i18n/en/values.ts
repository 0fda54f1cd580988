import type { ValueWords } from '#i18n/zh-CN/values.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Grades of GB 3095, classes of GB 3097 and GB 3838, levels of control, totals, units of air. */
const TERMS: Record<string, string> = {
  一级: 'Grade 1',
  二级: 'Grade 2',
  '二级（过渡期）': 'Grade 2, transitional',
  三级: 'Grade 3',
  一类: 'Class 1',
  二类: 'Class 2',
  三类: 'Class 3',
  四类: 'Class 4',
  劣四类: 'below Class 4',
  Ⅰ类: 'Class Ⅰ',
  Ⅱ类: 'Class Ⅱ',
  Ⅲ类: 'Class Ⅲ',
  Ⅳ类: 'Class Ⅳ',
  Ⅴ类: 'Class Ⅴ',
  劣Ⅴ类: 'below Class Ⅴ',
  劣Ⅴ: 'below Ⅴ',
  'Ⅰ~Ⅲ类': 'Classes Ⅰ to Ⅲ',
  国控: 'national control',
  省控: 'provincial control',
  市控: 'city control',
  县控: 'county control',
  省控以上: 'provincial control and above',
  市控以上: 'city control and above',
  合计: 'total',
  全部: 'all',
  断面: 'section',
  未说明: 'not stated',
  '毫克/立方米': 'mg/m³',
  '微克/立方米': 'μg/m³',
  控制级别: 'level of control',
  水质: 'water quality',
  海水: 'sea water',
  类别: 'kind',
  工业园区: 'industrial parks',
  '乡镇、街道': 'townships and subdistricts',
  生活小区: 'residential areas',
};

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
  term: (word) => TERMS[word] ?? word,
  tooFewDays: (days, of) => `${days} of ${of} days have a value, fewer than three quarters`,
  tooFewHours: (hours, of) => `${hours} of ${of} hours have a value, fewer than three quarters`,
};
