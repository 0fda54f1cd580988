/** What ties a figure or a status to the sentence that states it. */
export interface Citation {
  /** Id of a disclosure. */
  document: string;
  /** Id of a section in it, such as `s1-2`. */
  section: string;
  /** Words that stand literally in that section. */
  quote: string;
}

/** A citation with what a page needs to name and link it. */
export interface ResolvedCitation extends Citation {
  documentTitle: string;
  /** Heading of the section with its number; empty for the text before the first heading. */
  sectionTitle: string;
  /** Date of publication, YYYY-MM-DD. */
  publishedOn: string;
  /** Id of the mark around the quoted words on the disclosure's page. */
  anchor: string;
}
