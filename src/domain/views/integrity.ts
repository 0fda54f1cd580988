import type { Area } from '#domain/indicators/names.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Language } from '#domain/values/language.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';

/** A figure with what is needed to name it. */
export interface IntegrityEntry {
  language: Language;
  indicator: Indicator;
  areas: Area[];
  observation: ResolvedObservation;
}

/** What the build has proved and recomputed of every figure of the site: rules 1 to 4 of the figures. */
export interface Integrity {
  /** Figures beside which a document states a change. */
  changes: IntegrityEntry[];
  /** Figures that are computed again from others; those that differ first. */
  recounts: IntegrityEntry[];
  derived: IntegrityEntry[];
  /** Figures that a later document states otherwise. */
  superseded: IntegrityEntry[];
}

/**
 * How many figures of an indicator are stated by documents, computed here, and missing with a reason; and how many of
 * those with a value are proven in an original, in a digest, have a locator, and are inferred in part.
 */
export function figureCounts({ observations }: IndicatorRecord) {
  const derived = observations.filter(({ derivation }) => derivation).length;
  const missing = observations.filter(({ value }) => value.kind === 'missing').length;
  const cited = observations.filter(({ value }) => value.kind !== 'missing');
  const count = (holds: (row: ResolvedObservation) => unknown) => cited.filter(holds).length;
  return {
    stated: observations.length - derived - missing,
    derived,
    missing,
    inOriginal: count(({ citation }) => citation?.rendition === 'original'),
    inDigest: count(({ citation }) => citation?.rendition === 'digest'),
    located: count(({ citation }) => citation?.locator),
    inferred: count(({ inferred }) => inferred),
  };
}

/** Whether something was proved of a figure besides that it is stated. */
export function isChecked({
  changeCheck,
  recounts,
  derivation,
  current,
}: ResolvedObservation): boolean {
  return Boolean(changeCheck ?? recounts ?? derivation) || !current;
}

/** Gathers the checks of records, in their order. */
export function integrityOf(records: IndicatorRecord[]): Integrity {
  const entries = records.flatMap(({ language, indicator, areas, observations }) =>
    observations.map((observation): IntegrityEntry => ({
      language,
      indicator,
      areas,
      observation,
    })),
  );
  const those = (holds: (observation: ResolvedObservation) => unknown) =>
    entries.filter(({ observation }) => holds(observation));
  return {
    changes: those(({ changeCheck }) => changeCheck),
    recounts: differingFirst(those(({ recounts }) => recounts)),
    derived: those(({ derivation }) => derivation),
    superseded: those(({ current }) => !current),
  };
}

/** What a reader looks for first. */
function differingFirst(entries: IntegrityEntry[]): IntegrityEntry[] {
  const differs = ({ observation: { recounts = [] } }: IntegrityEntry) =>
    recounts.some(({ result }) => result === 'disagrees');
  return entries.toSorted((a, b) => Number(differs(b)) - Number(differs(a)));
}
