import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '#domain/files/content-schemas.ts';
import { parseBody, type DisclosureBody } from '#domain/disclosures/disclosure-body.ts';
import type { Disclosure, DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import { splitFrontmatter } from '#domain/files/frontmatter.ts';
import type { IndicatorHead, IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { DataChange, VersionHistory } from '#domain/indicators/data-version.ts';
import type { Synonym } from '#domain/indicators/names.ts';
import { compareText } from '#domain/values/text-order.ts';
import type { Visits } from '#domain/indicators/visit.ts';
import type { SiteParts } from '#domain/site/site-parts.ts';
import type { CitationRecord, PlanRecord } from '#domain/views/site-records.ts';
import { siteFolder } from '#site/site-folder.ts';

/**
 * Every query of the site: pages ask here and nowhere else. Only those that render an MDX file get it from Astro's
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
  /** Digest of the file. */
  digest: string;
}

export const GENERATED = join(siteFolder, 'content', 'generated');

/**
 * Remembers the answer of a query while a site is built: nothing changes then, and ten thousand pages ask the same.
 * The development server asks each time.
 */
export function once<T>(query: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (answer ??= query()) : query());
}

const known = new Map<string, Promise<unknown>>();

/** A file of the pipeline; what is read of it must not be changed. */
function generated<T>(...path: string[]): Promise<T> {
  const file = join(GENERATED, ...path);
  const read = async () => JSON.parse(await readFile(file, 'utf8')) as T;
  if (!import.meta.env.PROD) return read();
  const answer = known.get(file) ?? read();
  known.set(file, answer);
  return answer as Promise<T>;
}

/**
 * All disclosures, newest first; those of one day by id, so that the order never wavers. They come from the pipeline's
 * list: a collection's store would be bundled into the program that renders, anew for each edited document.
 */
export const allDisclosures = once(async (): Promise<DisclosureEntry[]> => {
  const records = await generated<DisclosureRecord[]>('disclosures.json');
  const entries = records.map(({ file, digest, beside = [], disclosure }) => ({
    id: disclosure.id,
    data: { ...disclosure, beside },
    filePath: file,
    digest,
  }));
  return entries.sort(
    (a, b) => -compareText(a.data.publishedOn, b.data.publishedOn) || compareText(a.id, b.id),
  );
});

/** A disclosure's text, read from its own file. */
export function disclosureBody({ filePath }: DisclosureEntry): DisclosureBody {
  // Ten thousand pages read one each: asking the disk aside takes three times as long.
  const text = readFileSync(join(siteFolder, filePath), 'utf8');
  // The record was read and checked before; only the text is wanted here.
  const { body, bodyLine } = splitFrontmatter(text);
  return parseBody(body, bodyLine);
}

/** A file that lies beside a disclosure. */
export function besideFile({ filePath }: DisclosureEntry, name: string): Promise<Buffer> {
  const file = join(siteFolder, filePath, '..', name);
  // The checks let no such name pass; a reader gets no file from elsewhere even without them.
  if (!file.startsWith(join(siteFolder, 'content', '/'))) throw new Error(`${name} lies outside`);
  return readFile(file);
}

/** All articles, newest first. */
export async function allArticles(): Promise<ArticleRecord[]> {
  const entries = await generated<ArticleRecord[]>('articles.json');
  return entries.toSorted(
    (a, b) => -compareText(a.data.publishedOn, b.data.publishedOn) || compareText(a.id, b.id),
  );
}

/** Records that some page holds just now: all of them at once are more than a site of much data has room for. */
const records = new Map<string, WeakRef<IndicatorRecord>>();

/** The record of an indicator, with all its observations; it must not be changed. */
export function indicatorRecord(id: string): Promise<IndicatorRecord> {
  const held = import.meta.env.PROD ? records.get(id)?.deref() : undefined;
  if (held) return Promise.resolve(held);
  const text = readFileSync(join(GENERATED, 'indicators', `${id}.json`), 'utf8');
  const record = JSON.parse(text) as IndicatorRecord;
  records.set(id, new WeakRef(record));
  return Promise.resolve(record);
}

/** What is published of an indicator as it was generated: its record, or its table. */
export function indicatorFile(id: string, format: 'json' | 'csv'): Promise<Buffer> {
  return readFile(join(GENERATED, 'indicators', `${id}.${format}`));
}

/** All indicators, in the order of `seeds/indicators.csv`. What else lists say of one is a kept fact. */
export function allIndicators(): Promise<IndicatorHead[]> {
  return generated('indicators.json');
}

/** Indicators grouped under their themes, in the order of the seeds; themes without indicators are left out. */
export async function indicatorsByTheme(): Promise<
  { theme: IndicatorHead['theme']; heads: IndicatorHead[] }[]
> {
  const groups = Map.groupBy(await allIndicators(), ({ theme }) => theme.id);
  return [...groups.values()].map((heads) => ({ theme: heads[0]!.theme, heads }));
}

/** Words that mean the same in a search. */
export function allSynonyms(): Promise<Synonym[]> {
  return generated('synonyms.json');
}

/** Which parts the site has. */
export function siteParts(): Promise<SiteParts> {
  return generated('parts.json');
}

/** The digest of each of the pipeline's files. */
export async function generatedDigests(): Promise<Record<string, string>> {
  return (await generated<{ files: Record<string, string> }>('manifest.json')).files;
}

/** The versions of every indicator's data, by its id. */
export function allVersions(): Promise<Record<string, VersionHistory>> {
  return generated('versions.json');
}

/** How often a page was read, with the days that were counted; `undefined` where nobody counted. */
export async function visitsOfPage(path: string): Promise<PageVisits | undefined> {
  const visits = await generated<Visits | null>('visits.json');
  const count = visits?.pages[decodeURIComponent(path)];
  return visits && count !== undefined ? { count, periods: visits.periods } : undefined;
}

/** The versions of an indicator's data. */
export async function versionsOf(id: string): Promise<VersionHistory> {
  return (await allVersions())[id]!;
}

/** What each recorded version changed, newest first. */
export function allChanges(): Promise<DataChange[]> {
  return generated('changes.json');
}

/** All plans, newest first. */
export async function allPlans(): Promise<PlanRecord[]> {
  return Promise.all((await generated<number[]>('plans.json')).map(plan));
}

/** The commitments of one year. */
export function plan(year: number): Promise<PlanRecord> {
  return generated('plans', `${year}.json`);
}

/** Names of the files of `citations/`: most of ten thousand disclosures have none. */
const cited = once(
  async () => new Set(await readdir(join(GENERATED, 'citations')).catch(() => [])),
);

/** What a disclosure's words are tied to. */
export async function citationsOf(id: string): Promise<CitationRecord> {
  const file = `${id}.json`;
  return (await cited()).has(file) ? generated('citations', file) : { document: id, words: [] };
}
