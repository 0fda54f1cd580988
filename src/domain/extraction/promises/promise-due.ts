import { periodNamed } from '#domain/extraction/words/named-period.ts';
import type { TimeContext } from '#domain/extraction/words/period-spans.ts';

const YEAR = String.raw`(?:(?:19|20)\d{2}年|今年|明年|本年度?|年)`;
const AHEAD = '(?:争取|力争|确保|计划|预计|将)?(?:到|至|截至|在|于)?';
/** By when: 2025年, 到2025年底, 9月底前, 年内, 全年, 上半年. */
const DUE = new RegExp(
  String.raw`^(?:${AHEAD})?((?:${YEAR}度?)?(?:\d{1,2}月|[上下]半年|第?[一二三四1-4]季度|前三季度)?)(?:份|底|末|初|内|年底|年末)?(?:以?前|之前)?`,
);
const WITHIN_YEAR = new RegExp(
  `^(?:${AHEAD})?(?:全年|年内|年底|年末|当年|本年度?|今年)(?:内|底)?(?:以?前|之前)?`,
);
/** 年度任务, 年度目标: due within the year. */
const OF_THE_YEAR = /年度(?:整改)?(?:任务|目标|计划)|当年任务/;

/** A time at the head of words, and how many characters it takes. */
export interface Due {
  key: string;
  length: number;
}

/**
 * Reads a time by which something is to be done at the head of a clause; `undefined` when there is none.
 *
 * @param words plain text
 */
export function dueAt(words: string, time: TimeContext): Due | undefined {
  const within = WITHIN_YEAR.exec(words);
  if (within) return { key: planYear(time), length: within[0].length };
  const match = DUE.exec(words);
  if (!match?.[1]) return undefined;
  const next = match[0].includes('明年') ? { ...time, year: Number(planYear(time)) + 1 } : time;
  const named = match[1].replace('明年', '今年').replace(/^年/, '');
  const key =
    periodNamed(named, next) ?? (/(?:底|末|内|前)$/.test(match[0]) ? planYear(time) : undefined);
  return key ? { key, length: match[0].length } : undefined;
}

/** The plan's year, where the words call something the year's task. */
export const dueOfYear = (words: string, time: TimeContext): string | undefined =>
  OF_THE_YEAR.test(words) ? planYear(time) : undefined;

const planYear = ({ year, publishedOn }: TimeContext): string =>
  String(year ?? publishedOn.slice(0, 4));
