import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import { isWithin, sectionHeading, type Section } from '#domain/disclosures/section.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';

/** One place in a section at which quoted words are, with the words around it; all in half width. */
export interface CitedPlace {
  /** All words of the section. */
  text: string;
  /** Where the quoted words begin and end in it. */
  start: number;
  end: number;
  /** Where their sentence, or their row of a table, begins and ends. */
  sentence: { start: number; end: number };
}

/** What the words around a section say: they apply where the sentence has no such words. */
export interface CitedSurroundings {
  /** Headings of the section and of those that contain it, innermost first. */
  headings: string[];
  title: string;
  publisher: string;
  /** YYYY-MM-DD. */
  publishedOn: string;
}

const BORDER = /[。!?\n]/;

/** Words that are in more places than these are those of tables: one row of many that are the same. */
const MOST_PLACES = 8;

/**
 * The places at which quoted words are in a section.
 *
 * @param text all words of the section, in half width
 */
export function citedPlaces(text: string, quote: string): CitedPlace[] {
  const sought = plainText(quote);
  const places: CitedPlace[] = [];
  let at = text.indexOf(sought);
  for (; at >= 0 && places.length < MOST_PLACES; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    places.push({ text, start: at, end, sentence: sentenceAround(text, at, end) });
  }
  return places;
}

/** What is around a section. */
export function surroundings(file: DisclosureFile, section: Section): CitedSurroundings {
  const { title, publisher = '', publishedOn } = file.disclosure;
  const headings = file.body.sections
    .filter(({ id, kind }) => kind === 'heading' && isWithin(section.id, id))
    .map((own) => plainText(sectionHeading(own)))
    .toReversed();
  return { headings, title: plainText(title), publisher, publishedOn };
}

function sentenceAround(text: string, from: number, to: number): CitedPlace['sentence'] {
  let start = from;
  while (start > 0 && !BORDER.test(text[start - 1]!)) start--;
  let end = Math.max(to, from + 1);
  while (end < text.length && !BORDER.test(text[end - 1]!)) end++;
  return { start, end };
}
