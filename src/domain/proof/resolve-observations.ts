import { statesValue } from './citation-proof.ts';
import type { ResolvedCitation } from '#domain/indicators/citation.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { observationKey, seriesKey } from '#domain/indicators/observation-key.ts';
import type { Entry, Observation } from '#domain/indicators/observation.ts';
import { comparePeriods } from '#domain/values/period.ts';
import { STAFF_LANGUAGE } from '#domain/values/language.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { cellPlace, type Resolution } from './resolution.ts';
import { proveRow } from './prove-row.ts';
import { supersede } from './supersede.ts';
import {
  formatValue,
  formatWithUnit,
  printedWith,
  shownWith,
  type Value,
} from '#domain/values/value.ts';

const DAY = 86_400_000;
const COLUMNS = { document: 'document', section: 'section', quote: 'quote' };

/**
 * Proves the citations of an indicator's observations (rule 1) and, where several disclosures state the same place
 * and time, makes the newest current (rule 4). In order of series as they first occur, then of time.
 */
export function resolveObservations(
  indicator: Indicator,
  rows: Observation[],
  resolution: Resolution,
): Entry[] {
  const series = new Map<string, Map<string, Entry[]>>();
  for (const row of rows) {
    const result = prove(indicator, row, resolution);
    if (!result) continue;
    const key = seriesKey(row);
    const periods = series.get(key) ?? new Map<string, Entry[]>();
    series.set(key, periods);
    const rivals = periods.get(row.period.key) ?? [];
    periods.set(row.period.key, rivals);
    const twin = rivals.find((rival) => rival.row.citation?.document === row.citation?.document);
    if (twin) {
      const { file, line } = twin.row.source;
      const place = cellPlace(row.source, 'period');
      resolution.report(
        problem('duplicate-observation', place, {
          indicator: indicator.id,
          period: row.period.key,
          file,
          line,
        }),
      );
    } else {
      rivals.push({ row, result });
    }
  }
  tellApart(series, resolution.ownArea);
  return [...series.values()].flatMap((periods) =>
    [...periods.values()]
      .flatMap((rivals) => supersede(rivals, indicator, resolution))
      .sort((a, b) => comparePeriods(a.row.period, b.row.period)),
  );
}

/** Gives the values of two series that would have the same key keys that name their dimensions. */
function tellApart(all: Map<string, Map<string, Entry[]>>, ownArea: string | undefined): void {
  const owners = new Map<string, Entry[][]>();
  for (const periods of all.values()) {
    for (const rivals of periods.values()) {
      const { key } = rivals[0]!.result;
      const own = owners.get(key);
      if (own) own.push(rivals);
      else owners.set(key, [rivals]);
    }
  }
  for (const own of owners.values()) {
    if (own.length === 1) continue;
    const taken = new Set<string>();
    for (const rivals of own) {
      const named = observationKey(rivals[0]!.row, ownArea, true);
      // Members that differ in signs alone, which no address holds, are numbered.
      const key = taken.has(named) ? `${named}-${taken.size + 1}` : named;
      taken.add(key);
      for (const { result } of rivals) result.key = key;
    }
  }
}

function prove(
  indicator: Indicator,
  row: Observation,
  resolution: Resolution,
): Entry['result'] | undefined {
  const { source, citation: cited, ...rest } = row;
  const result = { ...rest, key: observationKey(row, resolution.ownArea), current: true };
  if (!cited)
    return row.value ? { ...result, value: shownWith(row.value, indicator.decimals) } : result;
  const proved = resolution.prove(cited, source, COLUMNS);
  if (!proved) return undefined;
  if (row.period.end > Date.parse(proved.publishedOn) + DAY) {
    const { publishedOn } = proved;
    const found = {
      period: periodLabel(row.period, STAFF_LANGUAGE),
      document: cited.document,
      publishedOn,
    };
    resolution.report(problem('period-after-document', cellPlace(source, 'period'), found));
    return undefined;
  }
  if (row.value && !statesValue(cited.quote, row.value, indicator)) {
    const missing = row.value.kind === 'missing';
    const place = cellPlace(source, missing ? 'reason' : 'value');
    const found = formatValue(row.value, STAFF_LANGUAGE);
    resolution.report(
      missing
        ? problem('reason-not-in-quote', place, { reason: found, quote: cited.quote })
        : problem('value-not-in-quote', place, { value: found, quote: cited.quote }),
    );
    return undefined;
  }
  const { problems, inferred, decimals } = proveRow(row, {
    indicator,
    areas: resolution.areas,
    ownArea: resolution.ownArea,
    names: resolution.names,
    ...resolution.grounds(cited),
  });
  for (const found of problems) resolution.report(found);
  if (problems.length > 0) return undefined;
  return {
    ...result,
    // Programs that wrote the table may have lost what is printed: 90 where the document says 90.0.
    ...(row.value?.kind === 'number' &&
      decimals !== undefined && { value: reprinted(row.value, decimals) }),
    ...(inferred.length > 0 && { inferred }),
    citation: { ...proved, anchor: '' },
  };
}

function reprinted({ number, qualifiers }: Value & { kind: 'number' }, decimals: number): Value {
  return { ...printedWith(number, decimals), ...(qualifiers && { qualifiers }) };
}

/** Ties the cited words to their observations, once all values are known. */
export function tieObservations(
  { indicator, areas, observations, language }: IndicatorRecord,
  { words }: Resolution,
): void {
  for (const observation of observations) {
    const citation: ResolvedCitation | undefined = observation.citation;
    if (!citation) continue;
    const { key, value, period, dimensions } = observation;
    const area = areas.length > 1 && areas.find(({ id }) => id === observation.area)?.name;
    const place = [...(area ? [area] : []), ...Object.values(dimensions)];
    citation.anchor = words.tie(citation, 'figure', `f-${indicator.id}-${key}`, {
      kind: 'observation',
      indicator: indicator.id,
      indicatorName: indicator.name,
      key,
      where: [...place, periodLabel(period, language)].join(' '),
      label: formatWithUnit(value, indicator, language),
    });
  }
}
