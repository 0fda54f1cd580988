import type { Citation } from '#domain/indicators/citation.ts';
import type { CitationRecord, CitedTarget, CitedWords } from '#domain/views/site-records.ts';
import type { TextMark } from '#domain/disclosures/render-body.ts';

/**
 * Collects what the words of disclosures are tied to. The same words of one section bear one anchor, named after
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
    const { document, section, quote } = citation;
    const words = this.#documents.get(document) ?? new Map<string, CitedWords>();
    this.#documents.set(document, words);
    const key = `${section}\n${quote}`;
    const known = words.get(key);
    if (known) {
      known.targets.push(target);
      return known.anchor;
    }
    words.set(key, { anchor: name, section, quote, kind, targets: [target] });
    return name;
  }

  /** Sorted by document id; words in the order in which they were tied. */
  records(): CitationRecord[] {
    return [...this.#documents]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([document, words]) => ({ document, words: [...words.values()] }));
  }
}
