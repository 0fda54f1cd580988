/** How a language writes numbers by tens, hundreds, thousands and ten thousands. */
interface Places {
  digits: string;
  /** Ten, hundred, thousand, ten thousand. */
  units: string;
  /** What represents places that are left out between others; empty where nothing does. */
  gap: string;
  /** Whether one ten, one hundred, one thousand go without their one. */
  bare: boolean;
}

export const CHINESE: Places = {
  digits: '〇一二三四五六七八九',
  units: '十百千万',
  gap: '〇',
  bare: false,
};
export const TRADITIONAL: Places = {
  digits: '零一二三四五六七八九',
  units: '十百千萬',
  gap: '零',
  bare: false,
};
export const CHINESE_LEGAL: Places = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: '拾佰仟万',
  gap: '零',
  bare: false,
};
export const TRADITIONAL_LEGAL: Places = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: '拾佰仟萬',
  gap: '零',
  bare: false,
};
export const JAPANESE: Places = {
  digits: '〇一二三四五六七八九',
  units: '十百千万',
  gap: '',
  bare: true,
};
export const JAPANESE_LEGAL: Places = {
  digits: '零壱弐参四伍六七八九',
  units: '拾百阡萬',
  gap: '',
  bare: false,
};
export const KOREAN: Places = {
  digits: '영일이삼사오육칠팔구',
  units: '십백천만',
  gap: '',
  bare: true,
};

/** 0–9999 by places. */
export function underTenThousand(number: number, { digits, units, gap, bare }: Places): string {
  let out = '';
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(number / 10 ** place) % 10;
    if (digit === 0) {
      skipped = out !== '';
      continue;
    }
    if (skipped) out += gap;
    skipped = false;
    const unit = place > 0 ? units[place - 1]! : '';
    out += (bare && digit === 1 && unit ? '' : digits[digit]!) + unit;
  }
  return out;
}

/** 一百〇一; what is beyond a hundred million in figures. In Chinese ten is 十, not 一十, at the head of a number. */
export const byMyriads =
  (places: Places) =>
  (number: number): string | undefined => {
    if (number >= 1e8) return undefined;
    const [high, low] = [Math.floor(number / 10_000), number % 10_000];
    const head = high > 0 ? underTenThousand(high, places) + places.units[3]! : '';
    const gap = high > 0 && low > 0 && low < 1000 ? places.gap : '';
    const written = head + gap + underTenThousand(low, places);
    const one = places.digits[1]! + '十';
    return written.startsWith(one) ? written.slice(1) : written;
  };

/** 二〇二四: a sign a digit. */
export const digitByDigit =
  (digits: string) =>
  (number: number): string =>
    String(number).replace(/\d/g, (digit) => digits[Number(digit)]!);

/** 十 and 九十九 up to 99; a sign a digit beyond (chineseCounting and taiwaneseCounting of 17.18.59). */
export const tensThenDigits =
  (nought: string) =>
  (number: number): string | undefined =>
    number < 100 ? byMyriads(CHINESE)(number) : digitByDigit(`${nought}一二三四五六七八九`)(number);
