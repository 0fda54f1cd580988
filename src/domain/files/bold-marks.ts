/** A bold text whose marks are shown instead. */
export interface BoldFault {
  /** Offset of its first asterisk. */
  at: number;
  /** The text with its marks and the characters beside it. */
  found: string;
  /** The same, with the signs outside the marks. */
  proposal: string;
}

const BOLD = /(?<![\\*])\*\*(?![\s*])([^*\n]*[^*\n\s\\])\*\*(?!\*)/g;
/** Signs of Unicode's categories P and S, as CommonMark 0.31 takes them. */
const SIGNS = /^[\p{P}\p{S}]/u;
const ENDS = /[\p{P}\p{S}]$/u;
/** Words in brackets or quotes: both halves stay on one side of the marks. */
const PAIR = /^[\p{Ps}\p{Pi}].*[\p{Pe}\p{Pf}]$/u;
const JOINS = /^[^\s\p{P}\p{S}]/u;
const JOINED = /[^\s\p{P}\p{S}]$/u;

/**
 * Bold texts that CommonMark does not take for bold: one begins or ends with a sign, and a character is beside it
 * without a blank, as is usual in Chinese (CommonMark 0.31, section 6.2: left-flanking and right-flanking).
 *
 * @example boldFaults('达到**96.7%**以上') // [{ at: 2, found: '到**96.7%**以', proposal: '到**96.7**%以' }]
 */
export function boldFaults(text: string): BoldFault[] {
  return [...text.matchAll(BOLD)].flatMap(({ 0: whole, 1: words = '', index }) => {
    const before = JOINED.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '';
    const after = JOINS.exec(text.slice(index + whole.length, index + whole.length + 2))?.[0] ?? '';
    const opens = !(before && SIGNS.test(words));
    const closes = !(after && ENDS.test(words));
    if (opens && closes) return [];
    const pair = PAIR.test(words);
    const lead = opens && !pair ? '' : (/^[\p{P}\p{S}]+/u.exec(words)?.[0] ?? '');
    const tail = closes && !pair ? '' : (/[\p{P}\p{S}]+$/u.exec(words)?.[0] ?? '');
    const core = words.slice(lead.length, words.length - tail.length);
    const proposal = `${before}${lead}${core && `**${core}**`}${tail}${after}`;
    return [{ at: index, found: `${before}${whole}${after}`, proposal }];
  });
}
