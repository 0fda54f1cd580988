import type { Language } from '#domain/values/language.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { Outline } from '#domain/places/outline.ts';
import type { Station } from '#domain/places/station.ts';
import type { SiteParts } from '#domain/site/site-parts.ts';
import type { SiteRecords } from '#domain/views/site-records.ts';
import type { ArticleRecord } from '#domain/files/content-schemas.ts';
import type { DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import type { Versions } from './versions.ts';

/** What the pipeline makes of the sources. */
export interface Site {
  language: Language;
  seeds: Seeds;
  records: SiteRecords;
  versions: Versions;
  /** The ground that maps show. */
  outline: Outline | undefined;
  /** What long series name as places, from the registers of stations. */
  stations: Station[];
  /** The records of all disclosures, without their texts. */
  disclosures: DisclosureRecord[];
  /** The records of all articles that have no errors. */
  articles: ArticleRecord[];
  /** Digests of the files that pages publish or show as they are, see `publishedDigests`. */
  digests: Record<string, string>;
  parts: SiteParts;
  counts: { tables: number; observations: number; disclosures: number; others: number };
}
