import type { Section } from '#domain/disclosures/section.ts';
import type { Area } from '#domain/indicators/names.ts';
import {
  baseOf,
  changeBeside,
  changeOf,
  isOneOfSeveral,
  readChangeWords,
  signOf,
  type ChangeWords,
} from './change-words.ts';
import type { Around } from './figures-around.ts';
import { figureSubject } from './figure-subject.ts';
import type { FigureDraft } from './figure-draft.ts';
import { findNumbers } from '#domain/extraction/words/find-numbers.ts';
import type { FoundNumber } from '#domain/extraction/words/scanner.ts';
import { findRanks } from './find-ranks.ts';
import { announcesAims, roleOf, turnsToDone } from './figure-role.ts';
import { hideNames } from './not-figures.ts';
import { shareLists } from './parallel-list.ts';
import { clausesOf, plainText, sentenceSpans } from '#domain/extraction/words/plain-text.ts';
import { listOf, namedBefore, namedBehind } from './subject-words.ts';
import { startingIn } from '#domain/extraction/words/starting-in.ts';

/** The figures of a section, in order. Never throws: any text may hold some, or none. */
export function findFigures(
  { text }: Pick<Section, 'text'>,
  areas: readonly Area[] = [],
): FigureDraft[] {
  const plain = plainText(text);
  const nameless = hideNames(plain);
  const ranks = findRanks(nameless);
  const ranked = new Uint8Array(text.length);
  for (const { start, end } of ranks) ranked.fill(1, start, end);
  const numbers = findNumbers(text, nameless).filter(
    ({ start, end }) => !ranked.subarray(start, end).includes(1),
  );
  const all = [
    ...numbers.map((found) => ({ found, rank: false })),
    ...ranks.map((found) => ({ found, rank: true })),
  ].sort((a, b) => a.found.start - b.found.start);
  let earlier: FigureDraft[] = [];
  return sentenceSpans(plain).flatMap((sentence) => {
    if (plain[sentence.start - 1] === '\n') earlier = [];
    const drafts: FigureDraft[] = [];
    const clauses = clausesOf(plain, sentence);
    let aims = false;
    for (const [nth, clause] of clauses.entries()) {
      const before = clauses[nth - 1];
      const ahead = before ? text.slice(before.start, before.end) : '';
      const inside = startingIn(all, ({ found: { start } }) => start, clause);
      const words = nameless.slice(clause.start, clause.end);
      aims &&= !turnsToDone(words);
      inside.forEach(({ found, rank }, index) => {
        const from = inside[index - 1]?.found.end ?? clause.start;
        const to = inside[index + 1]?.found.start ?? clause.end;
        drafts.push(
          draftOf({ text, found, rank, clause, ahead, from, to, drafts, aims, areas, earlier }),
        );
      });
      aims = inside.length > 0 ? drafts.at(-1)!.role === 'target' : announcesAims(words);
    }
    if (drafts.length > 0) earlier = drafts;
    return shareLists(drafts);
  });
}

