import type { DisclosureEntry } from './collections.ts';
import { paths } from '#site/urls.ts';

/**
 * How many documents, the newest, have a card of their own. A card takes about 20 ms: ten thousand would take a
 * build minutes, and what is shared is what is new. Older documents share the site's own card.
 */
export const SHARE_IMAGES = 200;

/** The picture that a link to each document shows, as a path; `entries` are newest first. */
export function shareImagePaths(entries: DisclosureEntry[]): Map<string, string> {
  return new Map(
    entries.map(({ id }, at) => [id, at < SHARE_IMAGES ? paths.disclosureCard(id) : paths.card()]),
  );
}
