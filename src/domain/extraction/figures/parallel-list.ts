import type { FigureDraft } from './figure-draft.ts';
import { isBare, listOf } from './subject-words.ts';

/**
 * Gives each figure of a parallel list the thing that it belongs to: 分别占50.0%、45.0%、5.0% belong to the three
 * figures before, A、B合格率分别为97%、96% to the two things listed before 分别.
 */
export function shareLists(drafts: FigureDraft[]): FigureDraft[] {
  for (let at = 0; at < drafts.length; at++) {
    if (!drafts[at]!.shared) continue;
    const list = [drafts[at]!];
    for (let next; (next = drafts[at + list.length]); list.push(next))
      if (!next.chained && !next.listed) break;
    share(list, drafts.slice(0, at));
  }
  return drafts;
}

function share(list: FigureDraft[], before: FigureDraft[]): void {
  const [first] = list;
  const things = listOf(first!.own, list.length);
  if (things.length === list.length) {
    list.forEach((draft, index) => {
      draft.subject = `${things[index]}（${first!.own}）`;
    });
    return;
  }
  // 城乡居民收入分别增长5.5%、7.3%: the words before it name what grew.
  if (first!.kind === 'change' && !isBare(first!.own)) {
    for (const draft of list) draft.subject = first!.own;
    return;
  }
  const shared = before.findLast(({ kind }) => kind === 'value');
  if (shared?.members.length === list.length) {
    list.forEach((draft, index) => {
      draft.subject = shared.members[index]!;
      draft.quoteStart = shared.quoteStart;
    });
    return;
  }
  // A list right before it has the same things; else they are those of the last values.
  const listed = before.slice(-list.length);
  const earlier = listed[0]?.shared
    ? listed
    : before.filter(({ kind }) => kind === 'value').slice(-list.length);
  if (earlier.length < list.length || list.length < 2) return;
  list.forEach((draft, index) => {
    const { subject } = earlier[index]!;
    draft.subject = first!.own ? `${subject} ${first!.own}` : subject;
    draft.quoteStart = earlier[0]!.quoteStart;
  });
}
