import { join } from 'node:path';
import { parseArticleFile, parsePageFile } from '#domain/files/article-file.ts';
import { SITE_CHECKS, type CheckedSite } from '#domain/site/checks.ts';
import { withoutConsequences } from '#domain/problems/consequence.ts';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { bare } from '#domain/indicators/row-source.ts';
import { readOutline } from '#domain/tables/places/outline-file.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { compareProblems, type Parsed, type Problem } from '#domain/problems/problem.ts';
import { readRegisters } from '#domain/registers/read-registers.ts';
import { stationsOf } from '#domain/registers/stations.ts';
import { resolve } from '#domain/proof/resolve.ts';
import { readSeries } from '#domain/tables/series/read-series.ts';
import { articleRecords, disclosureRecords, contentId } from './content-records.ts';
import { DisclosureMemory } from './disclosure-memory.ts';
import { emit } from './emit/emit.ts';
import { replaceFolder, updateFolder } from '#scripts/disk/folder-swap.ts';
import { Cache } from '#scripts/cache/cache.ts';
import { codeDigest } from '#scripts/cache/inputs.ts';
import { guardArticle } from './mdx-guard.ts';
import type { OnProgress } from '#scripts/terminal/progress.ts';
import { generatedOf, scratchOf } from '#scripts/disk/project.ts';
import { readSources, type Sources } from './sources.ts';
import { publishedDigests } from './published-digests.ts';
import type { Site } from './pipeline-site.ts';
import { followVersions, readPublished } from './versions.ts';

/**
 * From what staff hand in to what the site is built from:
 *
 *   seeds/*.csv ──────────▶ readSeeds ───────────┐
 *                                                │
 *   seeds/registers/ ─────▶ readRegisters ───────┤──▶ stationsOf
 *   seeds/series/*.csv ───▶ readSeries (means) ──┤
 *   seeds/*.geojson ──────▶ readOutline ─────────┤
 *   content/disclosures ──▶ parseDisclosureFile ─┴─▶ resolve ──▶ records ──▶ emit ──▶ content/generated/
 *   content/articles ─────▶ parseArticleFile
 *   content/pages ────────▶ parsePageFile
 *   content/versions ─────▶ followVersions (of records)
 *   all of these ─────────▶ SITE_CHECKS: one list of what looks at the whole site
 *
 * Reading (`readSources`) and writing (`writeGenerated`) stand at the two ends; this is the pure middle. All
 * problems of all steps come back together, in the order in which they are printed.
 */
export function runPipeline(sources: Sources, parse = parseSource): Parsed<Site> {
  const seeds = readSeeds(sources.tables);
  const registers = readRegisters(sources.tables, sources.schemas ?? [], seeds.value);
  const stations = stationsOf(registers.value, seeds.value.areas);
  const seriesProblems = readSeries(seeds.value, stations.value, sources.series, sources.language);
  const areaIds = new Map(
    seeds.value.areas.flatMap(({ id, name }) => [
      [id, id],
      [name, id],
    ]),
  );
  const outline = sources.outline && readOutline(sources.outline, areaIds);
  const parsed = sources.disclosures.map((source) => parse(source));
  const disclosures = parsed.map(({ value }) => value);
  const known = {
    disclosures: new Set(disclosures.map(({ disclosure }) => disclosure.id)),
    // A row with an error is no reason to blame the articles that name it.
    indicators: seeds.problems.some(({ file }) => file === 'seeds/indicators.csv')
      ? undefined
      : new Set(seeds.value.indicators.map(({ id }) => id)),
  };
  const articles = sources.articles.map(({ text, file }) => parseArticleFile(text, file, known));
  const pages = sources.pages.map(({ text, file }) => parsePageFile(text, file));
  const others = [...articles, ...pages];
  // Of two files with one id the first counts, so that what cites it is not blamed for the second.
  const unique = new Map(disclosures.toReversed().map((file) => [file.disclosure.id, file]));
  const cited = [...unique.values()].toReversed();
  const records = resolve(seeds.value, cited, sources.language, {
    tables: registers.value,
    today: sources.today,
  });
  const { indicators } = records.value;
  const versionProblems: Problem[] = [];
  const versions = followVersions(
    sources.versions,
    indicators,
    records.value.registers,
    versionProblems,
  );
  for (const register of records.value.registers)
    register.tombstones.push(...(versions.removed.get(register.id) ?? []));
  const checked: CheckedSite = {
    seeds: seeds.value,
    content: {
      disclosures,
      articles,
      pages,
      files: sources.files,
      indicators: known.indicators,
      records: records.value,
    },
    tables: sources.tables,
    published: readPublished(sources.versions, versionProblems),
    settings: sources.settings,
    outline: outline?.value,
    registers: registers.value,
  };
  const problems = [
    ...sources.problems,
    ...seeds.problems,
    ...registers.problems,
    ...stations.problems,
    ...seriesProblems,
    ...(outline?.problems ?? []),
    ...[...parsed, ...others].flatMap((file) => file.problems),
    ...SITE_CHECKS.flatMap(({ run }) => run(checked)),
    ...records.problems,
    ...versionProblems,
  ];
  const code = new Set(
    problems.filter((found) => found.code.startsWith('mdx-')).map(({ file }) => file),
  );
  for (const { text } of articles) if (!code.has(text.file)) problems.push(...guardArticle(text));
  const counts = {
    tables: sources.tables.length,
    observations: seeds.value.observations.length,
    disclosures: disclosures.length,
    others: others.length,
  };
  const found = withoutConsequences(problems.sort(compareProblems));
  return {
    value: {
      language: sources.language,
      seeds: seeds.value,
      records: records.value,
      versions,
      outline: outline?.value,
      stations: stations.value.map(bare),
      counts,
      parts: {
        disclosures: disclosures.length > 0,
        plans: records.value.plans.length > 0,
        articles: articles.length > 0,
        registers: records.value.registers.length > 0,
        pages: sources.pages.map(({ file }) => contentId(file)),
      },
      disclosures: disclosureRecords(sources.disclosures, disclosures),
      articles: articleRecords(articles),
      digests: {},
    },
    problems: found,
  };
}

const parseSource: DisclosureMemory['parse'] = ({ text, file }) => parseDisclosureFile(text, file);

/**
 * Reads a project and runs the pipeline.
 *
 * @param remember whether to write down what the files of disclosures said, so that the next run is faster; nothing
 *   else is written
 */
export function checkProject(
  root: string,
  { remember = false, onProgress }: CheckOptions = {},
): Parsed<Site> {
  const disclosures = new DisclosureMemory(root);
  const digests = new Cache<string>(join(root, '.cache', 'digests.json'), codeDigest(root));
  const sources = readSources(root, disclosures, onProgress);
  const parse: typeof parseSource = (source) => disclosures.parse(source);
  const result = runPipeline(sources, parse);
  result.value.digests = publishedDigests(root, sources, digests);
  if (remember) {
    disclosures.save();
    digests.save();
  }
  return result;
}

interface CheckOptions {
  remember?: boolean;
  onProgress?: OnProgress;
}

/**
 * Writes `content/generated/`.
 *
 * @param watched whether a development server watches the folder: then files change one by one
 * @returns how many files are new or different
 */
export function writeGenerated(root: string, site: Site, { watched = false } = {}): number {
  const [folder, files] = [generatedOf(root), emit(site)];
  return watched ? updateFolder(folder, files) : replaceFolder(folder, files, scratchOf(root));
}
