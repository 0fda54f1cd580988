import type { GlossaryTerm } from '#domain/indicators/glossary-term.ts';
import { entriesFile, readEntryLines, registerFile } from '#domain/registers/large/entry-lines.ts';
import type { RegisterShape } from '#domain/registers/register.ts';
import type { PlanRecord } from '#domain/views/site-records.ts';
import type { SearchDocument } from '#search/index/phrase-format.ts';
import { paths } from '#site/urls.ts';
import { commitmentDocuments, entryDocuments } from './search-document.ts';
import type { SearchedSite } from './searched-site.ts';
import { sitePages } from './site-pages.ts';

/** A list whose members can be found: each is a document of the index, with its own address. */
export type SearchList = (site: SearchedSite) => SearchDocument[];

/**
 * Every list beside disclosures and articles. A list that is not here cannot be found: add the function that makes its
 * members out of `content/generated/`. Of two with the same address the index would keep both, so each has its own.
 */
export const SEARCH_LISTS: SearchList[] = [sitePages, glossaryTerms, commitments, registerEntries];

/** Every word of the glossary, by all its names. */
function glossaryTerms({ generated }: SearchedSite): SearchDocument[] {
  return (generated<GlossaryTerm[]>('glossary.json') ?? []).map(
    ({ id, term, also, explanation }) => ({
      path: paths.glossary(id),
      type: 'term',
      title: term,
      head: also.join('　'),
      day: '',
      category: '',
      publisher: '',
      sections: [['', '', explanation]],
    }),
  );
}

/** What every plan promises. */
function commitments({ language, generated }: SearchedSite): SearchDocument[] {
  return (generated<number[]>('plans.json') ?? []).flatMap((year) =>
    commitmentDocuments(generated<PlanRecord>(`plans/${year}.json`)!, language),
  );
}

/** Every entry of every register. */
function registerEntries({ generated, text }: SearchedSite): SearchDocument[] {
  return (generated<{ id: string }[]>('registers.json') ?? []).flatMap(({ id }) =>
    entryDocuments({
      ...generated<RegisterShape>(registerFile(id))!,
      entries: readEntryLines(text(entriesFile(id))!),
    }),
  );
}
