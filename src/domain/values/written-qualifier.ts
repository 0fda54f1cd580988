import { sortQualifiers, type Qualifier } from './qualifier.ts';
import { bareUnit, UNIT } from './unit-words.ts';

/** What may be between a word that bounds and its number: 超过了80, 约为20, 不低于 60. */
const TO = '(?:了|为|到|达到?|有|在)?\\s*$';
const before = (words: string) => new RegExp(`(?:${words})${TO}`);

/** Words and signs before a number; the first that matches counts. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [
    before(
      '大于(?:或者?)?等于|高于(?:或者?)?等于|不低于|不少于|不小于|不下于|至少|最少|起码|≥|>=|≧|⩾',
    ),
    'at-least',
  ],
  [
    before(
      '小于(?:或者?)?等于|低于(?:或者?)?等于|不超过?|[未没](?:有)?超过?|[未没](?:有)?突破|不高于|不大于|不多于|至多|最多|≤|<=|≦|⩽',
    ),
    'at-most',
  ],
  [before('(?<![不未没]|没有)超过?|超出|逾|(?<![不未没]|没有)突破|多于|大于|高于|>'), 'more-than'],
  [
    before('低于检出限|小于检出限|未检出[(:,]?(?:检出限)?[:<]?|检出限|ND[(<]+|<'),
    'below-detection',
  ],
  [before('不足|不到|不满|未满|未达到?|没有?达到?|(?<!不)少于|小于|低于'), 'less-than'],
  [before('大约|约|大概|将近|接近|(?<![附最远])近|≈|~'), 'about'],
];

/** Words and signs behind a number and its unit. */
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:\([^()]{0,16}\))?(?:及|或|\()?以上/, 'at-least'],
  [/^(?:\([^()]{0,16}\))?(?:及|或|\()?(?:以下|以内|之内|内(?![部外容陆河涝需]))/, 'at-most'],
  [/^(?:左右|上下|许)/, 'about'],
];
/** 20余家, 200多天, 1.2万余人: more; 十来个: about. */
const MORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^[余多](?=[^\d])/, 'more-than'],
  [/^来(?=[个家件年天次人])/, 'about'],
];
/** 17L in a table of measurements: below the detection limit 17 (HJ 91.1-2019 writes the limit with an L behind). */
const DETECTION_MARK = /^L(?![A-Za-z\d])/;
const FLAG = /^\s?(?:\([^()]{0,12}\))?[*※†]/;
const PROVISIONAL =
  /初步(?:核算|统计|测算|监测|分析|数据?|结果)|(?:^|[,:;(])初步(?=[约近超\d]|$)|快报数/;
const ESTIMATED = /估算|估计|预估|预计|推算|测算/;

/** Units in letters, as tables have them. */
const LETTERS = '(?:[μµu]g|mg|ng|kg|g)/(?:m³|m3|Nm3|L|kg)';
const UNIT_HERE = new RegExp(`^\\s*(${LETTERS}|${UNIT})`);
const SENTENCE_END = /[。;!?\n]/;

/** What the words around one number say of it. */
export interface NumberWords {
  /** In their fixed order. */
  qualifiers: Qualifier[];
  /** As written behind the number, less a counting 个; empty where there is none. */
  unit: string;
  /** Where the number's words begin and end: 超过80个, 第1位, 60%以上. */
  start: number;
  end: number;
}

/**
 * Reads what the words around a number say of it: a bound, a place in an order, a mark.
 *
 * @param plain the text in half width (`plainNumbers`)
 * @param start where the number begins in it
 * @param end where it ends, 万 or 亿 included
 * @example 五星好评60%以上 → at-least, unit %
 * @example 解决问题超过80个 → more-than, unit 个
 * @example 连续第10年 → years-in-a-row
 */
export function wordsAroundNumber(plain: string, start: number, end: number): NumberWords {
  const front = plain.slice(Math.max(0, start - 16), start);
  const order = orderAround(front, plain.slice(end, end + 16));
  const qualifiers: Qualifier[] = [];
  let [from, to, unit] = [start, end, ''];
  if (order) {
    qualifiers.push(...order.qualifiers);
    from -= order.before;
    to += order.after;
  } else {
    const more = first(MORE, plain.slice(to, to + 4));
    if (more) to += more.length;
    const written = UNIT_HERE.exec(plain.slice(to, to + 24));
    if (written && !DETECTION_MARK.test(plain.slice(to))) {
      unit = bareUnit(written[1]!);
      to += written[0].length;
    } else if (DETECTION_MARK.test(plain.slice(to))) {
      qualifiers.push('below-detection');
      to += 1;
    }
    const after = first(AFTER, plain.slice(to, to + 24));
    if (after) to += after.length;
    const bound = first(BEFORE, front);
    if (bound) from -= bound.length;
    const said = more?.qualifier ?? after?.qualifier ?? bound?.qualifier;
    // A share is not measured by an instrument: below it is less.
    const told = said === 'below-detection' && /^[%‰]/.test(unit) ? 'less-than' : said;
    if (told && qualifiers.length === 0) qualifiers.push(told);
  }
  const flag = FLAG.exec(plain.slice(to, to + 16));
  if (flag) {
    qualifiers.push('flagged');
    to += flag[0].length;
  }
  const { sentence, behind } = sentenceAround(plain, from, to);
  if (PROVISIONAL.test(sentence) || behind.startsWith('(初步')) qualifiers.push('provisional');
  if (ESTIMATED.test(sentence.slice(-10)) || /^\((?:估|预|推)[算计]/.test(behind))
    qualifiers.push('estimated');
  return { qualifiers: sortQualifiers(qualifiers), unit, start: from, end: to };
}

function first(
  list: readonly (readonly [RegExp, Qualifier])[],
  text: string,
): { qualifier: Qualifier; length: number } | undefined {
  for (const [pattern, qualifier] of list) {
    const match = pattern.exec(text);
    if (match) return { qualifier, length: match[0].length };
  }
  return undefined;
}

/** The words of its sentence before a number, and what is right behind it. */
function sentenceAround(plain: string, from: number, to: number) {
  const head = plain.slice(Math.max(0, from - 60), from);
  const last = head.split(SENTENCE_END).at(-1)!;
  return { sentence: last, behind: plain.slice(to, to + 6) };
}

interface Order {
  qualifiers: Qualifier[];
  /** Characters that belong to it before and behind the number. */
  before: number;
  after: number;
}

const IN_A_ROW = /连续第?$/;
const NTH = /第$/;
const LAST = /倒数第$/;
/** 并列全省第1. */
const TIE = /并列[^,。;、第]{0,6}第$/;

/** A number that is a place in an order; 第3季度, 第2批 and 第1类 are names. */
function orderAround(front: string, behind: string): Order | undefined {
  const year = /^个?(?:年(?![级代度前后内])|年度)/.exec(behind);
  const row = IN_A_ROW.exec(front);
  if (row && year)
    return { qualifiers: ['years-in-a-row'], before: row[0].length, after: year[0].length };
  if (NTH.test(front)) {
    const last = LAST.exec(front);
    const tied = TIE.exec(front);
    const words = tied?.[0] ?? last?.[0] ?? '第';
    const [place] = /^(?:位|名)(?![字称单录])|^(?=[,。;、)\s和及]|$)/.exec(behind) ?? [];
    if (place !== undefined) {
      const qualifiers: Qualifier[] = [last ? 'rank-from-last' : 'rank', ...(tied ? TIED : [])];
      return { qualifiers, before: words.length, after: place.length };
    }
    const nthYear = /^年(?![级代度季])/.exec(behind);
    return nthYear ? { qualifiers: ['nth-year'], before: 1, after: 1 } : undefined;
  }
  const [place] = /^(?:位|名|强)(?![字称单录])|^(?=[,。;)]|$)/.exec(behind) ?? [];
  const [among] = /(?:倒数)?(?<![提目之此以年])前$|(?<=[位名]次?)后$|倒数$/.exec(front) ?? [];
  if (place === undefined || !among) return undefined;
  const order = /[倒后]/.test(among) ? 'rank-from-last' : 'rank';
  return { qualifiers: [order, 'at-most'], before: among.length, after: place.length };
}

const TIED: Qualifier[] = ['tied'];