function draftOf(around: Around): FigureDraft {
  const { text, found, rank, clause, from, to, drafts } = around;
  const before = ownWords(text.slice(from, found.lead ?? found.start), from > clause.start);
  const plain = plainText(before);
  const last = drafts.at(-1);
  const isNext = last !== undefined && from > clause.start;
  // 高于全国0.8个百分点、全省0.3个百分点.
  const isOfNext =
    last?.base === 'other' && /^[、和及与](?:全[国省市县区]|[^\d,，]{1,4}平均)$/.test(before);
  const chained = isNext && (/^[、和及与]?$/.test(before) || isOfNext);
  const rest = text.slice(found.end, to);
  const behind = namedBehind(to < clause.end ? rest.replace(/(?<!^)、.*/, '') : rest);
  const role = roleIn(around);
  const isAmount = rank || role === 'limit';
  // 优于省定目标（65%）6.5个百分点: what is before the brackets says what the number behind them is.
  const aside = /^\)\s*$/.test(plain) && plainText(text.slice(clause.start, found.start));
  const words = aside ? aside.replace(/\([^()]*\)/g, '') : plain;
  const change = isAmount ? undefined : changeBefore(words, found, behind, around);
  const kind = rank ? 'rank' : chained ? last.kind : change ? 'change' : 'value';
  const listed = kind === 'change' && last?.kind === 'change' && isNext && isOneOfSeveral(plain);
  const own = namedBefore(change && !aside ? before.slice(...change.subject) : before);
  const named = chained
    ? { subject: (kind === 'value' && behind) || last.subject, of: last }
    : figureSubject(own, kind === 'value' ? behind : '', around);
  const down = chained ? last.value < 0 : change !== undefined && signOf(change, named.subject) < 0;
  return {
    ...found,
    value: kind === 'change' && down ? -Math.abs(found.value) : found.value,
    kind,
    ...(kind === 'change' && baseIn(around, chained || listed ? last : change)),
    ...(role && (kind === 'value' || role === 'target') && { role }),
    subject: named.subject,
    members: /(?:(?<![平年])均|都)[^,;。]{0,4}$/.test(plain) ? listOf(own) : [],
    own,
    chained,
    listed,
    shared: /(?:分别|依次)[^,;。]{0,6}$/.test(plain),
    quoteStart: named.of?.quoteStart ?? clause.start,
    quoteEnd: clause.end,
  };
}

/** What the number is besides a figure. */
function roleIn({ text, found, clause, drafts, aims }: Around): FigureDraft['role'] {
  const before = plainText(text.slice(clause.start, found.lead ?? found.start));
  const after = plainText(text.slice(found.end, clause.end));
  const unitBefore = drafts.findLast((one) => one.kind === 'value' && !one.role)?.unit;
  const role = roleOf(hideNames(before), after, { unit: found.unit, unitBefore });
  return role ?? (aims ? 'target' : undefined);
}

/** What a change is measured from: what its words say, else what the change before it in the sentence is. */
function baseIn(
  { text, clause, found, drafts }: Around,
  own: Pick<FigureDraft, 'base' | 'baseYear'> | undefined,
): Pick<FigureDraft, 'base' | 'baseYear'> {
  const compared = drafts.at(-1)?.role === 'compared' ? drafts.at(-1) : undefined;
  // 较2018年同期51微克下降5.8%: the words are before what it is compared with.
  const words = compared && plainText(text.slice(clause.start, found.start));
  const comparison = words ? baseOf(words.replace(/\d+(?:\.\d+)?(?!\d*年)/g, '')) : {};
  const said = comparison.base ? comparison : own;
  if (said?.base) return { base: said.base, ...(said.baseYear && { baseYear: said.baseYear }) };
  const before = drafts.findLast(({ kind }) => kind === 'change');
  const { base = 'assumed', baseYear } = before ?? {};
  return base === 'other' ? { base: 'assumed' } : { base, ...(baseYear && { baseYear }) };
}

/** 断面达标率、优良率均为100%: the words belong together. */
const SEVERAL = /(?:(?<![平年])均|都|分别)[^,;。，；]{0,4}$/;

/** 提高1个等级、亩产提高10%: up to the mark, the words behind a figure are its own, not the next one's. */
const ownWords = (words: string, isBehindFigure: boolean): string =>
  isBehindFigure && !SEVERAL.test(words) ? words.replace(/^[^、]+、/, '') : words;

/** 提升8个示范点: a deed done to so many things is no change of their number, unless it says from when. */
function changeBefore(
  before: string,
  { unit }: FoundNumber,
  behind: string,
  { ahead }: Around,
): ChangeWords | undefined {
  const compared = /(?:相比|比较|对比|相较)$/.test(plainText(ahead).trim());
  const change =
    readChangeWords(before) ??
    changeOf(before, unit) ??
    (compared ? changeBeside(before) : undefined);
  const counts = behind && !change?.base && !compared && !/^[%‰成]$|百分点/.test(unit);
  if (!change || counts) return undefined;
  // 与2015年相比，下降50%.
  return compared && !change.base
    ? { ...change, base: 'other', ...baseOf(plainText(ahead)) }
    : change;
}
