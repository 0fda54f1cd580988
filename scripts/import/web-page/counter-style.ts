/** The marker of an item of a list, as a browser writes it; `undefined` for a style that is not known here. */
interface CounterStyle {
  /** The number in this style; `undefined` where its range ends: then decimal digits stand there. */
  write: (number: number) => string | undefined;
  suffix: string;
}

const numeric = (digits: string, suffix = '. '): CounterStyle => ({
  suffix,
  write: (number) => {
    const written = [...String(Math.abs(number))]
      .map((digit) => [...digits][Number(digit)])
      .join('');
    return number < 0 ? `-${written}` : written;
  },
});

/** a … z, aa, ab …: no sign for 0. */
const alphabetic = (letters: string, suffix = '. '): CounterStyle => ({
  suffix,
  write: (number) => {
    const all = [...letters];
    let written = '';
    for (let left = number; left > 0; left = Math.floor((left - 1) / all.length))
      written = all[(left - 1) % all.length]! + written;
    return written || undefined;
  },
});

/** A sign a number, up to the last. */
const fixed = (signs: string, suffix = '、'): CounterStyle => ({
  suffix,
  write: (number) => [...signs][number - 1],
});

const ROMAN: [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined;
  let left = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) written += sign;
  }
  return written;
}

/**
 * Chinese numbers of CSS Counter Styles 3, section 7.1.3: zeros in a row are one, at the end none; the informal ones
 * write 十二 without 一.
 */
function chinese(digits: string, units: string, minus: string, isInformal: boolean): CounterStyle {
  const [all, marks] = [[...digits], ['', ...units]];
  return {
    suffix: '、',
    write: (number) => {
      if (Math.abs(number) > 9999) return undefined;
      if (number === 0) return all[0];
      const written = [...String(Math.abs(number))]
        .map((digit, at, { length }) =>
          digit === '0' ? '0' : all[Number(digit)]! + marks[length - at - 1]!,
        )
        .join('')
        .replace(/0+$/, '')
        .replace(/0+/g, all[0]!);
      const short =
        isInformal && Math.abs(number) < 20 && Math.abs(number) > 9 ? written.slice(1) : written;
      return (number < 0 ? minus : '') + short;
    },
  };
}

const SIMPLIFIED = chinese('零一二三四五六七八九', '十百千', '负', true);
const SIMPLIFIED_FORMAL = chinese('零壹贰叁肆伍陆柒捌玖', '拾佰仟', '负', false);
const TRADITIONAL = chinese('零一二三四五六七八九', '十百千', '負', true);
const TRADITIONAL_FORMAL = chinese('零壹貳參肆伍陸柒捌玖', '拾佰仟', '負', false);
const LOWER = alphabetic('abcdefghijklmnopqrstuvwxyz');
const UPPER = alphabetic('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const DECIMAL = numeric('0123456789');

/** Styles of CSS Counter Styles 3 that pages in Chinese use, and those of UEditor, whose page draws them as pictures. */
const STYLES: Record<string, CounterStyle> = {
  decimal: DECIMAL,
  'decimal-leading-zero': {
    suffix: '. ',
    // The sign counts as a digit of the two (CSS Counter Styles 3, 3.4): -1, and 01.
    write: (number) => String(number).padStart(2, '0'),
  },
  'cjk-decimal': {
    ...numeric('〇一二三四五六七八九', '、'),
    write: (number) => (number < 0 ? undefined : numeric('〇一二三四五六七八九').write(number)),
  },
  'lower-alpha': LOWER,
  'lower-latin': LOWER,
  'upper-alpha': UPPER,
  'upper-latin': UPPER,
  'lower-greek': alphabetic('αβγδεζηθικλμνξοπρστυφχψω'),
  'lower-roman': { suffix: '. ', write: roman },
  'upper-roman': { suffix: '. ', write: (number) => roman(number)?.toUpperCase() },
  'cjk-earthly-branch': fixed('子丑寅卯辰巳午未申酉戌亥'),
  'cjk-heavenly-stem': fixed('甲乙丙丁戊己庚辛壬癸'),
  'simp-chinese-informal': SIMPLIFIED,
  'simp-chinese-formal': SIMPLIFIED_FORMAL,
  'trad-chinese-informal': TRADITIONAL,
  'trad-chinese-formal': TRADITIONAL_FORMAL,
  'cjk-ideographic': TRADITIONAL,
};

/** UEditor's own lists: class of the list, and what is around the number. */
const UEDITOR: Record<string, [style: CounterStyle, before: string, after: string]> = {
  cn: [SIMPLIFIED, '', '、'],
  cn1: [SIMPLIFIED, '', '）'],
  cn2: [SIMPLIFIED, '（', '）'],
  num: [DECIMAL, '', '、'],
  num1: [DECIMAL, '', '）'],
  num2: [DECIMAL, '（', '）'],
};

/** Styles whose markers are no words. */
const BULLET = /^(?:disc|circle|square|disclosure-(?:open|closed))$/;

/** What is before an item of a list: words, a bullet, or nothing. */
export type Marker = { words: string; isDecimal: boolean } | 'bullet' | 'none';

/**
 * The marker of an item, as a browser writes it.
 *
 * @param style a `list-style-type`; a text in quotation marks is the marker itself
 * @returns and whether the style is known: what is not is counted in decimal digits, as browsers do
 * @example markerOf('cjk-ideographic', 12).marker // { words: '十二、', isDecimal: false }
 */
export function markerOf(style: string, number: number): { marker: Marker; isKnown: boolean } {
  if (style === 'none' || style === '""' || style === "''")
    return { marker: 'none', isKnown: true };
  if (BULLET.test(style)) return { marker: 'bullet', isKnown: true };
  const text = /^(["'])(.*)\1$/.exec(style)?.[2];
  if (text !== undefined) return { marker: { words: text, isDecimal: false }, isKnown: true };
  const known = STYLES[style];
  const { write, suffix } = known ?? DECIMAL;
  const written =
    write(number) ?? (suffix === '、' ? STYLES['cjk-decimal']!.write(number) : undefined);
  const words = (written ?? String(number)) + suffix;
  return {
    marker: { words, isDecimal: known === DECIMAL || known === undefined },
    isKnown: known !== undefined,
  };
}

/** The marker of an item of one of UEditor's lists, `custom_cn2`; `undefined` for any other list. */
export function ueditorMarker(list: string, number: number): Marker | undefined {
  const name = /(?:^|\s)custom_(\w+)/.exec(list)?.[1];
  if (name === 'dash' || name === 'dot') return 'bullet';
  const found = name === undefined ? undefined : UEDITOR[name];
  if (!found) return undefined;
  const [style, before, after] = found;
  return { words: before + (style.write(number) ?? String(number)) + after, isDecimal: false };
}
