/** A word of the field in plain words; a row of `seeds/glossary.csv`. */
export interface GlossaryTerm {
  /** Its place on the page of the glossary. */
  id: string;
  term: string;
  /** What else it is called. */
  also: string[];
  /** In the site's own words. */
  explanation: string;
  /** Where the meaning is laid down: a standard, a law, a document. */
  source: string;
  /** Ids of the indicators that it explains. */
  indicators: string[];
}

/**
 * The terms that a text uses, in the order in which they come. A term within a longer one that the text uses is not
 * meant: 断面 in 市控断面.
 */
export function termsIn(text: string, terms: GlossaryTerm[]): GlossaryTerm[] {
  const names = terms
    .flatMap((own) => [own.term, ...own.also].map((name) => ({ name, own })))
    .sort((a, b) => b.name.length - a.name.length);
  const found = new Map<GlossaryTerm, number>();
  let left = text;
  for (const { name, own } of names) {
    const at = left.indexOf(name);
    if (at < 0) continue;
    found.set(own, Math.min(at, found.get(own) ?? Infinity));
    // As long as before, so that places stay.
    left = left.replaceAll(name, '\0'.repeat(name.length));
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([own]) => own);
}
