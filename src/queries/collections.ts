import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { ArticleRecord } from '#domain/files/content-schemas.ts';
import { parseBody, type DisclosureBody } from '#domain/disclosures/disclosure-body.ts';
import type { Disclosure, DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import { splitFrontmatter } from '#domain/files/frontmatter.ts';
import type { IndicatorHead, IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { DataChange, VersionHistory } from '#domain/indicators/data-version.ts';
import type { BestBet } from '#domain/indicators/best-bet.ts';
import type { GlossaryTerm } from '#domain/indicators/glossary-term.ts';
import type { Area, Synonym } from '#domain/indicators/names.ts';
import type { Withdrawal } from '#domain/indicators/withdrawal.ts';
import { compareText } from '#domain/values/text-order.ts';
import type { Visits } from '#domain/indicators/visit.ts';
import type { SiteParts } from '#domain/site/site-parts.ts';
import type { CitationRecord, PlanRecord } from '#domain/views/site-records.ts';
import { siteFolder } from '#site/site-folder.ts';
import {
  from,
  GENERATED,
  generatedDigest,
  handedInDigest,
  once,
  readGenerated,
} from './generated.ts';
import { query } from './define-query.ts';

/**
 * The queries of the site: pages ask here and nowhere else, as what a page asked decides whether it is kept (`query`).
 * A page of one document asks for no list: it would be rendered anew for every other document. Only those that render an MDX file get it from Astro's
 * content store: a page that has to do with the store gathers the styles of all its components before it is written,
 * and V8 keeps what it was made of much longer.
 */

/** How often a page was read, in which days. */
export interface PageVisits {
  count: number;
  periods: Visits['periods'];
}

/** A disclosure's record, and where its text is. */
export interface DisclosureEntry {
  id: string;
  data: Disclosure & { beside: string[] };
  /** From the site's folder. */
  filePath: string;
}

const disclosureRecords = once(() => readGenerated<DisclosureRecord[]>('disclosures.json'));

/**
 * All disclosures, newest first; those of one day by id, so that the order never wavers. They come from the pipeline's
 * list: a collection's store would be bundled into the program that renders, anew for each edited document.
 */
export const allDisclosures = query('disclosures', async (): Promise<DisclosureEntry[]> => {
  const entries = (await disclosureRecords()).map(({ file, beside = [], disclosure }) => ({
    id: disclosure.id,
    data: { ...disclosure, beside },
    filePath: file,
  }));
  return entries.sort(
    (a, b) => -compareText(a.data.publishedOn, b.data.publishedOn) || compareText(a.id, b.id),
  );
});

const textDigests = once(
  async () => new Map((await disclosureRecords()).map(({ file, digest }) => [file, digest])),
);

const textOf = query(
  'text',
  // Ten thousand pages read one each: asking the disk aside takes three times as long.
  (file) => readFileSync(join(siteFolder, file), 'utf8'),
  { digest: async (file) => (await textDigests()).get(file) ?? 'none', hold: false },
);

/** A disclosure's text, read from its own file. */
export function disclosureBody({ filePath }: Pick<DisclosureEntry, 'filePath'>): DisclosureBody {
  // The record was read and checked before; only the text is wanted here.
  const { body, bodyLine } = splitFrontmatter(textOf(filePath));
  return parseBody(body, bodyLine);
}

/** A file that is published as it was handed in, by its path from the site's folder. */
export const handedInFile = query('file', (path) => readFile(join(siteFolder, path)), {
  digest: handedInDigest,
  hold: false,
});

/** The path of a file that lies beside a disclosure. */
export function besidePath({ filePath }: Pick<DisclosureEntry, 'filePath'>, name: string): string {
  const path = posix.join(posix.dirname(filePath), name);
  // The checks let no such name pass; a reader gets no file from elsewhere even without them.
  if (!path.startsWith('content/')) throw new Error(`${name} lies outside`);
  return path;
}

/** All articles, newest first. */
export async function allArticles(): Promise<ArticleRecord[]> {
  const entries = await from<ArticleRecord[]>('articles.json');
  return entries.toSorted(
    (a, b) => -compareText(a.data.publishedOn, b.data.publishedOn) || compareText(a.id, b.id),
  );
}

/** Records that some page holds just now: all of them at once are more than a site of much data has room for. */
const records = new Map<string, WeakRef<IndicatorRecord>>();

const digestOfRecord = (id: string) => generatedDigest(`indicators/${id}.json`);

/** The record of an indicator, with all its observations; it must not be changed. */
export const indicatorRecord = query(
  'record',
  (id): Promise<IndicatorRecord> => {
    const held = import.meta.env.PROD ? records.get(id)?.deref() : undefined;
    if (held) return Promise.resolve(held);
    const text = readFileSync(join(GENERATED, 'indicators', `${id}.json`), 'utf8');
    const record = JSON.parse(text) as IndicatorRecord;
    records.set(id, new WeakRef(record));
    return Promise.resolve(record);
  },
  { digest: digestOfRecord, hold: false },
);

const indicatorBytes = query(
  'indicator-file',
  (name) => readFile(join(GENERATED, 'indicators', name)),
  { digest: (name) => generatedDigest(`indicators/${name}`), hold: false },
);

/** What is published of an indicator as it was generated: its record, or its table. */
export const indicatorFile = (id: string, format: 'json' | 'csv') =>
  indicatorBytes(`${id}.${format}`);

/** All indicators, in the order of `seeds/indicators.csv`. What else lists say of one is a summary of its record. */
export const allIndicators = () => from<IndicatorHead[]>('indicators.json');

/** Indicators grouped under their themes, in the order of the seeds; themes without indicators are left out. */
export async function indicatorsByTheme(): Promise<
  { theme: IndicatorHead['theme']; heads: IndicatorHead[] }[]
> {
  const groups = Map.groupBy(await allIndicators(), ({ theme }) => theme.id);
  return [...groups.values()].map((heads) => ({ theme: heads[0]!.theme, heads }));
}

/** Documents that were taken back. */
export const allWithdrawn = () => from<Withdrawal[]>('withdrawn.json');

/** What answers questions of a topic first. */
export const allBestBets = () => from<BestBet[]>('best-bets.json');

/** The words of the field, explained. */
export const glossary = () => from<GlossaryTerm[]>('glossary.json');

/** Words that mean the same in a search. */
export const allSynonyms = () => from<Synonym[]>('synonyms.json');

/** All areas, in the order of `areas.csv`. */
export const allAreas = () => from<Area[]>('areas.json');

/** Which parts the site has. */
export const siteParts = () => from<SiteParts>('parts.json');

/** The versions of every indicator's data, by its id. */
export const allVersions = () => from<Record<string, VersionHistory>>('versions.json');

/** How often a page was read, with the days that were counted; `undefined` where nobody counted. */
export const visitsOfPage = query('visits', async (path): Promise<PageVisits | undefined> => {
  const visits = await from<Visits | null>('visits.json');
  const count = visits?.pages[decodeURIComponent(path)];
  return visits && count !== undefined ? { count, periods: visits.periods } : undefined;
});

/** The versions of an indicator's data. */
export const versionsOf = query('versions', async (id) => (await allVersions())[id]!);

/** What each recorded version changed, newest first. */
export const allChanges = () => from<DataChange[]>('changes.json');

/** All plans, newest first. */
export async function allPlans(): Promise<PlanRecord[]> {
  return Promise.all((await from<number[]>('plans.json')).map(plan));
}

/** The commitments of one year. */
export const plan = (year: number) => from<PlanRecord>(`plans/${year}.json`);

/** What a disclosure's words are tied to: most of ten thousand disclosures have no such words. */
export const citationsOf = query(
  'citations',
  async (id): Promise<CitationRecord> =>
    (await generatedDigest(citationFile(id))) === 'none'
      ? { document: id, words: [] }
      : readGenerated(citationFile(id)),
  { digest: (id) => generatedDigest(citationFile(id)) },
);

const citationFile = (id: string) => `citations/${id}.json`;
