import { format, getFormatDateInfo, isDateFormat, isPercentFormat } from 'numfmt';
import { inChineseDigits } from './chinese-digits.ts';

/**
 * Number formats that files name by number alone (ECMA-376 part 1, 18.8.30). 27 to 36 and 50 to 58 depend on the
 * language; these are those of zh-CN.
 */
const BUILT_IN: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** How much of a date a format shows. */
export interface DateParts {
  year: boolean;
  month: boolean;
  day: boolean;
  time: boolean;
}

/** A number format of a workbook, read once. */
export interface NumberFormat {
  /** As the workbook has it. */
  code: string;
  /** Set when numbers are shown as dates or times. */
  date?: DateParts;
  percent: boolean;
  /** Whether Excel shows something that nothing here can: digits of other kinds, other calendars, a broken code. */
  unsure: boolean;
  /** Shows a number or a text as the sheet does; spaces at the ends are layout. */
  show: (value: number | string) => string;
}

/** A format by its number, or by its own code where the workbook defines one. */
export const numberFormat = (id: number, own?: string): NumberFormat =>
  readFormat(own ?? BUILT_IN[id] ?? 'General');

function readFormat(code: string): NumberFormat {
  const plain = asWritten(code);
  const date = isDateFormat(plain) ? getFormatDateInfo(plain) : undefined;
  return {
    code,
    ...(date && {
      date: {
        year: date.year,
        month: date.month,
        day: date.day,
        time: date.hours || date.minutes || date.seconds,
      },
    }),
    percent: isPercentFormat(plain),
    unsure: isUnsure(code) || shownBy(plain, 1, false) === undefined,
    show: (value) =>
      inChineseDigits(
        plain,
        shownBy(plain, value, isChinese(code)) ?? String(value),
        date !== undefined,
      ),
  };
}

/** What is literal in a code. */
const LITERAL = /"[^"]*"|[\\!_*]./gs;
/**
 * Digits of a language other than by `[DBNum1]` and `[DBNum2]`; digits or a calendar in the upper bits of a language
 * (`[$-ZZYYXXXX]`, ECMA-376 part 1, 18.8.31); the year of an era (`g`, `e` but for powers of ten), and of the Buddha (`b`).
 */
const UNSURE =
  /\[DBNum[03-9]\]|\[\$[^\]-]*-(?!F[48]00)(?=[\dA-F]{5})[\dA-F]*[1-9A-F][\dA-F]{4}\]|g|b(?!lue|lack)|(?<!G)e(?![+-])/i;
/** Words of a code that hold such letters and mean none. */
const WORDS =
  /General|G\/通用格式|\[(?:Red|Green|Yellow|Magenta|Blue|Black|White|Cyan|Color\s*\d+)\]/gi;

const isUnsure = (code: string): boolean =>
  UNSURE.test(
    code
      .replaceAll(LITERAL, '')
      .replaceAll(WORDS, '')
      .replaceAll(/\[DBNum[12]\]/gi, ''),
  );

/** Weekdays as `aaa`, and 上午/下午: codes of Chinese versions of Excel, which name no language and show Chinese. */
const isChinese = (code: string): boolean =>
  /上午\/下午|a{3,4}/i.test(code.replaceAll(LITERAL, ''));

/** The day or the time as the system has it (`[$-F800]`, `[$-F400]`), whatever the code behind says. */
const SYSTEM: [mark: RegExp, code: string][] = [
  [/^\[\$-(?:F800|x-sysdate)\]/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-(?:F400|x-systime)\]/i, 'h:mm:ss'],
];

/**
 * The code in the spelling that numfmt reads: Chinese versions of Excel write `!` for the backslash before a single
 * character, `G/通用格式` for General and 上午/下午 for AM/PM.
 */
function asWritten(code: string): string {
  const system = SYSTEM.find(([mark]) => mark.test(code));
  if (system) return system[1];
  return code
    .replace(/"[^"]*"|\\.|!(.)/gs, (whole, escaped?: string) => (escaped ? `\\${escaped}` : whole))
    .replaceAll(/G\/通用格式|通用格式/g, 'General')
    .replaceAll('上午/下午', 'AM/PM');
}

/** @returns nothing with a code that cannot be read */
function shownBy(code: string, value: number | string, chinese: boolean): string | undefined {
  const language = chinese ? { locale: 'zh-CN' } : {};
  try {
    return format(code, value, { overflow: '', dateSpanLarge: true, ...language }).trim();
  } catch {
    return undefined;
  }
}
