import { sectionText } from '#domain/disclosures/section.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import {
  citedPlaces,
  surroundings,
  type CitedPlace,
  type CitedSurroundings,
} from './cited-place.ts';
import type { Citation } from '#domain/indicators/citation.ts';
import { IndicatorNames } from './belonging/indicator-names.ts';
import { CitedWordsIndex, proveCitation } from './citation-proof.ts';
import { correctionOf } from '#domain/disclosures/correction.ts';
import { validityOf, type DisclosureFile, type Rendition } from '#domain/disclosures/disclosure.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { Source } from '#domain/indicators/row-source.ts';

/** A citation that has been followed and proved. */
export interface ProvedCitation extends Citation {
  documentTitle: string;
  sectionTitle: string;
  publishedOn: string;
  rendition: Rendition;
  correctedOn?: string;
  ended?: string;
  sourceUrl?: string;
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

  readonly areas: Seeds['areas'];
  readonly names: IndicatorNames;
  readonly #texts = new Map<string, string>();

  constructor(seeds: Seeds, disclosures: DisclosureFile[]) {
    this.areas = seeds.areas;
    this.names = new IndicatorNames(seeds.indicators, seeds.synonyms);
    this.disclosures = new Map(disclosures.map((file) => [file.disclosure.id, file]));
    this.ownArea = seeds.areas[0]?.id;
  }

  report(found: Problem): void {
    this.problems.push(found);
  }

  /** The places at which the words of a proved citation are, and what is around its section. */
  grounds({ document, section: id, quote }: Citation): {
    places: CitedPlace[];
    around: CitedSurroundings;
  } {
    const file = this.disclosures.get(document)!;
    const { sections } = file.body;
    const key = `${document} ${id}`;
    const text = this.#texts.get(key) ?? plainText(sectionText(sections, id));
    this.#texts.set(key, text);
    const section = sections.find((own) => own.id === id)!;
    return { places: citedPlaces(text, quote), around: surroundings(file, section) };
  }

  /** Proves a citation; reports what is wrong with it and returns `undefined`. */
  prove(citation: Citation, source: Source, columns: CitationColumns): ProvedCitation | undefined {
    const proof = proveCitation(citation, this.disclosures);
    if (proof.ok) {
      const { title, publishedOn, rendition, sourceUrl, corrections, validity } =
        proof.file.disclosure;
      const corrected = correctionOf(citation.quote, corrections);
      return {
        ...citation,
        documentTitle: title,
        sectionTitle: proof.heading,
        publishedOn,
        rendition,
        ...(corrected && { correctedOn: corrected.date }),
        ...(validity && validityOf(validity) === 'ended' && { ended: validity }),
        ...(sourceUrl && { sourceUrl }),
      };
    }
    const { document, section, quote } = citation;
    if (proof.fault === 'unknown-document') {
      const known = [...this.disclosures.keys()];
      this.report(
        problem('unknown-document', cellPlace(source, columns.document), { id: document, known }),
      );
    } else if (proof.fault === 'extracted-text') {
      const { file } = proof;
      this.report(
        problem('extracted-text-cited', cellPlace(source, columns.document), { document, file }),
      );
    } else if (proof.fault === 'unknown-section') {
      const place = cellPlace(source, columns.section);
      this.report(
        problem('unknown-section', place, { id: section, document, known: proof.sections }),
      );
    } else {
      const place = cellPlace(source, columns.quote);
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
export function cellPlace({ file, line, columns }: Source, column: string) {
  return { file, line, column: columns[column] ?? 0 };
}
