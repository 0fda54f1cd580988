import { LINE_SEPARATOR, type SearchDocument } from './index/phrase-format.ts';
import type { SearchFold } from '#search/index/search-fold.ts';

/** A document with its sections that hold words of a query. */
export interface Match extends SearchDocument {
  places: { section: string; heading: string; text: string }[];
}

/** The sections of a document that hold any of these words. */
export function matchOf(document: SearchDocument, words: string[], fold: SearchFold): Match {
  const keys = words.map((word) => fold.text(word)).filter(Boolean);
  const places = document.sections.flatMap(([section, heading, text]) => {
    const lines = text.split(LINE_SEPARATOR).map((line) => fold.text(line));
    const held = lines.some((line) => keys.some((key) => line.includes(key)));
    return held ? [{ section, heading, text }] : [];
  });
  return { ...document, places };
}
