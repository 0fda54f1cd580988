import { NUMERAL_CHARACTERS } from '#domain/values/chinese-numeral.ts';
import { hideNotFigures } from '#domain/extraction/figures/not-figures.ts';
import { ARABIC, NUMERAL, readNumber, SCALE, scaled, scaleOf } from './number-words.ts';
import { Scanner, type FoundNumber } from './scanner.ts';
import { bareUnit, isCounted, UNIT } from '#domain/values/unit-words.ts';

/** Where a number may begin: not within one, nor within a name such as PM2.5. */
const START = new RegExp(
  `(?<![\\d.])\\d|(?<![${NUMERAL_CHARACTERS}])[${NUMERAL_CHARACTERS}]|百分之`,
  'g',
);
/** An index has no unit: 系数0.612, 指数为105.3. */
const INDEX =
  /(?:(?:指数|系数|得分|评分|比值|倍率|[pP]H值?)(?:年均值?|平均值?|均值)?(?:为|达到?|是|:)?|率(?:为|达到?|是|降到|降至))$/;
const MONEY =
  /(?:金额|资金|投资|收入|支出|罚没?款|经费|产值|贷款|债券|补助|补贴|税|费)[^,;。、\uE000]{0,4}$/;
const MINUS = /(?:零下|[为达增长至到:\s(]-)$/;
const sticky = (pattern: string) => new RegExp(pattern, 'y');
const MORE = /[余多来几]/y;
const SHARE = sticky(`(百|千|${NUMERAL})分之(${NUMERAL})(?:点(${NUMERAL}))?`);
const DIGITS = sticky(ARABIC);
const WORDS = sticky(NUMERAL);
const TIMES = sticky(SCALE);
const MEASURED = sticky(UNIT);
/** Of 16L微克/立方米 the L says that 16 is a limit of detection (HJ 91.1): the unit is behind it. */
const DETECTION_MARK = sticky(`L(?=\\s?(?:[μµu]g|mg|ng|${UNIT}))`);
const RATIO = /:1(?!\d)/y;
const RANGE = sticky(`(?:-|至|到)(${ARABIC})(${SCALE})?(?=${UNIT})`);

/**
 * The numbers of a text that have a unit, or need none, in order.
 *
 * @param text the text, whose characters are in the places of those of `nameless`
 * @param nameless the same as plain text, titles and quoted words hidden
 */
export function findNumbers(text: string, nameless: string): FoundNumber[] {
  const hidden = hideNotFigures(nameless);
  const found: FoundNumber[] = [];
  const lacking = new Set<FoundNumber>();
  for (const { index } of hidden.matchAll(START)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const scanner = new Scanner(hidden, text, index);
    const number = readShare(scanner) ?? readArabic(scanner) ?? readNumeral(scanner);
    if (!number) continue;
    const before = hidden.slice(Math.max(0, index - 12), index);
    if (MINUS.test(before)) number.value = -number.value;
    if (!number.unit && number.scale > 1 && MONEY.test(before)) number.unit = '元';
    if (!number.unit && number.scale === 1 && !INDEX.test(before)) lacking.add(number);
    found.push({ ...number, ...bounded(number.bound, before) });
    if (lacking.delete(number)) lacking.add(found.at(-1)!);
  }
  return withSharedUnits(found, lacking, hidden);
}

/** 百分之三十, 四分之三: as a percentage. */
function readShare(scanner: Scanner): FoundNumber | undefined {
  const parts = scanner.take(SHARE);
  if (!parts) return undefined;
  const [written, whole = '', part = '', decimals = ''] = parts;
  const below = readNumber(whole);
  const above = readNumber(part);
  if (!below || above === undefined) return undefined;
  const digits = [...decimals].map((digit) => readNumber(digit) ?? 0).join('');
  const value = (Number(`${above}${digits && '.'}${digits}`) * 100) / below;
  return scanner.found({ written, value: scaled(value, 1), scale: 1, unit: '%' });
}

function readArabic(scanner: Scanner): FoundNumber | undefined {
  const low = scanner.take(DIGITS)?.[0];
  if (!low) return undefined;
  const ratio = scanner.take(RATIO);
  if (ratio) {
    const unit = scanner.written(ratio[0].length);
    return scanner.found({ written: low, value: readNumber(low)!, scale: 1, unit });
  }
  const lowScale = scanner.take(TIMES)?.[0] ?? '';
  const about = scanner.take(MORE) !== undefined;
  const moreScale = about ? (scanner.take(TIMES)?.[0] ?? '') : '';
  if (about) scanner.take(MORE);
  scanner.take(DETECTION_MARK);
  let unit = scanner.takeUnit(MEASURED);
  const scale = scaleOf(lowScale + moreScale);
  const alone = () =>
    scanner.found({
      written: low,
      value: scaled(readNumber(low)!, scale),
      scale,
      unit: bareUnit(unit),
      ...(about && { bound: 'least' as const }),
    });
  const before = scanner.at;
  const range = scanner.follows(/[由从][^,;。]?$/) ? undefined : scanner.take(RANGE);
  if (range) {
    const [, high = '', highScale = ''] = range;
    const own = scanner.takeUnit(MEASURED);
    // 下降4.8%至20微克: no range, but two figures.
    if (unit && unit !== own) {
      scanner.backTo(before);
      return alone();
    }
    unit = own;
    const top = scaleOf(highScale);
    return scanner.found({
      written: `${low}-${high}`,
      value: scaled(readNumber(low)!, lowScale ? scale : top),
      high: scaled(readNumber(high)!, top),
      scale: top,
      unit,
    });
  }
  return alone();
}

function readNumeral(scanner: Scanner): FoundNumber | undefined {
  const written = scanner.take(WORDS)?.[0];
  const value = written && readNumber(written);
  if (!written || value === undefined) return undefined;
  const about = scanner.take(MORE) !== undefined;
  if (!isCounted(written, scanner.rest())) return undefined;
  const unit = bareUnit(scanner.takeUnit(MEASURED));
  if (!unit) return undefined;
  return scanner.found({
    written,
    value: value as number,
    scale: 1,
    unit,
    ...(about && { bound: 'least' as const }),
  });
}

const LEAST = /(?:(?<!不)超过?|逾|突破|不少于|不低于|至少|(?<!不)高于)$/;
const MOST = /(?:不超过|不高于|至多|最多|控制在|(?<!不)少于|(?<!不)低于)$/;
const ABOUT = /(?:约|大约|近|接近)$/;

function bounded(own: FoundNumber['bound'], before: string): Pick<FoundNumber, 'bound'> {
  if (own) return { bound: own };
  if (MOST.test(before)) return { bound: 'most' };
  if (LEAST.test(before)) return { bound: 'least' };
  return ABOUT.test(before) ? { bound: 'about' } : {};
}

/** 12、15、20件: the unit of the last holds for all. What is left without one is no figure. */
function withSharedUnits(
  found: FoundNumber[],
  lacking: Set<FoundNumber>,
  hidden: string,
): FoundNumber[] {
  for (let index = found.length - 2; index >= 0; index--) {
    const [number, next] = [found[index]!, found[index + 1]!];
    if (!lacking.has(number) || lacking.has(next)) continue;
    if (!/^[、和]$/.test(hidden.slice(number.end, next.start))) continue;
    number.unit = next.unit;
    number.value = scaled(number.value, next.scale);
    number.scale = next.scale;
    lacking.delete(number);
  }
  return found.filter((number) => !lacking.has(number));
}
