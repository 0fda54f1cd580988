import type { Problem } from '#domain/problems/problem.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';

/**
 * A table of observations that stands alone: what becomes of it depends on no disclosure and on no other table of
 * values, so that it need not be read again while it, the other tables of `seeds/` and the code are the same.
 */
export interface LoneTable {
  /** Path from the site's folder. */
  file: string;
  /** Id of the indicator of all its rows. */
  indicator: string;
  /** How many values it holds. */
  observations: number;
  /** What is to be said of it each time; no errors. */
  problems: Problem[];
}

/**
 * The tables that stand alone: all their rows are of one indicator, whose values stand nowhere else, were typed and not
 * computed, and cite nothing; and nobody counts on that indicator (`indicatorsCountedOn`).
 *
 * @param problems of all files
 */
export function loneTables(seeds: Seeds, problems: Problem[]): LoneTable[] {
  const asked = indicatorsCountedOn(seeds);
  const filesOf = new Map<string, Set<string>>();
  const indicatorsOf = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const row of seeds.observations) {
    const { indicator, source, citation, formula, statedChange, derivation } = row;
    const { file } = source;
    add(filesOf, indicator, file);
    add(indicatorsOf, file, indicator);
    counts.set(file, (counts.get(file) ?? 0) + 1);
    if (citation || formula || statedChange || derivation) asked.add(indicator);
  }
  const said = Map.groupBy(problems, ({ file }) => file);
  return [...indicatorsOf].flatMap(([file, [indicator = '', ...others]]): LoneTable[] => {
    const own = said.get(file) ?? [];
    const alone =
      others.length === 0 &&
      filesOf.get(indicator)!.size === 1 &&
      !asked.has(indicator) &&
      !own.some(({ severity }) => severity === 'error');
    return alone ? [{ file, indicator, observations: counts.get(file)!, problems: own }] : [];
  });
}

/** The indicators on whose values others count: formulas name them, or they are recounted, promised, or made of series. */
export function indicatorsCountedOn({
  observations,
  recounts,
  commitments,
  series,
}: Seeds): Set<string> {
  const named = [...commitments, ...series, ...recounts].flatMap(({ indicator = '' }) => indicator);
  const counted = new Set(named);
  for (const { formula } of [...observations, ...recounts]) {
    // Whatever may be an id counts: one too many costs time and nothing else.
    for (const [id] of formula?.matchAll(/[a-z0-9-]+/g) ?? []) counted.add(id);
  }
  return counted;
}

function add(sets: Map<string, Set<string>>, key: string, member: string): void {
  const own = sets.get(key);
  if (own) own.add(member);
  else sets.set(key, new Set([member]));
}
