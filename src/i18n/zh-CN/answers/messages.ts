import type { Verdict } from '#domain/views/messages/move.ts';
import type { TargetState } from '#domain/views/messages/target-result.ts';

/** Chinese before digits stands off them by a space, before other words it does not. */
const after = (text: string, value: string) => text + (/^[\d−]/.test(value) ? ' ' : '') + value;

/** The key message (要点) of an indicator, in sentences; `message-words.ts` puts the numbers in. */
export const messageWords = {
  heading: '要点',
  verdicts: {
    better: '变好',
    worse: '变差',
    same: '持平',
    up: '增加',
    down: '减少',
  } satisfies Record<Verdict, string>,
  /** `2023年为 17 微克/立方米，比2022年高 3 微克/立方米。` */
  latest: (when: string, place: string, value: string, more: string) =>
    `${after(`${when}${place && `，${place}`}为`, value)}${more && `，${more}`}。`,
  /** Where no difference can be computed: bounds and places in an order. */
  earlier: (when: string, value: string) => after(`${when}为`, value),
  /** Over the years. */
  course: (since: string, from: string, to: string, verdict: string) =>
    `${since}以来由 ${from}${from.endsWith('）') ? '' : ' '}到 ${to}，总的${verdict}`,
  courseSame: (since: string, value: string) => `与${since}的 ${value} 相同`,
  run: (since: string, up: boolean) => `${since}以来逐次${up ? '上升' : '下降'}`,
  turn: (when: string, value: string, up: boolean) =>
    `${when}曾${up ? '降到' : '升到'} ${value}，之后${up ? '回升' : '回落'}`,
  extreme: (count: number, highest: boolean) =>
    `是有数的 ${count} 次中最${highest ? '高' : '低'}的`,
  join: (parts: string[]) => `${parts.join('；')}。`,
  gaps: (parts: string[]) => `${parts.join('；')}。`,
  noValue: (times: string) => `没有${times}的数`,
  noValueWhy: (time: string, reason: string) => `${time}没有数：${reason}`,
  elsewhere: (times: string, area: string) => `${times}只有${area}的数`,
  manyGaps: (count: number, first: string, last: string) =>
    `${first}至${last}之间有 ${count} 个时期没有数`,
  within: (grade: string, value: string) => `未超过${grade}限值 ${value}`,
  above: (grade: string, value: string, amount: string) =>
    `超过${grade}限值 ${value}${amount && `，高出 ${amount}`}`,
  unsure: (grade: string, value: string) => `这个数看不出是否超过${grade}限值 ${value}`,
  limits: (parts: string[]) => `${parts.join('；')}。`,
  targets: {
    met: (due: string, value: string) => `计划要求${due}达到 ${value}，已经达到。`,
    missed: (due: string, value: string) => `计划要求${due}达到 ${value}，没有达到。`,
    unknown: (due: string, value: string) =>
      `计划要求${due}达到 ${value}，公布的数看不出是否达到。`,
    ahead: (due: string, value: string) => `计划要求${due}达到 ${value}，尚未到期。`,
    'no-value': (due: string, value: string) =>
      `计划要求${due}达到 ${value}，没有公布可以对照的数。`,
  } satisfies Record<TargetState, (due: string, value: string) => string>,
  newer: (when: string, value: string) => `${after(`${when}为`, value)}，与全年不能直接相比。`,
  provisional: '这是初步或估算的数，以后可能更改。',
  derived: '这个数是本站推算的，不是文件写的。',
  disputed: '同一天的文件另有一个数。',
  broken: (why: string) => `统计范围有变，不与以前相比：${why}。`,
  contradictions: (count: number) =>
    count === 1
      ? '文件写的数有 1 个与重新计算的不同。'
      : `文件写的数有 ${count} 个与重新计算的不同。`,
  /** Parts of which no series is the whole. */
  spread: (when: string, count: number, low: string, high: string) =>
    `${when}，${count} 个数在 ${low} 到 ${high} 之间`,
  allSame: (when: string, count: number, value: string) => `${when}，${count} 个数都是 ${value}`,
  lowest: (names: string[], value: string) => `最低的是${names.join('、')}（${value}）`,
  highest: (names: string[], value: string) => `最高的是${names.join('、')}（${value}）`,
  failing: (names: string[]) => `未达标：${names.join('、')}`,
  /** Classes of places. */
  classes: (when: string, place: string, judged: number, met: number) =>
    `${when}，判定的 ${judged} 个${place}中，${met} 个达标`,
  none: (name: string) => `目前没有收录${name}的数据。`,
};
