/** What ties a figure or a status to the sentence that states it. */
export interface Citation {
  /** Id of a disclosure. */
  document: string;
  /** Id of a section in it, such as `s1-2`. */
  section: string;
  /** Words that are literally in that section. */
  quote: string;
  /**
   * A short phrase of the publisher's own text, unique there, where the disclosure is a digest: `PM2.5日均浓度20微克`, or
   * the first and the last characters of a sentence, `首几字…末几字`.
   */
  locator?: string;
}

/** A citation with what a page needs to name and link it. */
export interface ResolvedCitation extends Citation {
  documentTitle: string;
  /** Heading of the section with its number; empty for the text before the first heading. */
  sectionTitle: string;
  /** Date of publication, YYYY-MM-DD. */
  publishedOn: string;
  /** Whether the quoted words are the document's own or those of the site's editors. */
  rendition: 'original' | 'digest';
  /** Day on which the quoted words were put right; absent where they are as they were published. */
  correctedOn?: string;
  /** How the document's page says that it, or a part of it, no longer holds: 废止, 部分失效. */
  ended?: string;
  /** Address of the document on its publisher's site. */
  sourceUrl?: string;
  /** Id of the mark around the quoted words on the disclosure's page. */
  anchor: string;
}
