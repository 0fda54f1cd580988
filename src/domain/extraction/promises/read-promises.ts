import type { DisclosureBody } from '#domain/disclosures/disclosure-body.ts';
import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import type { Section } from '#domain/disclosures/section.ts';
import { looksAhead, partOf } from '#domain/extraction/words/document-part.ts';
import type { FigureMention, PromiseMention } from '#domain/extraction/figures/figure-mention.ts';
import { findPromise, type FoundPromise } from './find-promise.ts';
import { hideNames } from '#domain/extraction/figures/not-figures.ts';
import {
  clausesOf,
  plainText,
  sentenceSpans,
  type Span,
} from '#domain/extraction/words/plain-text.ts';
import { dueAt, dueOfYear } from './promise-due.ts';
import { actionSpans } from './promise-parts.ts';
import { sectionTime, yearOf } from '#domain/extraction/words/section-time.ts';
import { yearNamed } from '#domain/extraction/words/named-period.ts';
import type { TimeContext } from '#domain/extraction/words/period-spans.ts';

/** A document's text, and what of its record tells the time. */
export interface PlanningText {
  disclosure: Pick<Disclosure, 'title' | 'publishedOn' | 'planYear'>;
  body: DisclosureBody;
}

/**
 * Every promise of the parts of a document that plan, in order: a deed with its object, quantity and due.
 *
 * @param figures those of the same document
 */
export function readPromises(
  { disclosure, body }: PlanningText,
  figures: FigureMention[],
): PromiseMention[] {
  const { title, publishedOn, planYear } = disclosure;
  return body.sections.flatMap((section) => {
    const part = partOf(section, body.sections, title);
    const year =
      yearOf(section, body.sections) ??
      planYear ??
      yearNamed(title) ??
      sectionTime(section, body.sections, disclosure).year;
    const time: TimeContext = { publishedOn, ...(year && { year }) };
    const own = figures.filter((figure) => figure.section === section.id);
    return promisesOf(section, part === 'plan', time, own);
  });
}

function promisesOf(
  section: Section,
  planned: boolean,
  time: TimeContext,
  figures: FigureMention[],
): PromiseMention[] {
  const { text, kind } = section;
  const plain = plainText(text);
  const shown = hideNames(plain);
  const promises: PromiseMention[] = [];
  let ahead = planned;
  let paragraphDue: string | undefined;
  sentenceSpans(plain).forEach(({ start, end }, index) => {
    // The heading names its section; the deeds are below it.
    if (kind === 'heading' && index === 0) return;
    if (plain[start - 1] === '\n') {
      ahead = planned;
      paragraphDue = undefined;
    }
    ahead ||= looksAhead(plain.slice(start, end));
    if (!ahead) return;
    let due: string | undefined;
    let own = time;
    clausesOf(plain, { start, end }).forEach((clause, nth) => {
      const from = clause.start + markLength(plain.slice(clause.start, clause.end), nth === 0);
      const named = dueAt(plain.slice(from, clause.end), own);
      // The year at the head of a sentence is that of the months in it.
      if (named && nth === 0) own = { ...time, year: Number(named.key.slice(0, 4)) };
      // A time by itself, or at the head of the sentence, holds for what follows in it.
      if (named && (nth === 0 || from + named.length >= clause.end)) due = named.key;
      if (named && nth === 0 && from + named.length >= clause.end) paragraphDue = named.key;
      const span = { start: from + (named?.length ?? 0), end: clause.end };
      for (const { part, found } of promiseParts(shown, span)) {
        const figure = figureOf(figures, part, found);
        const words = plain.slice(part.start, part.end);
        const by = named?.key ?? due ?? dueOfYear(words, own) ?? (figure && paragraphDue);
        promises.push({
          section: section.id,
          start: part.start + found.action[0],
          quote: text.slice(clause.start, clause.end).trim(),
          action: text.slice(part.start + found.action[0], part.start + found.action[1]),
          object: found.object
            .map(([a, b]) => text.slice(part.start + a, part.start + b).trim())
            .filter(Boolean)
            .join(' '),
          ...(figure && { figure }),
          ...(by && { due: by }),
        });
      }
    });
  });
  return promises;
}

/**
 * A clause may promise several things, 推进A、打好B; only what follows a promise is read as another. A verb without
 * an object shares the next one's: 新建、改造雨污水管网.
 */
function promiseParts(shown: string, span: Span): { part: Span; found: FoundPromise }[] {
  const read: { part: Span; found: FoundPromise }[] = [];
  const parts = actionSpans(shown, span);
  let start = span.start;
  for (const { end } of parts) {
    const found = findPromise(shown.slice(start, end));
    if (!found) break;
    const isBare = found.object.every(([from, to]) => from === to);
    if (isBare && end < span.end) continue;
    read.push({ part: { start, end }, found });
    start = end + 1;
  }
  return read;
}

/** The figure behind the action says how much; where there is none, the one of the object before it. */
function figureOf(
  figures: FigureMention[],
  part: Span,
  { action }: FoundPromise,
): FigureMention | undefined {
  const inside = figures.filter(
    ({ start, kind, role }) =>
      start >= part.start &&
      start < part.end &&
      kind !== 'rank' &&
      role !== 'limit' &&
      role !== 'compared',
  );
  const behind = inside.find(({ start }) => start >= part.start + action[1] - 1);
  return behind ?? inside.at(-1);
}

/** The length of 一是, 首先 and the like at the head of a clause. */
function markLength(clause: string, first: boolean): number {
  const mark =
    /^\s*(?:[一二三四五六七八九十]+(?:是|要)|首先|其次|再次|最后|\(?\d+\)?[.、)]\s*)?(?:,)?(?:我[局委市]|全局|各[^,。]{1,6})?/.exec(
      clause,
    );
  return first ? (mark?.[0].length ?? 0) : (/^\s*/.exec(clause)?.[0].length ?? 0);
}
