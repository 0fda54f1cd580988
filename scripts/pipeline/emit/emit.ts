import type { Seeds } from '#domain/indicators/seeds.ts';
import { bare } from '#domain/indicators/row-source.ts';
import { visitsOf } from '#domain/indicators/visit.ts';
import type { Site } from '#scripts/pipeline/pipeline-site.ts';
import { entriesFile, entryLines, registerFile } from '#domain/registers/large/entry-lines.ts';
import type { RegisterShape } from '#domain/registers/register.ts';
import { summaryOf } from '#domain/registers/summary.ts';
import { digestOf } from '#scripts/disk/digest.ts';
import { indicatorPage } from './indicator-page.ts';
import { monitoringOf } from './monitoring-heads.ts';
import { planPage } from './plan-page.ts';

/**
 * Writes the records as the files of `content/generated/`, in a fixed order and with fixed bytes:
 *
 *   parts.json                 which parts the site has
 *   disclosures.json           the records of all disclosures, without their texts
 *   articles.json              the same of all articles
 *   files.json                 digests of files that pages publish or show as they were handed in
 *   indicators.json            their heads, in the order of the seeds
 *   indicators/<id>.json|.mdx|.csv   record, page and table of an indicator
 *   plans/<year>.json|.mdx     record and page of a year's commitments
 *   registers.json             what registers there are
 *   registers/<id>.json        what is said of a register
 *   registers/<id>.jsonl       its entries, a line each
 *   citations/<id>.json        what the words of a disclosure are tied to
 *   withdrawn.json             documents that were taken back
 *   monitoring.json, monitoring/<id>.json   long series in short, and day by day
 *   stations.json, outline.json       what maps show; null where the site has no outline
 *   themes, areas, limits, synonyms, best-bets, glossary   the tables as they are
 *   visits.json                how often pages were read; null where nobody counted
 *   versions.json, changes.json       recorded versions of the data, and what each changed
 *   manifest.json              what was made, from what, with the digest of each file
 *
 * @returns paths below `content/generated/` with their texts
 */
export function emit({
  disclosures,
  articles,
  records,
  seeds,
  versions,
  outline,
  stations,
  language,
  parts,
  digests: handedIn,
}: Site): Map<string, string> {
  const { indicators, plans, citations, registers } = records;
  const files = new Map<string, string>();
  const digests: Record<string, string> = {};
  const put = (path: string, text: string, digest = digestOf(text)) => {
    files.set(path, text);
    digests[path] = digest;
  };
  const write = (path: string, value: unknown) => put(path, `${JSON.stringify(value)}\n`);
  const tables = observationTables(seeds);
  write('parts.json', parts);
  write('disclosures.json', disclosures);
  write('articles.json', articles);
  write('files.json', handedIn);
  write(
    'indicators.json',
    indicators.map(({ language: own, indicator, theme }) => ({ language: own, indicator, theme })),
  );
  for (const record of indicators) {
    const { id } = record.indicator;
    const madeFrom = ['seeds/indicators.csv', ...(tables.get(id) ?? [])];
    write(`indicators/${id}.json`, record);
    put(`indicators/${id}.mdx`, indicatorPage(record, madeFrom));
    const { text, digest } = versions.tables.get(id)!;
    put(`indicators/${id}.csv`, text, digest);
  }
  write(
    'plans.json',
    plans.map(({ year }) => year),
  );
  for (const plan of plans) {
    write(`plans/${plan.year}.json`, plan);
    put(`plans/${plan.year}.mdx`, planPage(plan, ['seeds/commitments.csv'], language));
  }
  write('registers.json', registers.map(summaryOf));
  for (const { entries, ...register } of registers) {
    write(registerFile(register.id), register satisfies RegisterShape);
    put(entriesFile(register.id), entryLines(entries));
  }
  for (const record of citations) write(`citations/${record.document}.json`, record);
  write('themes.json', seeds.themes.map(bare));
  write('areas.json', seeds.areas.map(bare));
  write('limits.json', seeds.limits.map(bare));
  write('synonyms.json', seeds.synonyms);
  write('best-bets.json', seeds.bestBets.map(bare));
  write('withdrawn.json', seeds.withdrawn.map(bare));
  const series = monitoringOf(seeds);
  write(
    'monitoring.json',
    series.map(({ head }) => head),
  );
  for (const { head, monitored } of series)
    write(`monitoring/${head.id}.json`, { ...head, ...monitored });
  write('data-sources.json', seeds.dataSources.map(bare));
  write('stations.json', stations);
  write('outline.json', outline ?? null);
  write('glossary.json', seeds.glossary);
  write('visits.json', visitsOf(seeds.visits) ?? null);
  write('versions.json', versions.histories);
  write('changes.json', versions.changes);
  write('manifest.json', {
    madeFrom: ['seeds/', 'content/disclosures/'],
    madeBy: 'npm run build',
    files: digests,
  });
  return files;
}

/** The tables that hold an indicator's observations, in the order of their paths. */
function observationTables({ observations }: Seeds): Map<string, Set<string>> {
  const tables = new Map<string, Set<string>>();
  for (const { indicator, source } of observations) {
    const own = tables.get(indicator);
    if (own) own.add(source.file);
    else tables.set(indicator, new Set([source.file]));
  }
  return tables;
}
