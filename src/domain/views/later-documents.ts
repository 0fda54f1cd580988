import type { Coverage, Disclosure } from '#domain/disclosures/disclosure.ts';

/** A document published after a plan that may answer it, and how much of it was read. */
export interface LaterDocument extends Pick<Disclosure, 'id' | 'title' | 'publishedOn'> {
  coverage: Coverage;
  /** Whether it is of the plan's own kind: only then does its silence say something. */
  ofKind: boolean;
}

/** News of others are no documents of the bureau: their silence says nothing. */
const MEDIA = '媒体报道';

/**
 * The documents to look into for answers to a plan, oldest first: published after it, and either of its category, or
 * cited as the answer to one of its promises. A category that holds others, such as the root of the catalogue, is no
 * kind of document; nor are reports of the media.
 *
 * @param cited ids of the documents that answer a promise of the plan
 */
export function laterDocuments(
  plan: Disclosure,
  all: Disclosure[],
  cited: ReadonlySet<string>,
): LaterDocument[] {
  const path = plan.category.join('/');
  const isKind =
    path !== '' &&
    !plan.category.includes(MEDIA) &&
    !all.some(({ category }) => category.join('/').startsWith(`${path}/`));
  return all
    .filter(({ publishedOn }) => publishedOn > plan.publishedOn)
    .map(({ id, title, publishedOn, coverage, category }) => ({
      id,
      title,
      publishedOn,
      coverage,
      ofKind: isKind && category.join('/') === path,
    }))
    .filter(({ id, ofKind }) => ofKind || cited.has(id))
    .sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : a.publishedOn > b.publishedOn ? 1 : 0));
}

/** Whether a promise without an answer may be called unanswered: the whole of a later document of its kind was read. */
export function silenceCounts(later: LaterDocument[]): boolean {
  return later.some(({ ofKind, coverage }) => ofKind && coverage === 'full');
}

/** How many documents were read how far: each document once, though several plans of a year look into it. */
export function readingOf(documents: { later: LaterDocument[] }[]): Record<Coverage, number> {
  const each = new Map(
    documents.flatMap(({ later }) => later).map(({ id, coverage }) => [id, coverage]),
  );
  const count = (wanted: Coverage) => [...each.values()].filter((own) => own === wanted).length;
  return { full: count('full'), opening: count('opening'), partial: count('partial') };
}
