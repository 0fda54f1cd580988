import type { Coverage, Disclosure } from '#domain/disclosures/disclosure.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import type { ResolvedCommitment } from '#domain/indicators/commitment.ts';
import type { Register } from '#domain/registers/register.ts';
import type { LaterDocument } from './later-documents.ts';
import type { Section } from '#domain/disclosures/section.ts';
import type { TextMark } from '#domain/disclosures/link-marks.ts';

/** A section that promises something, so that a plan page can show its headings. */
export type SectionHeading = Pick<Section, 'id' | 'label' | 'title' | 'depth' | 'kind'>;

/** An entry of a register that names a promise: both are about the same. */
export interface PromisedEntry {
  register: string;
  registerName: string;
  slug: string;
  title: string;
  /** Whether the register is a large one, whose entries stand on pages together. */
  large?: true;
}

export interface PlannedCommitment extends ResolvedCommitment {
  entries?: PromisedEntry[];
}

/** The commitments of one year: the content of `content/generated/plans/<year>.json`. */
export interface PlanRecord {
  year: number;
  documents: {
    disclosure: Pick<Disclosure, 'id' | 'title' | 'publishedOn' | 'sourceUrl'>;
    /** The sections of the document in order, for grouping. */
    sections: SectionHeading[];
    /** What was looked into for answers, oldest first. */
    later: LaterDocument[];
    commitments: PlannedCommitment[];
    /** How much was read of a document that plans the year and holds no commitment here; absent where it holds some. */
    empty?: Coverage;
  }[];
}

/** A mark before its link is known: which page it leads to is the site's matter. */
export interface CitedWords extends Omit<TextMark, 'href' | 'title'> {
  /** What the words are tied to. */
  targets: CitedTarget[];
}

export type CitedTarget = {
  /** A short phrase of the publisher's own text, where the document is a digest. */
  locator?: string;
} & (
  | {
      kind: 'observation';
      indicator: string;
      indicatorName: string;
      key: string;
      /** Area (where there are several), members and time, for a reader. */
      where: string;
      /** The value with its unit. */
      label: string;
    }
  | { kind: 'commitment'; role: 'promise' | 'evidence'; plan: number; id: string; text: string }
  | { kind: 'entry'; register: string; registerName: string; slug: string; title: string }
);

/** What a disclosure's words are tied to: the content of `content/generated/citations/<id>.json`. */
export interface CitationRecord {
  document: string;
  words: CitedWords[];
}

/** Everything the pipeline makes of seeds and disclosures. */
export interface SiteRecords {
  indicators: IndicatorRecord[];
  plans: PlanRecord[];
  citations: CitationRecord[];
  registers: Register[];
}
