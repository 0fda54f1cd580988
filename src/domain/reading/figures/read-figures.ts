import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { sectionHeading, type Section } from '#domain/disclosures/section.ts';
import { looksAhead, partOf } from '#domain/reading/words/document-part.ts';
import type { FigureDraft } from './figure-draft.ts';
import type { FigureMention } from './figure-mention.ts';
import { findFigures } from './find-figures.ts';
import { hideNames } from './not-figures.ts';
import { tableFigures } from './table-figures.ts';
import { proseOf, tableRows } from './table-rows.ts';
import { plainText, sentencesOf } from '#domain/reading/words/plain-text.ts';
import { periodNamed, yearNamed, type ReadingTime } from '#domain/reading/words/reading-period.ts';

/** Every figure that a document's text states, section by section, in order. */
export function readFigures({ disclosure, body }: Pick<DisclosureFile, 'disclosure' | 'body'>) {
  const { title, publishedOn } = disclosure;
  const rows = tableRows(body);
  return body.sections.flatMap((section): FigureMention[] => {
    const year = yearOf(section, body.sections) ?? yearNamed(title);
    const time: ReadingTime = { publishedOn, ...(year && { year }) };
    const planned = partOf(section, body.sections, title) === 'plan';
    const own = rows.filter((row) => row.section === section.id);
    const prose = { ...section, text: proseOf(section.text, own) };
    const drafts = [
      ...findFigures(prose),
      ...tableFigures(own, ({ start }) => captionOf(section.text, start)),
    ].sort((a, b) => a.start - b.start);
    return placed(section, prose.text, drafts, time, planned);
  });
}

/** The year that a section's heading names, or the nearest one above it. */
export function yearOf(section: Section, sections: Section[]): number | undefined {
  const own = section.kind === 'heading' ? yearNamed(sectionHeading(section)) : undefined;
  const parent = sections.find(({ id }) => id === section.parent);
  return own ?? (parent && yearOf(parent, sections));
}

/** How far into a sentence a period may stand that holds for the sentences after it, too. */
const AT_HEAD = 16;
/** How far before a figure its own period may stand. */
const NEAR = 120;

/** A period at a sentence's head holds for what follows until another is named; others hold for their sentence. */
function placed(
  { text, id }: Section,
  prose: string,
  drafts: FigureDraft[],
  time: ReadingTime,
  planned: boolean,
): FigureMention[] {
  const plain = hideNames(plainText(prose));
  let period = time.year === undefined ? undefined : String(time.year);
  let ahead = planned;
  return sentencesOf(plain).flatMap(({ start, end }) => {
    if (plain[start - 1] === '\n') ahead = planned;
    const sentence = plain.slice(start, end);
    ahead ||= looksAhead(sentence);
    period = periodNamed(sentence.slice(0, AT_HEAD), time) ?? period;
    return drafts
      .filter((draft) => draft.start >= start && draft.start < end)
      .map((draft) => {
        const named =
          periodNamed(plain.slice(Math.max(start, draft.start - NEAR), draft.start), time) ??
          period;
        return mentionOf(
          draft,
          text,
          id,
          ahead || hasBegun(named, time) ? named : undefined,
          ahead,
        );
      });
  });
}

/** What has not begun by the day of publication is no time of a figure of what has been. */
const hasBegun = (period: string | undefined, { publishedOn }: ReadingTime): boolean =>
  period !== undefined && parsePeriod(period)!.start <= Date.parse(publishedOn);

/** The line above a table: it may say the unit. */
const captionOf = (text: string, start: number): string =>
  text.slice(0, start).trimEnd().split('\n').slice(-3).join(' ');

function mentionOf(
  draft: FigureDraft,
  text: string,
  section: string,
  period: string | undefined,
  planned: boolean,
): FigureMention {
  const { start, end, written, value, high, scale, unit, kind, bound, base } = draft;
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
    subject: draft.subject,
    members: draft.members,
    ...(period && { period }),
    planned,
    quote: text.slice(draft.quoteStart, draft.quoteEnd).trim(),
  };
}
