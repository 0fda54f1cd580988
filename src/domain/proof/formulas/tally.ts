import type { Observation } from '#domain/indicators/observation.ts';
import type { FigurePlace, FormulaInputs } from './formula-kind.ts';

/**
 * What `count(…)` and `share(…)` have in common: observations of another indicator, of the same period, in the area
 * and the areas within it.
 */
export interface Tally {
  /** Id of the indicator whose observations are counted. */
  indicator: string;
  /** Dimension to members; observations of other members are left out. */
  where: Record<string, string[]>;
  /** Class labels, or whether the document says that the target is met; absent: every value counts. */
  of?: { values: string[] } | { meets: boolean };
  /** How to take a value of which the document does not say whether it meets its target; absent: it is left out. */
  unjudged?: boolean;
}

const YES_NO: Record<string, boolean> = { 是: true, 否: false };

/**
 * Reads what is between the brackets: an indicator's id, then conditions, separated by semicolons.
 *
 * @returns `undefined` when it is not of that form
 * @example parseTally('surface-water-class; 控制级别=省控|市控; value=Ⅰ|Ⅱ')
 * // { indicator: 'surface-water-class', where: { 控制级别: ['省控', '市控'] }, of: { values: ['Ⅰ', 'Ⅱ'] } }
 * @example parseTally('surface-water-class; meets=是; unjudged=否')
 * // { indicator: 'surface-water-class', where: {}, of: { meets: true }, unjudged: false }
 */
export function parseTally(inside: string): Tally | undefined {
  const [indicator = '', ...conditions] = inside.split(/[;；]/).map((part) => part.trim());
  if (!/^[a-z0-9-]+$/.test(indicator)) return undefined;
  const tally: Tally = { indicator, where: {} };
  for (const condition of conditions) {
    const [name = '', list = ''] = condition.split('=', 2).map((part) => part.trim());
    const members = list.split('|').map((member) => member.trim());
    if (!name || members.some((member) => !member)) return undefined;
    if (name === 'value') tally.of = { values: members };
    else if (name === 'meets' || name === 'unjudged') {
      const meets = YES_NO[list];
      if (meets === undefined) return undefined;
      if (name === 'meets') tally.of = { meets };
      else tally.unjudged = meets;
    } else tally.where[name] = members;
  }
  return tally;
}

/** Ids of those that are counted, and of those among which they are counted; values that are missing count for neither. */
export function tallied(
  { indicator, where, of, unjudged }: Tally,
  { area, period }: FigurePlace,
  { entries, within }: FormulaInputs,
): { part: string[]; whole: string[] } {
  const asked = (entries.get(indicator) ?? []).filter(
    ({ row, result }) =>
      result.current &&
      row.period.key === period.key &&
      within(row.area, area) &&
      labelOf(row) !== undefined &&
      Object.entries(where).every(([name, members]) =>
        members.includes(row.dimensions[name] ?? ''),
      ),
  );
  const ids = (rows: typeof asked) => rows.map(({ result }) => `${indicator}/${result.key}`);
  if (!of) return { part: ids(asked), whole: ids(asked) };
  if ('values' in of) {
    const part = asked.filter(({ row }) => of.values.includes(labelOf(row)!));
    return { part: ids(part), whole: ids(asked) };
  }
  const judged = asked.filter(({ row: { meets = unjudged } }) => meets !== undefined);
  const part = judged.filter(({ row: { meets = unjudged } }) => meets === of.meets);
  return { part: ids(part), whole: ids(judged) };
}

function labelOf({ value }: Observation): string | undefined {
  if (value?.kind === 'class') return value.label;
  return value?.kind === 'number' ? String(value.number) : undefined;
}
