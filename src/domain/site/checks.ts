import { checkDisclosures } from '#domain/disclosures/check-disclosures.ts';
import type { Outline } from '#domain/places/outline.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { checkOutliers } from '#domain/proof/check-outliers.ts';
import { checkStrayPeriods } from '#domain/proof/check-stray-periods.ts';
import { checkLimitNames, checkOrders, checkShares } from '#domain/proof/check-values.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkBestBets, checkContent, type Content } from './check-content.ts';
import { checkFigureLinks } from './check-figure-links.ts';
import { checkHomeIndicators } from './check-settings.ts';
import { checkPlaces } from './check-places.ts';
import { checkTablePrivacy } from './check-table-privacy.ts';
import type { PublishedDocument } from '#domain/tables/addresses/published-documents.ts';
import type { RegisterTable } from '#domain/registers/register.ts';
import type { SiteConfig } from './site-schema.ts';

/** All that a check of the whole site may look at, once it has been read. */
export interface CheckedSite {
  seeds: Seeds;
  content: Content;
  /** The tables as texts. */
  tables: { file: string; text: string }[];
  /** Documents whose addresses others may have. */
  published: PublishedDocument[];
  /** The rows of all registers. */
  registers: RegisterTable[];
  /** The ground that maps show. */
  outline: Outline | undefined;
  /** Absent when no site can be built from them. */
  settings: { site: SiteConfig; text: string; file: string } | undefined;
}

/** A check of the whole site. */
export interface SiteCheck {
  name: string;
  /** What it looks at, in words. */
  reads: string;
  run: (site: CheckedSite) => Problem[];
}

/** Every check of the whole site: the pipeline runs them in this order, after all files have been read. */
export const SITE_CHECKS: SiteCheck[] = [
  {
    name: 'checkDisclosures',
    reads: 'the records of all documents: ids, index numbers, documents that they name',
    run: ({ content }) => checkDisclosures(content.disclosures),
  },
  {
    name: 'checkAddresses',
    reads: 'the ids of documents, their former ones, those withdrawn, and those published before',
    run: ({ content, seeds, published }) =>
      checkAddresses(content.disclosures, seeds.withdrawn, published),
  },
  {
    name: 'checkContent',
    reads:
      'the texts of all content files: links, attachments, components of articles, files that nothing uses',
    run: ({ content }) => checkContent(content),
  },
  {
    name: 'checkFigureLinks',
    reads: 'the links of all content files to values, and the numbers that they say',
    run: ({ content }) => checkFigureLinks(content),
  },
  {
    name: 'checkHomeIndicators',
    reads: 'the settings, and the ids of indicators',
    run: ({ content: { indicators }, settings }) =>
      settings && indicators ? checkHomeIndicators(settings.site, settings, indicators) : [],
  },
  {
    name: 'checkBestBets',
    reads: 'the pages that best bets of search lead to, and the topics that they name',
    run: ({ content, seeds }) => checkBestBets(seeds, content),
  },
  {
    name: 'checkPlaces',
    reads: 'the positions of entries of registers, and the outline of the map',
    run: ({ registers, outline, settings }) => checkPlaces(registers, outline, settings?.site.map),
  },
  {
    name: 'checkTablePrivacy',
    reads: 'the tables as texts: numbers of persons',
    run: ({ tables }) => checkTablePrivacy(tables),
  },
  {
    name: 'checkShares',
    reads: 'observations in per cent',
    run: ({ seeds }) => checkShares(seeds),
  },
  {
    name: 'checkOrders',
    reads: 'the qualifiers of the observations of one indicator',
    run: ({ seeds }) => checkOrders(seeds),
  },
  {
    name: 'checkOutliers',
    reads: 'observations beside those before and after them',
    run: ({ seeds }) => checkOutliers(seeds.observations),
  },
  {
    name: 'checkStrayPeriods',
    reads: 'the times of observations of one series',
    run: ({ seeds }) => checkStrayPeriods(seeds.observations),
  },
  {
    name: 'checkLimitNames',
    reads: 'the substances of indicators, and those of limits',
    run: ({ seeds }) => checkLimitNames(seeds),
  },
];

/** Every other check: it runs while its file is read or its figure is computed, where what it needs is at hand. */
export const CHECKS_ELSEWHERE: Record<string, { reads: string; calledIn: string }> = {
  checkFields: {
    reads: 'the fields of a content file',
    calledIn: 'src/domain/disclosures/disclosure-file.ts',
  },
  checkFrontmatterForm: {
    reads: 'the frontmatter of an article or a page',
    calledIn: 'src/domain/files/article-file.ts',
  },
  checkText: { reads: 'the words of a content file', calledIn: 'src/domain/files/text-check.ts' },
  guardArticle: { reads: 'an article as code', calledIn: 'scripts/pipeline/pipeline.ts' },
  checkLinks: {
    reads: 'the links of a content file',
    calledIn: 'src/domain/site/check-content.ts',
  },
  checkAttachments: {
    reads: 'the attachments of a document',
    calledIn: 'src/domain/site/check-content.ts',
  },
  checkArticle: {
    reads: 'the components of an article',
    calledIn: 'src/domain/site/check-content.ts',
  },
  unusedFiles: { reads: 'files that nothing uses', calledIn: 'src/domain/site/check-content.ts' },
  checkDimensions: {
    reads: 'the dimensions of a row',
    calledIn: 'src/domain/tables/observations.ts',
  },
  checkStatus: {
    reads: 'status, value and formula of a row',
    calledIn: 'src/domain/tables/observations.ts',
  },
  checkQualifier: {
    reads: 'qualifier and value of a row',
    calledIn: 'src/domain/tables/observations.ts',
  },
  checkChange: {
    reads: 'a stated change',
    calledIn: 'src/domain/proof/check-observation-changes.ts',
  },
  checkObservationChanges: {
    reads: 'the stated changes of an indicator',
    calledIn: 'src/domain/proof/resolve.ts',
  },
  checkRecounts: { reads: 'the recounts of an indicator', calledIn: 'src/domain/proof/resolve.ts' },
  checkLimits: {
    reads: 'values and limits, for readers',
    calledIn: 'src/components/indicator/Limits.astro',
  },
  checkLocators: {
    reads: 'locators in the texts of the publishers, where a folder of them is given',
    calledIn: 'scripts/check.ts',
  },
  checkOriginals: {
    reads: 'the texts of documents beside the files that they were imported from',
    calledIn: 'scripts/check.ts',
  },
  checkReferences: {
    reads: 'what the rows of registers refer to',
    calledIn: 'src/domain/registers/read-registers.ts',
  },
  followVersions: { reads: 'the recorded versions', calledIn: 'scripts/pipeline/pipeline.ts' },
};
