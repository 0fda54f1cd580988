import { areasWithin } from '#domain/indicators/names.ts';
import { checkObservationChanges } from './check-observation-changes.ts';
import { checkRecounts } from './check-recounts.ts';
import type { FormulaInputs } from './formulas/formula-kind.ts';
import { deriveObservations } from './derive-observations.ts';
import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import type { IndicatorHead, IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { STAFF_LANGUAGE, type Language } from '#domain/values/language.ts';
import type { PublishedSeries } from '#domain/indicators/long-series.ts';
import type { ResolvedObservation, Entry } from '#domain/indicators/observation.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { Resolution } from './resolution.ts';
import { resolveCommitments } from './promises/resolve-commitments.ts';
import { resolveObservations, tieObservations } from './resolve-observations.ts';
import { joinEntries } from './registers/join-entries.ts';
import { resolveRegisters } from './registers/resolve-registers.ts';
import { joinPromises } from './promises/join-promises.ts';
import type { RegisterTable } from '#domain/registers/register.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { bare, type Sourced } from '#domain/indicators/row-source.ts';
import type { SiteRecords } from '#domain/views/site-records.ts';

/**
 * Makes the records that the site is built from:
 *
 *   rows ─ prove citations, choose the current ─┐
 *          derive what is computed              ├─▶ IndicatorRecord ─┐
 *          recheck changes and counts, limits  ─┘                    ├─▶ CitationRecord (what words are tied to)
 *   commitments ─ prove promise and evidence ────▶ PlanRecord ───────┤
 *   rows of registers ─ prove, group by key ─────▶ Register ─────────┘
 *
 * Rows whose citation fails are left out and reported; the rest goes on, so that all problems show at once.
 *
 * @param language of the names and texts in the tables
 * @param tables of registers; `today`, the day of the build: rows whose publication ended before it are left out
 */
export function resolve(
  seeds: Seeds,
  disclosures: DisclosureFile[],
  language = STAFF_LANGUAGE,
  { tables = [], today = '' }: { tables?: RegisterTable[]; today?: string } = {},
): Parsed<SiteRecords> {
  const resolution = new Resolution(seeds, disclosures);
  const rows = Map.groupBy(seeds.observations, ({ indicator }) => indicator);
  const recounts = Map.groupBy(seeds.recounts, ({ indicator }) => indicator);
  const entries = new Map(
    seeds.indicators.map((indicator) => [
      indicator.id,
      resolveObservations(indicator, rows.get(indicator.id) ?? [], resolution),
    ]),
  );
  const inputs: FormulaInputs = { entries, within: areasWithin(seeds.areas) };
  const indicators: IndicatorRecord[] = [];
  for (const indicator of seeds.indicators) {
    const own = entries.get(indicator.id) ?? [];
    deriveObservations(indicator, inputs, resolution);
    checkObservationChanges(indicator, own, seeds.areas, resolution);
    checkRecounts(indicator, recounts.get(indicator.id) ?? [], inputs, resolution);
    const record = recordOf(indicator, own, seeds, resolution, language);
    if (!record) continue;
    tieObservations(record, resolution);
    indicators.push(record);
  }
  // Those of an indicator were proven with it.
  for (const { indicator, citation, source } of seeds.series)
    if (!indicator && citation) resolution.prove(citation, source, COLUMNS);
  const plans = resolveCommitments(seeds.commitments, resolution);
  joinPromises(indicators, plans);
  const registers = resolveRegisters(tables, seeds, today, resolution);
  joinEntries(registers, plans);
  return {
    value: { indicators, plans, citations: resolution.words.records(), registers },
    problems: resolution.problems,
  };
}

function headOf(
  indicator: Sourced<Indicator>,
  { themes }: Seeds,
  language: Language,
): IndicatorHead | undefined {
  const theme = themes.find(({ id }) => id === indicator.theme);
  return theme && { language, indicator: bare(indicator), theme: bare(theme) };
}

function recordOf(
  indicator: Sourced<Indicator>,
  entries: Entry[],
  seeds: Seeds,
  resolution: Resolution,
  language: Language,
): IndicatorRecord | undefined {
  const head = headOf(indicator, seeds, language);
  if (!head) return undefined;
  const observations = entries.map(({ result }) => result).filter(hasValue);
  const used = new Set(observations.map(({ area }) => area));
  const series = publishedSeries(indicator.id, seeds, resolution);
  return {
    ...head,
    areas: seeds.areas.filter(({ id }) => used.has(id)).map(bare),
    observations,
    ...(indicator.dataSources && {
      dataSources: seeds.dataSources
        .filter(({ id }) => indicator.dataSources!.includes(id))
        .map(bare),
    }),
    targets: [],
    limits: seeds.limits
      .filter(
        ({ substance, averaging }) =>
          substance === indicator.substance && averaging === indicator.averaging,
      )
      .map(bare),
    ...(series.length > 0 && { series }),
  };
}

function hasValue(result: Entry['result']): result is ResolvedObservation {
  return result.value !== undefined;
}

/** The long series of an indicator whose citation holds. */
function publishedSeries(id: string, seeds: Seeds, resolution: Resolution): PublishedSeries[] {
  return seeds.series.flatMap(({ source, extent, monitored, citation: cited, ...series }) => {
    if (series.indicator !== id || !extent || !monitored || !cited) return [];
    const citation = resolution.prove(cited, source, COLUMNS);
    return citation ? [{ ...series, ...extent, citation }] : [];
  });
}

const COLUMNS = { document: 'document', section: 'section', quote: 'quote' };
