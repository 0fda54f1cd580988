import {
  byMyriads,
  CHINESE,
  CHINESE_LEGAL,
  digitByDigit,
  JAPANESE,
  JAPANESE_LEGAL,
  KOREAN,
  tensThenDigits,
  TRADITIONAL_LEGAL,
  TRADITIONAL,
} from '#domain/values/east-asian-numbers.ts';
import { inEnglish, nth, nthInEnglish, roman } from './western-numbers.ts';

/** Writes a number from 1; `undefined` where the format ends and Word goes on in figures. */
type Write = (number: number) => string | undefined;

/** One sign a number, as far as they go. */
const signs = (all: string): Write => {
  const list = [...all];
  return (number) => list[number - 1];
};
/** One sign a number; then every sign twice, three times (17.18.59), as far as anybody reads. */
const repeated = (all: string): Write => {
  const list = [...all];
  return (number) => {
    const times = Math.ceil(number / list.length);
    return times > 40 ? undefined : list[(number - 1) % list.length]!.repeat(times);
  };
};
const range = (first: number, count: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at)).join('');
const pairs = (first: string, second: string, count: number): Write => {
  const [heads, tails] = [[...first], [...second]];
  return (number) =>
    number > count
      ? undefined
      : heads[(number - 1) % heads.length]! + tails[(number - 1) % tails.length]!;
};

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const AIUEO =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン';
const decimal: Write = String;
const latin = repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const lower =
  (write: Write): Write =>
  (number) =>
    write(number)?.toLowerCase();
const circled = signs(range(0x2460, 20));

export const NUMBER_FORMATS: Record<string, Write> = {
  none: () => '',
  bullet: () => '',
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: digitByDigit('０１２３４５６７８９'),
  decimalFullWidth2: digitByDigit('０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: signs(range(0x2488, 20)),
  decimalEnclosedParen: signs(range(0x2474, 20)),
  numberInDash: (number) => `- ${number} -`,
  hex: (number) => number.toString(16).toUpperCase(),
  upperLetter: latin,
  lowerLetter: lower(latin),
  upperRoman: roman,
  lowerRoman: lower(roman),
  ordinal: nth,
  cardinalText: inEnglish,
  ordinalText: nthInEnglish,
  chicago: repeated('*†‡§'),
  chineseCounting: tensThenDigits('〇'),
  chineseCountingThousand: byMyriads(CHINESE),
  chineseLegalSimplified: byMyriads(CHINESE_LEGAL),
  taiwaneseCounting: tensThenDigits('○'),
  taiwaneseCountingThousand: byMyriads(TRADITIONAL),
  taiwaneseDigital: digitByDigit('○一二三四五六七八九'),
  ideographDigital: digitByDigit('〇一二三四五六七八九'),
  ideographTraditional: signs(STEMS),
  ideographZodiac: signs(BRANCHES),
  ideographZodiacTraditional: pairs(STEMS, BRANCHES, 60),
  ideographEnclosedCircle: signs(range(0x3280, 10)),
  ideographLegalTraditional: byMyriads(TRADITIONAL_LEGAL),
  japaneseCounting: byMyriads(JAPANESE),
  japaneseLegal: byMyriads(JAPANESE_LEGAL),
  japaneseDigitalTenThousand: digitByDigit('〇一二三四五六七八九'),
  aiueo: repeated('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
  aiueoFullWidth: repeated(AIUEO),
  irohaFullWidth: repeated(IROHA),
  koreanDigital: digitByDigit('영일이삼사오육칠팔구'),
  koreanDigital2: digitByDigit('零一二三四五六七八九'),
  koreanCounting: byMyriads(KOREAN),
  ganada: repeated('가나다라마바사아자차카타파하'),
  chosung: repeated('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  thaiNumbers: digitByDigit('๐๑๒๓๔๕๖๗๘๙'),
  hindiNumbers: digitByDigit('०१२३४५६७८९'),
  russianLower: repeated('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: repeated('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
};
