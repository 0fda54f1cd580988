/**
 * A count or a share among the observations of another indicator, of the same period, in the area and the areas
 * within it: how many of the sections are of class Ⅱ, what share meets its target.
 */
export interface Tally {
  kind: 'count' | 'share';
  /** Id of the indicator whose observations are counted. */
  indicator: string;
  /** Dimension to members; observations of other members are left out. */
  where: Record<string, string[]>;
  /** Class labels, or whether the document says that the target is met; absent: every value counts. */
  of?: { values: string[] } | { meets: boolean };
  /** How to take a value of which the document does not say whether it meets its target; absent: it is left out. */
  unjudged?: boolean;
}

/** What a tally looks at. */
export interface Tallied {
  dimensions: Record<string, string>;
  /** Absent for missing values. */
  label?: string;
  meets?: boolean;
}

const YES_NO: Record<string, boolean> = { 是: true, 否: false };

/**
 * Reads what stands between the brackets of `count(…)` and `share(…)`: an indicator's id, then conditions, apart by
 * semicolons: `surface-water-class; 控制级别=省控|市控; value=Ⅰ|Ⅱ|Ⅲ`, `…; meets=是; unjudged=否`.
 *
 * @returns `undefined` when it is not of that form
 */
export function parseTally(kind: Tally['kind'], inside: string): Tally | undefined {
  const [indicator = '', ...conditions] = inside.split(/[;；]/).map((part) => part.trim());
  if (!/^[a-z0-9-]+$/.test(indicator)) return undefined;
  const tally: Tally = { kind, indicator, where: {} };
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
  return kind === 'share' && !tally.of ? undefined : tally;
}

/** Those that are counted, and those among which they are counted. */
export function tallied<T extends Tallied>(
  { where, of, unjudged }: Tally,
  rows: T[],
): { part: T[]; whole: T[] } {
  const asked = rows.filter(
    ({ dimensions, label }) =>
      label !== undefined &&
      Object.entries(where).every(([name, members]) => members.includes(dimensions[name] ?? '')),
  );
  if (!of) return { part: asked, whole: asked };
  if ('values' in of) {
    return { part: asked.filter(({ label }) => of.values.includes(label!)), whole: asked };
  }
  const judged = asked.filter(({ meets = unjudged }) => meets !== undefined);
  return { part: judged.filter(({ meets = unjudged }) => meets === of.meets), whole: judged };
}
