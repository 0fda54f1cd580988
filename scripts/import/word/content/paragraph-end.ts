import { effective, runProperties } from '#scripts/import/word/run-properties.ts';
import { headingLevel, isContentsLine, type Style } from '#scripts/import/word/word-styles.ts';
import { attributeOf, child, switchOf, type XmlNode } from '#scripts/import/word/xml/xml-node.ts';
import { legibility, type Surface } from './legible.ts';
import { isBlank, type ShownParagraph, type ShownPart } from './shown.ts';
import type { WordDocument } from './story.ts';
import { symbol } from '#scripts/import/extract/symbols.ts';

/** What a paragraph is, besides its words; its mark at the end may be deleted or hidden. */
export interface ParagraphEnd {
  style: Style;
  /** What is in it before its own words: those of paragraphs that go on in it. */
  parts: ShownPart[];
  /** Whether the paragraph goes on in the next one. */
  removed: boolean;
  isContentsLine: boolean;
  /** Counts the paragraph; puts its number before its words, and says what it is. */
  label: (
    paragraph: ShownParagraph,
    story: string,
    surface: Surface,
  ) => Pick<ShownParagraph, 'heading' | 'bullet'>;
}

/**
 * Reads what a paragraph is. One of which the mark is deleted or moved away under tracking, or hidden, goes on in the
 * next, which says what both of them are.
 */
export function joinParagraph(
  properties: XmlNode | undefined,
  document: WordDocument,
  open: ParagraphEnd | undefined,
): ParagraphEnd {
  const { styles } = document;
  const style = styles.ofParagraph(properties);
  const mark = child(properties, 'w:rPr');
  const deleted = child(mark, 'w:del') ?? child(mark, 'w:moveFrom');
  if (deleted || child(mark, 'w:ins') || child(mark, 'w:moveTo')) document.changes++;
  const hidden = switchOf(mark, 'w:vanish') ?? switchOf(mark, 'w:specVanish') ?? style.run.hidden;
  // A large first letter is a frame of its own beside the words that it begins (17.3.1.11).
  const drop = attributeOf(child(properties, 'w:framePr'), 'dropCap') ?? 'none';
  // A separator of styles: the heading is the paragraph before it.
  const leads =
    open && switchOf(mark, 'w:specVanish') === undefined && open.removed ? open : undefined;
  return {
    style,
    parts: leads?.parts ?? open?.parts ?? [],
    removed: deleted !== undefined || hidden === true || drop !== 'none',
    isContentsLine: isContentsLine(style),
    label: (paragraph, story, surface) => {
      const run = effective(runProperties(mark), {}, style.run, styles.defaults);
      const isSeen = legibility(run, surface) !== 'unseen' && !surface.hidden;
      return labelled(paragraph, properties, style, document, { story, isSeen });
    },
  };
}

/** Marks of bullets that say yes or no: they are read, not drawn. */
const CHECKS = /^[☐☑☒✓✔✗✘✕✖√×]$/u;

function labelled(
  paragraph: ShownParagraph,
  properties: XmlNode | undefined,
  style: Style,
  { lists, losses }: WordDocument,
  { story, isSeen }: { story: string; isSeen: boolean },
): Pick<ShownParagraph, 'heading' | 'bullet'> {
  const level = headingLevel(style);
  const heading = level !== undefined && !isBlank(paragraph) ? { heading: level } : {};
  const place = lists.placeOf(properties, style);
  if (!place) return heading;
  const label = lists.count(place);
  const { format, text, font, close, hidden } = place.level;
  if (format === 'bullet') {
    const sign = [...text].map((one) => symbol(font, one.codePointAt(0)!) ?? '').join('');
    if (!CHECKS.test(sign)) return { ...heading, bullet: place.depth };
    paragraph.parts.unshift({ kind: 'text', text: `${sign} ` });
    return heading;
  }
  if (hidden || !isSeen) return heading;
  if (label === undefined) losses.add('number-format', format, { story, paragraph });
  else if (label) paragraph.parts.unshift({ kind: 'text', text: label + gapAfter(label, close) });
  return heading;
}

/** Chinese marks close a number themselves; a figure or a letter must not run into the words. */
const gapAfter = (label: string, close: boolean): string =>
  close || /[、，。．：；）〕】》\s]$/.test(label) ? '' : ' ';
