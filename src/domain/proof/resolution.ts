import type { Citation } from '#domain/indicators/citation.ts';
import { CitedWordsIndex, proveCitation } from './citation-proof.ts';
import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { Source } from '#domain/indicators/row-source.ts';

/** A citation that has been followed and proved. */
export interface ProvedCitation extends Citation {
  documentTitle: string;
  sectionTitle: string;
  publishedOn: string;
}

/** Which columns of a table hold a citation's parts. */
export interface CitationColumns {
  document: string;
  section: string;
  quote: string;
}

/** What the steps of `resolve` share: the disclosures, the words cited so far, and the problems found so far. */
export class Resolution {
  readonly problems: Problem[] = [];
  readonly words = new CitedWordsIndex();
  readonly disclosures: Map<string, DisclosureFile>;
  /** The site's own area goes unnamed in anchors: the first of `areas.csv`. */
  readonly ownArea: string | undefined;

  constructor(seeds: Seeds, disclosures: DisclosureFile[]) {
    this.disclosures = new Map(disclosures.map((file) => [file.disclosure.id, file]));
    this.ownArea = seeds.areas[0]?.id;
  }

  report(found: Problem): void {
    this.problems.push(found);
  }

  /** Proves a citation; reports what is wrong with it and returns `undefined`. */
  prove(citation: Citation, source: Source, columns: CitationColumns): ProvedCitation | undefined {
    const proof = proveCitation(citation, this.disclosures);
    if (proof.ok) {
      const { title, publishedOn } = proof.file.disclosure;
      return { ...citation, documentTitle: title, sectionTitle: proof.heading, publishedOn };
    }
    const { document, section, quote } = citation;
    if (proof.fault === 'unknown-document') {
      const known = [...this.disclosures.keys()];
      this.report(
        problem('unknown-document', placeOf(source, columns.document), { id: document, known }),
      );
    } else if (proof.fault === 'extracted-text') {
      const { file } = proof;
      this.report(
        problem('extracted-text-cited', placeOf(source, columns.document), { document, file }),
      );
    } else if (proof.fault === 'unknown-section') {
      const place = placeOf(source, columns.section);
      this.report(
        problem('unknown-section', place, { id: section, document, known: proof.sections }),
      );
    } else {
      const place = placeOf(source, columns.quote);
      this.report(
        problem('quote-not-in-section', place, {
          quote,
          section,
          document,
          foundIn: proof.foundIn,
        }),
      );
    }
    return undefined;
  }
}

/** The place of a cell. */
export function placeOf({ file, line, columns }: Source, column: string) {
  return { file, line, column: columns[column] ?? 0 };
}
