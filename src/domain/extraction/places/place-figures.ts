import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import { sectionHeading, type Section } from '#domain/disclosures/section.ts';
import type { Area } from '#domain/indicators/names.ts';
import type { FigureMention } from '#domain/extraction/figures/figure-mention.ts';
import { hideNames } from '#domain/extraction/figures/not-figures.ts';
import { proseOf, tableRows } from '#domain/extraction/figures/table-rows.ts';
import { clausesOf, plainText, sentenceSpans } from '#domain/extraction/words/plain-text.ts';
import { findPlaces } from './find-places.ts';
import { governs } from './governing-places.ts';
import { homeOf, resolvePlace, type Place } from './home-place.ts';
import { joined, mentionsOf, placeAt, runAt } from './place-mentions.ts';
import { placeInTable } from './table-places.ts';
import { startingIn } from '#domain/extraction/words/starting-in.ts';

/**
 * The place that each figure is of. A name holds from where it is: to the end of its clause, and on over clauses
 * and sentences of its paragraph until another is named; a paragraph begins with the place of its heading, else the
 * document's own. What the site has no area for is a place, too, so that its figures are never taken for the site's.
 */
export function placeFigures(
  { disclosure, body }: Pick<DisclosureFile, 'disclosure' | 'body'>,
  figures: readonly FigureMention[],
  areas: readonly Area[],
): Map<FigureMention, Place> {
  const home = homeOf(disclosure, areas);
  const rows = tableRows(body);
  const placed = new Map<FigureMention, Place>();
  for (const section of body.sections) {
    const own = figures.filter((figure) => figure.section === section.id);
    if (own.length === 0) continue;
    const ownRows = rows.filter((row) => row.section === section.id);
    const start = placeOfHeading(section, body.sections, home, areas);
    const context = { home, areas };
    const prose = hideNames(plainText(proseOf(section.text, ownRows)));
    const inProse = placesOfProse(prose, own, start, context);
    for (const figure of own) {
      const row = ownRows.find((one) => one.start <= figure.start && figure.start < one.end);
      const place = row
        ? placeInTable(figure, row, rows, section.text, start, context)
        : inProse.get(figure);
      placed.set(figure, place ?? start);
    }
  }
  return placed;
}

/** The place that a section's heading begins with, else that of the heading above it. */
function placeOfHeading(
  section: Section,
  sections: readonly Section[],
  home: Place,
  areas: readonly Area[],
): Place {
  const parent = sections.find(({ id }) => id === section.parent);
  const above = parent ? placeOfHeading(parent, sections, home, areas) : home;
  if (section.kind !== 'heading') return above;
  const heading = hideNames(plainText(sectionHeading(section)));
  const [first, second] = findPlaces(heading, areas);
  if (!first || (second && second.start - first.end < 3)) return above;
  if (
    /[\u4e00-\u9fff]/.test(
      heading
        .slice(0, first.start)
        .replace(/[\d年月日季度上下半前第一二三四五六七八九十、(). -]/g, ''),
    )
  )
    return above;
  const place = resolvePlace(first, { home, last: above, areas });
  return governs(first, heading, first.kind === 'whole' && !place.area) ? place : above;
}

const DEED =
  /^\s*(?:[一二三四五六七八九十]+是|\d+[.、])?(?:累计|共|全年|今年|已|积极|大力|深入|扎实|持续|全面)*(?:我局|市局|县局|区局|分局|全局|新建|改建|新增|完成|建成|开展|查处|立案|办理|实施|投入|争取|推进|推动|组织|处罚|整改|出动|检查|受理|关停|淘汰|清理|发放|印发|制定|编制|创建|培训)/;

function placesOfProse(
  prose: string,
  figures: readonly FigureMention[],
  paragraph: Place,
  context: { home: Place; areas: readonly Area[] },
): Map<FigureMention, Place> {
  const placed = new Map<FigureMention, Place>();
  let last = paragraph;
  for (const sentence of sentenceSpans(prose)) {
    if (sentence.start === 0 || prose[sentence.start - 1] === '\n') last = paragraph;
    const before = last;
    let named = false;
    for (const clause of clausesOf(prose, sentence)) {
      const mentions = mentionsOf(prose.slice(clause.start, clause.end), last, context);
      const here = startingIn(figures, ({ start }) => start, clause);
      for (const figure of here) {
        const at = figure.start - clause.start;
        const place = placeAt(
          prose.slice(clause.start, clause.end),
          { at, isChange: figure.kind === 'change' },
          mentions,
          here.map(({ start }) => start - clause.start),
        );
        named ||= place !== undefined;
        placed.set(
          figure,
          place ??
            (named
              ? last
              : carried(last, before, paragraph, prose.slice(sentence.start, sentence.end))),
        );
      }
      const governing = mentions.filter(
        (mention) => mention.governs && mention.until === undefined,
      );
      if (governing.length > 0) {
        last = joined(
          runAt(prose.slice(clause.start, clause.end), governing, governing.length - 1),
        );
        named = true;
      }
    }
  }
  return placed;
}

/** A place named in a sentence before: sure where it is the paragraph's own, or no place of the site. */
function carried(last: Place, before: Place, paragraph: Place, sentence: string): Place {
  if (last !== before || last.name === paragraph.name) return last;
  if (DEED.test(sentence)) return { ...paragraph, doubt: `前一句说的是${last.name}` };
  return last.area ? { ...last, doubt: `地区取自前一句的${last.name}` } : last;
}
