import type { Span } from '#domain/extraction/words/plain-text.ts';
import { ACTION, MANNER } from './plan-verbs.ts';

/** What begins another deed, with an object. */
const NEXT = new RegExp(`^(?:${MANNER})*${ACTION}(?=[^、,]{2})`);

/** The deeds of a clause, 推进A、打好B: parted at each 、 outside of names and brackets that begins another. */
export function actionSpans(shown: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (shown[at] === '(') depth++;
    if (shown[at] === ')') depth--;
    if (shown[at] !== '、' || depth > 0) continue;
    if (!NEXT.test(shown.slice(at + 1, end))) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  parts.push({ start: from, end });
  return parts;
}
