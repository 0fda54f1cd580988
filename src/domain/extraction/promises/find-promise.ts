import { ACTION, MANNER, REACHING_ACTION } from './plan-verbs.ts';

/** What a clause promises: places in the clause. */
export interface FoundPromise {
  action: [start: number, end: number];
  /** The words before the action and those after it may both name the object. */
  object: [start: number, end: number][];
}

/** Clauses that only say how, where or on what ground. */
const BACKGROUND =
  /^(?:以|在[^,]*(?:同时|基础上|前提下|背景下|过程中|之际)$|通过|按照|根据|依据|依托|围绕|聚焦|坚持|对标|对照|针对|结合|遵循|立足|秉持|随着|面对|紧扣|把握|不忘|鉴于|为(?:了|确保|贯彻|进一步|加[强快]|深入|落实|切实))/;
/** Where and to whom, before the verb: 在执法方式上, 对守信、失信企业. */
const SETTING =
  /^(?:在[^,]{1,20}(?:方面|方式上|模式上|领域|工作中|[上中下内])|(?:对|向|与|为|由|会同|协调|联合|指导)[^,]{1,16}|用[^,]{2,30})$/;
/** Who is to do it: 我局将, 交通运输部计划. */
const AGENT = /^[^,、]{1,9}?[局部委厅办省市县区校院](?=将|要|拟|计划|继续|力争|会同)/;
const LEAD = new RegExp(`^(?:${MANNER}|[“”\\s、])+`);
const HEAD = new RegExp(`^${ACTION}`);
/** A topic, and marks of what will be: PM2.5浓度努力实现, 治水继续落实. */
const TOPIC = new RegExp(
  `^([^,]{2,40}?)(?<!的)(?:(?:${MANNER})+(${ACTION})|(?:将|要)(?:${MANNER})*(${ACTION}|[^,]{2,6}$)|(?:按计划|比[^,]{2,8}|较[^,]{2,8})?(${REACHING_ACTION})(?=[^,]{0,4}\\d|[^,]{0,8}(?:效果|目标|任务|整改|要求|水平)|所有|全部|全市|$))`,
);
/** 在 and 对 take their words only up to a verb. */
const SET_HEAD = new RegExp(`^(?:${MANNER})*(?=${ACTION})`);

/**
 * Reads one clause of a plan, its time at the head cut off; `undefined` when it promises nothing.
 *
 * @param clause plain text, quoted words and titles hidden but for their marks
 */
export function findPromise(clause: string): FoundPromise | undefined {
  let at = AGENT.exec(clause)?.[0].length ?? 0;
  at += LEAD.exec(clause.slice(at))?.[0].length ?? 0;
  if (BACKGROUND.test(clause.slice(at))) return undefined;
  const verbNow = HEAD.test(clause.slice(at));
  if (!verbNow) at += settingLength(clause.slice(at));
  at += LEAD.exec(clause.slice(at))?.[0].length ?? 0;
  const head = HEAD.exec(clause.slice(at))?.[0].length;
  if (head) return { action: [at, at + head], object: [[at + head, clause.length]] };
  const topic = TOPIC.exec(clause.slice(at));
  if (topic) return ofTopic(topic, at, clause);
  return ofManner(at, clause);
}

/** 着力繁荣…: after these words comes a verb, known or not. */
const BEFORE_VERB =
  /(?:积极|进一步|全力|着力|大力|努力|继续|持续|不断|切实|深入|扎实|有序|稳步|严格|坚决|认真|主动)$/;
const VERB_OF_ANY_KIND = /^[\u4e00-\u9fff]{2}(?=[“《\u4e00-\u9fff]{2})/;

function ofManner(at: number, clause: string): FoundPromise | undefined {
  if (at === clause.length) return undefined;
  // 加快企业信用数据应用: what looks like manner is the action itself.
  const alone = /(?:加快|加大|全面|统一)$/.exec(clause.slice(0, at));
  if (alone) return { action: [alone.index, at], object: [[at, clause.length]] };
  if (!BEFORE_VERB.test(clause.slice(0, at)) || !VERB_OF_ANY_KIND.test(clause.slice(at)))
    return undefined;
  return { action: [at, at + 2], object: [[at + 2, clause.length]] };
}

/** 治水继续落实…: a topic of a word or two is a heading, and the object follows. */
function ofTopic(topic: RegExpExecArray, at: number, clause: string): FoundPromise {
  const [whole, named = ''] = topic;
  const verb = topic[2] ?? topic[3] ?? topic[4] ?? '';
  const end = at + whole.length;
  const behind: [number, number] = [end, clause.length];
  const before: [number, number] = [at, at + named.length];
  const isHeading = named.length <= 4 && end < clause.length && !/^\d/.test(clause.slice(end));
  return { action: [end - verb.length, end], object: isHeading ? [behind] : [before, behind] };
}

/** The length of the words of place or person, when a verb follows them. */
function settingLength(words: string): number {
  for (let length = 2; length < Math.min(words.length, 36); length++) {
    if (SETTING.test(words.slice(0, length)) && SET_HEAD.test(words.slice(length))) return length;
  }
  return 0;
}
