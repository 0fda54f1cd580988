import { searchKey } from '#search/index/search-fold.ts';

/**
 * Words that ask and say nothing of what is sought, the longest first where one holds another. They are taken out where
 * a word may begin and end, and not out of what the site itself has a name for.
 */
const ASKING = `
是什么意思 什么意思 叫什么 什么叫 啥意思 是啥 啥叫 为啥 有啥 啥 咋样 咋办 咋 干吗 是怎么回事 怎么回事 是什么样的 是怎样的 怎么样了 怎么样 怎样了 怎么办 怎么走 怎么 怎样 如何 为什么 为何 什么时候 什么是 是什么 有什么
什么样 什么 多不多 多少钱 是多少 有多少 多少 有多大 有多长 多大 多长 多久 几个人 几个 几次 几类 几家 第几名 第几 有几 哪一年 哪些 哪个 哪里 哪儿 在哪 谁
有没有 是不是 能不能 可不可以 要不要 好不好 高不高 可以吗 能吗 能看 能不能看 好吗 了吗 吗 呢 吧 啊 呀 请问 我想 想知道 想看 想查 我要 我们 我 你们 你 查一下 查一查 看一下 看看
告诉 关于 有关 相关 方面 情况 现状 最近 最新 现在 目前 今年 去年 前年 当年 这几年 近几年 历年 每年 一共 总共 共有 到底 究竟 真的 属于 发生 进行 需要 要 会 能
还 都 也 就 很 比较 变 了 的 是 有 在 和 与 及 或 把 被 让 给 对 从 到 里 上 下 这 那 这是 哪 几 花 修 干不干净 脏不脏 严不严重 不干净 干净 严重 厉害 好转 变好 变差 改善 好坏 我市 全市 本市 市里 老百姓 家门口 我家附近 家附近 附近 我家 想要 一份 适合 住这里 处理了 完了 最多 最差 最好`
  .trim()
  .split(/\s+/);
const ASKS = new Set(ASKING);
/** Those of two characters and more, which are cut out of what has no blanks. */
const LONG = ASKING.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);

/**
 * A query without what merely asks.
 *
 * @example withoutAsking('2022年PM2.5是多少？') // '2022年PM2.5'
 */
export function withoutAsking(query: string): string {
  let left = query.replace(/[？?！!。，、,；;：]+/g, ' ');
  for (const word of LONG) left = left.replaceAll(word, ' ');
  return left
    .replace(/(?:吗|呢|吧|了|的)(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A word to look for, with those that the site says instead. */
export type Keyword = string[];

/** A number says nothing of what is sought: the figures answer it. */
const NUMBER = /^\d[\d.,]*$/;
const YEAR = /(?:19|20)\d{2}年?/g;

/**
 * The words of a question that say what is sought: names that the site knows, then what is left, cut into words as
 * Unicode segments them (UAX #29 with the dictionary of the browser).
 *
 * @param names what the site has names for, each with what it says instead
 * @param everywhere the place that all is about: it tells nothing apart
 * @example keywords('空气怎么样', new Map()) // [['空气']]
 */
export function keywords(query: string, names: Map<string, string[]>, everywhere = ''): Keyword[] {
  const found: Keyword[] = [];
  let left = searchKeyWithBlanks(query).replace(YEAR, ' ');
  for (const name of [everywhere, everywhere.replace(/[市区县]$/, '')])
    if (name.length > 1) left = left.replaceAll(searchKey(name), ' ');
  const known = [...names].map(([name, instead]) => ({ name, key: searchKey(name), instead }));
  for (const { name, key, instead } of known.sort((a, b) => b.key.length - a.key.length)) {
    if (key.length < 2 || !left.includes(key)) continue;
    found.push([...new Set([name, ...instead])]);
    left = left.replaceAll(key, ' ');
  }
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(withoutAsking(left));
  for (const word of joined(words, names)) {
    if (!ASKS.has(word) && !NUMBER.test(word)) found.push([word, ...(names.get(word) ?? [])]);
  }
  // A year is looked for as part of a name: 2020年计划.
  if (found.length > 0) for (const [year] of query.matchAll(YEAR)) found.push([year.slice(0, 4)]);
  return found;
}

/**
 * The words of segments. Characters that the dictionary leaves alone are one word where they follow each other (公积金,
 * the name of a place); one by itself, such as 看 or 人, says nothing unless the site has a name for it.
 */
function joined(segments: Iterable<Intl.SegmentData>, names: Map<string, string[]>): string[] {
  const words: string[] = [];
  let run = '';
  const end = () => {
    if (run.length > 1 || names.has(run)) words.push(run);
    run = '';
  };
  for (const { segment, isWordLike } of segments) {
    if (isWordLike && segment.length === 1 && !ASKS.has(segment) && !NUMBER.test(segment)) {
      run += segment;
      continue;
    }
    end();
    if (isWordLike && segment.length > 1) words.push(segment);
  }
  end();
  return words;
}

const searchKeyWithBlanks = (text: string) => text.normalize('NFKC').toLowerCase();
