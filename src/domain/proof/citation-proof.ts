import type { Citation } from '#domain/indicators/citation.ts';
import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { sectionHeading, sectionText, type Section } from '#domain/disclosures/section.ts';
import type { Value } from '#domain/values/value.ts';
import { statesReason } from '#domain/values/missing-reason.ts';
import { statesUndetected } from '#domain/values/written-value.ts';
import { statesLabel, statesNumber } from '#domain/values/written-number.ts';
import type { CitationRecord, CitedTarget, CitedWords } from '#domain/views/site-records.ts';
import type { TextMark } from '#domain/disclosures/link-marks.ts';

/** Where a citation leads, or the first thing that is wrong with it. */
export type CitationProof =
  | { ok: true; file: DisclosureFile; section: Section; heading: string }
  | { ok: false; fault: 'unknown-document' }
  | { ok: false; fault: 'extracted-text'; file: string }
  | { ok: false; fault: 'unknown-section'; sections: string[] }
  | { ok: false; fault: 'quote-not-in-section'; foundIn?: string };

/**
 * Follows a citation (rule 1 of the figures): the disclosure exists, its text is its own and not one that a program
 * took out of a PDF, it has the section, and the quoted words are in it to the letter.
 */
export function proveCitation(
  citation: Citation,
  disclosures: Map<string, DisclosureFile>,
): CitationProof {
  const file = disclosures.get(citation.document);
  if (!file) return { ok: false, fault: 'unknown-document' };
  if (file.disclosure.extractedFrom) return { ok: false, fault: 'extracted-text', file: file.file };
  const { sections } = file.body;
  const section = sections.find(({ id }) => id === citation.section);
  if (!section)
    return { ok: false, fault: 'unknown-section', sections: sections.map(({ id }) => id) };
  if (!sectionText(sections, section.id).includes(citation.quote)) {
    const foundIn = sections.find(({ text }) => text.includes(citation.quote))?.id;
    return { ok: false, fault: 'quote-not-in-section', ...(foundIn && { foundIn }) };
  }
  return { ok: true, file, section, heading: fullHeading(sections, section) };
}

/** Whether quoted words state a value: its number, its class label, or the reason why it is missing. */
export function statesValue(
  quote: string,
  value: Value,
  { unit }: Pick<Indicator, 'unit'>,
): boolean {
  if (value.kind === 'number') return statesNumber(quote, value.number, unit);
  if (value.kind === 'range')
    return statesNumber(quote, value.low, unit) && statesNumber(quote, value.high, unit);
  if (value.kind === 'class') return statesLabel(quote, value.label);
  return value.qualifiers ? statesUndetected(quote) : statesReason(quote, value.reason);
}

/** An item is named by its section's heading too: 一是 alone tells nothing. */
function fullHeading(sections: Section[], section: Section): string {
  if (section.kind !== 'item') return sectionHeading(section);
  const parent = sections.find(({ id }) => id === section.parent);
  return parent ? `${sectionHeading(parent)} ${section.title}` : section.title;
}

/**
 * Collects what the words of disclosures are tied to. The same words of one section have one anchor, named after
 * the first thing tied to them, so that several figures of one sentence do not fight for its text.
 */
export class CitedWordsIndex {
  readonly #documents = new Map<string, Map<string, CitedWords>>();

  /**
   * Ties words to a target and returns their anchor.
   *
   * @param name the anchor to give when these words have none yet
   */
  tie(citation: Citation, kind: TextMark['kind'], name: string, target: CitedTarget): string {
    const { document, section, quote, locator } = citation;
    const located = { ...target, ...(locator && { locator }) };
    const words = this.#documents.get(document) ?? new Map<string, CitedWords>();
    this.#documents.set(document, words);
    const key = `${section}\n${quote}`;
    const known = words.get(key);
    if (known) {
      known.targets.push(located);
      return known.anchor;
    }
    words.set(key, { anchor: name, section, quote, kind, targets: [located] });
    return name;
  }

  /** Sorted by document id; words in the order in which they were tied. */
  records(): CitationRecord[] {
    return [...this.#documents]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([document, words]) => ({ document, words: [...words.values()] }));
  }
}
