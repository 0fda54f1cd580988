import type { Language } from './language.ts';

/**
 * What a value is besides its number.
 *
 * Bounds: `below-detection` (the number is the detection limit), `at-least` (以上, 不低于: the number itself included),
 * `at-most` (以下, 以内, 不超过: included), `more-than` (超过, 余, 多: not included), `less-than` (不足, 低于: not included;
 * 民法典 第一千二百五十九条 says which words include the number), `about` (约, 近, 左右).
 *
 * Order: `rank` (第1位), `rank-from-last` (倒数第2位), `nth-year` (第10年), `years-in-a-row` (连续3年). Such numbers are
 * no amounts: nothing is computed from them, and no line joins them.
 *
 * Marks: `provisional` (初步), `estimated` (估算), `flagged` (a * in the source), `tied` (并列).
 */
export type Qualifier =
  | 'below-detection'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than'
  | 'about'
  | 'rank'
  | 'rank-from-last'
  | 'nth-year'
  | 'years-in-a-row'
  | 'provisional'
  | 'estimated'
  | 'flagged'
  | 'tied';

type Group = 'bound' | 'order' | 'certainty' | 'flag' | 'tie';

/** What staff write in the column `qualifier`, with its meaning, in the order in which several are written. */
export const QUALIFIERS: Record<Qualifier, string> = {
  'below-detection': '未检出',
  'at-least': '以上，含本数',
  'at-most': '以下，含本数',
  'more-than': '超过',
  'less-than': '不足',
  about: '约',
  rank: '第几位',
  'rank-from-last': '倒数第几位',
  'nth-year': '第几年',
  'years-in-a-row': '连续几年',
  provisional: '初步',
  estimated: '估算',
  flagged: '原文带*',
  tied: '并列',
};

const GROUPS: Record<Qualifier, Group> = {
  'below-detection': 'bound',
  'at-least': 'bound',
  'at-most': 'bound',
  'more-than': 'bound',
  'less-than': 'bound',
  about: 'bound',
  rank: 'order',
  'rank-from-last': 'order',
  'nth-year': 'order',
  'years-in-a-row': 'order',
  provisional: 'certainty',
  estimated: 'certainty',
  flagged: 'flag',
  tied: 'tie',
};

/** Whether a word is one of the qualifiers. */
export const isQualifier = (word: string): word is Qualifier => Object.hasOwn(QUALIFIERS, word);

/** Those that a list holds, in their fixed order, each once: two lists that say the same are the same text. */
export function sortQualifiers(list: Iterable<Qualifier>): Qualifier[] {
  const held = new Set(list);
  return (Object.keys(QUALIFIERS) as Qualifier[]).filter((one) => held.has(one));
}

/** Two of a list that contradict each other: both a bound, or both an order; `tied` without a rank. */
export function clashOf(list: readonly Qualifier[]): [Qualifier, Qualifier?] | undefined {
  for (const [at, one] of list.entries()) {
    const rival = list.slice(0, at).find((other) => GROUPS[other] === GROUPS[one]);
    if (rival) return [rival, one];
  }
  const ranked = list.includes('rank') || list.includes('rank-from-last');
  return list.includes('tied') && !ranked ? ['tied'] : undefined;
}

/** The one that makes a number a place in an order, which is no amount. */
export function orderOf(list: readonly Qualifier[] = []): Qualifier | undefined {
  return list.find((one) => GROUPS[one] === 'order');
}

/** The one that makes a number a bound of the amount, or a round one. */
export function boundOf(list: readonly Qualifier[] = []): Qualifier | undefined {
  return list.find((one) => GROUPS[one] === 'bound');
}

/** Whether a number with these is an amount that arithmetic may take as it is. */
export const isPlainAmount = (list: readonly Qualifier[] = []): boolean =>
  orderOf(list) === undefined && boundOf(list) === undefined;

const WORDS: Record<Language, Partial<Record<Qualifier, string>>> = {
  'zh-CN': {
    'below-detection': '低于检出限',
    'at-least': '至少',
    'at-most': '至多',
    'more-than': '超过',
    'less-than': '不足',
    about: '约',
    provisional: '初步',
    estimated: '估算',
  },
  en: {
    'below-detection': 'below detection limit',
    'at-least': 'at least',
    'at-most': 'at most',
    'more-than': 'more than',
    'less-than': 'less than',
    about: 'about',
    provisional: 'provisional',
    estimated: 'estimated',
  },
};

/**
 * Digits in the words of their qualifiers: `至少60`, `超过80`, `第1位`, `连续3年`, `初步约20`, `20*`.
 *
 * @param digits `60`, or the words of a value that is no number
 */
export function qualifiedWords(
  digits: string,
  list: readonly Qualifier[] | undefined,
  language: Language,
): string {
  if (!list || list.length === 0) return digits;
  const order = orderOf(list);
  const placed = order ? inOrder(digits, order, list, language) : digits;
  const before = [...list]
    .filter((one) => !(order && GROUPS[one] === 'bound'))
    .toSorted((a, b) => precedence(a) - precedence(b))
    .flatMap((one) => WORDS[language][one] ?? []);
  const gap = language === 'en' ? ' ' : '';
  return [...before, placed].join(gap) + (list.includes('flagged') ? '*' : '');
}

/** 初步约20, not 约初步20. */
const precedence = (one: Qualifier) => (GROUPS[one] === 'certainty' ? 0 : 1);

function inOrder(
  digits: string,
  order: Qualifier,
  list: readonly Qualifier[],
  language: Language,
): string {
  const bound = boundOf(list);
  const tied = list.includes('tied');
  if (language === 'en') return inEnglish(digits, order, bound, tied);
  const limit = bound && bound !== 'at-most' ? (WORDS[language][bound] ?? '') : '';
  if (order === 'years-in-a-row') return `${limit || (bound ? '至多' : '')}连续${digits}年`;
  if (order === 'nth-year') return `${limit || (bound ? '至多' : '')}第${digits}年`;
  const from = order === 'rank-from-last' ? '倒数' : '';
  if (bound === 'at-most') return from ? `${from}${digits}位以内` : `前${digits}位`;
  return `${limit}${tied ? '并列' : ''}${from}第${digits}位`;
}

function inEnglish(
  digits: string,
  order: Qualifier,
  bound: Qualifier | undefined,
  tied: boolean,
): string {
  const limit = bound ? `${WORDS.en[bound]} ` : '';
  if (order === 'years-in-a-row') return `${limit}${digits} years in a row`;
  if (order === 'nth-year') return `${limit}year ${digits}`;
  const end = order === 'rank-from-last' ? ' from last' : '';
  if (bound === 'at-most') return end ? `last ${digits}` : `top ${digits}`;
  return `${limit}${tied ? 'joint ' : ''}rank ${digits}${end}`;
}
