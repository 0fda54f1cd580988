/**
 * Which parts a site has: the content of `content/generated/parts.json`. Navigation leads to these alone, on every
 * page; so it is part of every page's key.
 */
export interface SiteParts {
  disclosures: boolean;
  plans: boolean;
  articles: boolean;
  registers: boolean;
  /** Ids of the pages of `content/pages/`. */
  pages: string[];
}
