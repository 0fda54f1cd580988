import {
  byMyriads,
  CHINESE,
  CHINESE_LEGAL,
  digitByDigit,
  underTenThousand,
} from '#domain/values/east-asian-numbers.ts';

/**
 * Writes the figures of a shown text as the formats `[DBNum1]` (一百二十三) and `[DBNum2]` (壹佰贰拾叁) have them, which
 * accounts and dates of Chinese workbooks use.
 *
 * @param isDate years are written a sign a digit (二〇二四), months and days counted (十二)
 * @example inChineseDigits('[DBNum1]General', '123', false) // '一百二十三'
 */
export function inChineseDigits(code: string, shown: string, isDate: boolean): string {
  const kind = /\[DBNum([12])\]/i.exec(code)?.[1];
  if (!kind) return shown;
  const places = kind === '1' ? CHINESE : CHINESE_LEGAL;
  const one = digitByDigit(places.digits);
  if (isDate)
    return shown.replace(/\d+/g, (digits) => {
      const counted = digits.length > 2 ? undefined : byMyriads(places)(Number(digits));
      return counted || one(Number(digits));
    });
  return shown.replace(/(\d[\d,]*)(\.\d+)?/g, (_, whole: string, rest = '') => {
    const fraction = String(rest).replace(/\d/g, (digit) => places.digits[Number(digit)]!);
    return inGroups(Number(whole.replaceAll(',', '')), places) + fraction;
  });
}

/** By ten thousands and hundred millions; ten is 一十 here. */
function inGroups(number: number, places: typeof CHINESE): string {
  let out = '';
  let skipped = false;
  for (const [unit, name] of [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(number / unit) % 10_000;
    if (part === 0) skipped = out !== '';
    else {
      if (out && (skipped || part < 1000)) out += places.gap;
      out += underTenThousand(part, places) + name;
      skipped = false;
    }
  }
  return out || places.digits[0]!;
}
