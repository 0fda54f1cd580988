import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import type { Area } from '#domain/indicators/names.ts';
import type { Section } from '#domain/disclosures/section.ts';
import { looksAhead, partOf } from '#domain/extraction/words/document-part.ts';
import { plainText, sentenceSpans } from '#domain/extraction/words/plain-text.ts';
import { timeNamed, type NamedTime } from '#domain/extraction/words/named-period.ts';
import { sectionTime, type SectionTime } from '#domain/extraction/words/section-time.ts';
import type { Qualifier } from '#domain/values/qualifier.ts';
import { wordsAroundNumber } from '#domain/values/written-qualifier.ts';
import { saysLevel } from './change-words.ts';
import type { FigureDraft } from './figure-draft.ts';
import type { FigureMention } from './figure-mention.ts';
import { aYearEarlier, figureTime, liesAhead } from './figure-time.ts';
import { findFigures } from './find-figures.ts';
import { hideNames } from './not-figures.ts';
import { isRunningTotal } from './running-total.ts';
import { stateOf } from './unfinished.ts';
import { tableFigures } from './table-figures.ts';
import { proseOf, tableRows } from './table-rows.ts';
import { saysYearEarlier } from '#domain/extraction/words/year-earlier.ts';
import { startingIn } from '#domain/extraction/words/starting-in.ts';

/**
 * Every figure that a document's text states, section by section, in order.
 *
 * @param areas those of the site, whose names tell what a figure is of and not what it is about
 */
export function readFigures(
  { disclosure, body }: Pick<DisclosureFile, 'disclosure' | 'body'>,
  areas: readonly Area[] = [],
): FigureMention[] {
  const { title } = disclosure;
  const rows = tableRows(body);
  return body.sections.flatMap((section): FigureMention[] => {
    const time = sectionTime(section, body.sections, disclosure);
    const planned = partOf(section, body.sections, title) === 'plan';
    const own = rows.filter((row) => row.section === section.id);
    const prose = { ...section, text: proseOf(section.text, own) };
    const drafts = [
      ...findFigures(prose, areas),
      ...tableFigures(own, ({ start }) => captionOf(section.text, start)),
    ].sort((a, b) => a.start - b.start);
    return placed(section, prose.text, drafts, time, planned);
  });
}

/** How far into a sentence a period may be that holds for the sentences after it, too. */
const AT_HEAD = 16;
/** How far before a figure its own period may be. */
const NEAR = 120;

/** A period at a sentence's head holds for what follows until another is named; others hold for their sentence. */
function placed(
  { text, id }: Section,
  prose: string,
  drafts: FigureDraft[],
  time: SectionTime,
  planned: boolean,
): FigureMention[] {
  const whole = plainText(text);
  const plain = withFiveYears(plainText(prose));
  let paragraph: NamedTime | undefined;
  let ahead = planned;
  return sentenceSpans(plain).flatMap(({ start, end }) => {
    if (plain[start - 1] === '\n') {
      ahead = planned;
      if (plain.slice(start, end).trim()) paragraph = undefined;
    }
    const sentence = plain.slice(start, end);
    ahead ||= looksAhead(sentence);
    const head = timeNamed(sentence.slice(0, AT_HEAD), time);
    const before = paragraph;
    if (head && holdsOn(head)) paragraph = head;
    return startingIn(drafts, (draft) => draft.start, { start, end }).map((draft) => {
      const words =
        draft.timeWords ?? plain.slice(Math.max(start, draft.start - NEAR), draft.start);
      const isBehind = head && start + head.end <= draft.start;
      const named = timeNamed(words, time) ?? (isBehind ? head : before);
      const aims = ahead || draft.role === 'target';
      const own = figureTime(named, time, aims);
      const when = !aims && saysYearEarlier(words) ? aYearEarlier(own) : own;
      const isAhead = aims || (named !== undefined && liesAhead(named, words, time));
      const mention = mentionOf(draft, { text, whole, id }, when, isAhead);
      return { ...mention, ...standingOf(draft, whole.slice(start, end), start) };
    });
  });
}

/** A day is that of an event, and no time of the sentences behind it; one without bounds holds on from their head alone. */
const holdsOn = ({ key, start }: NamedTime): boolean =>
  key ? !/^\d{4}-\d\d-\d\d$/.test(key) : start <= 2;

/** Quoted words are names, but “十四五” tells a time. */
function withFiveYears(plain: string): string {
  const shown = [...hideNames(plain)];
  for (const { 0: words, index } of plain.matchAll(/[“"‘]十[一二三四五六]五[”"’]/g))
    shown.splice(index, words.length, ...words);
  return shown.join('');
}

/** The lines above a table's row: they may say the unit. A long text is not copied for each row. */
function captionOf(text: string, start: number): string {
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  let from = end;
  for (let line = 0; line < 3 && from >= 0; line++)
    from = from === 0 ? -1 : text.lastIndexOf('\n', from - 1);
  return text.slice(from + 1, end);
}

function mentionOf(
  draft: FigureDraft,
  { text, whole, id: section }: { text: string; whole: string; id: string },
  time: Pick<FigureMention, 'period' | 'periodFrom' | 'openTime' | 'isEarlier'>,
  planned: boolean,
): FigureMention {
  const { start, end, written, value, high, scale, unit, kind, bound, role } = draft;
  const base = baseOf(draft, time.period);
  return {
    section,
    start,
    end,
    written,
    value,
    scale,
    unit,
    kind,
    ...(high !== undefined && { high }),
    ...(bound && { bound }),
    ...(base && { base }),
    ...(role && { role }),
    ...(kind === 'value' && saysLevel(whole.slice(end, end + 48)) && { isLevel: true as const }),
    qualifiers: qualifiersOf(draft, whole),
    subject: draft.subject,
    members: draft.members,
    ...time,
    planned,
    quote: text.slice(draft.quoteStart, draft.quoteEnd).trim(),
  };
}

/** What its sentence says of a value besides its time: what is left, or all that there is. */
function standingOf(
  { kind, start, end, unit }: FigureDraft,
  sentence: string,
  from: number,
): Pick<FigureMention, 'isLeft' | 'isTotal'> {
  if (kind !== 'value') return {};
  const left = stateOf(sentence, start - from, end - from) === 'left';
  const total = isRunningTotal(sentence, start - from, unit);
  return { ...(left && { isLeft: true }), ...(total && { isTotal: true }) };
}

function qualifiersOf({ start, written, kind, high }: FigureDraft, plain: string): Qualifier[] {
  if (high !== undefined || kind === 'change') return [];
  const scale = /^\d*[十百千万亿]*/.exec(plain.slice(start + written.length))?.[0] ?? '';
  return wordsAroundNumber(plain, start, start + written.length + scale.length).qualifiers;
}

/** 比2015年下降20% is measured from the year before in a figure of 2016 alone. */
function baseOf(
  { base, baseYear }: FigureDraft,
  period: string | undefined,
): FigureMention['base'] {
  if (baseYear === undefined || period === undefined) return base;
  const year = Number(period.slice(0, 4));
  // 较2019年同期 in a text on 2019 is a slip, and means the year before.
  if (baseYear === year) return 'assumed';
  return baseYear === year - 1 ? base : 'other';
}
