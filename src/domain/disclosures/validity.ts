/** Whether a document still holds, as its own page words it. */
export type Validity = 'in-force' | 'ended';

/** Words by which pages say that a document, or a part of it, no longer holds. */
const ENDED = /废止|失效|作废|停止执行|无效/;
const IN_FORCE = /^(?:现行)?有效/;

/** What the field 有效性 says; `undefined` where it is absent or says neither. */
export function validityOf(words: string | undefined): Validity | undefined {
  if (words === undefined) return undefined;
  if (ENDED.test(words)) return 'ended';
  return IN_FORCE.test(words) ? 'in-force' : undefined;
}
