/**
 * How a derived observation is computed (rule 2 of the figures):
 * - `undo-change(2019)`: the value of that period freed of its stated change;
 * - `sum(类别=工业园区|乡镇、街道)`: over members of a dimension, same area and period;
 * - `ratio(a,b)`: indicator a over indicator b, same area and period, in per cent.
 */
export type Formula =
  | { kind: 'undo-change'; period: string }
  | { kind: 'sum'; dimension: string; members: string[] }
  | { kind: 'ratio'; numerator: string; denominator: string };

/** Reads a formula; `undefined` when it is none of the three. */
export function parseFormula(text: string): Formula | undefined {
  const match = /^(undo-change|sum|ratio)\((.+)\)$/.exec(text.trim());
  const [, name, inside = ''] = match ?? [];
  if (name === 'undo-change') return { kind: 'undo-change', period: inside.trim() };
  if (name === 'sum') {
    const [dimension = '', list = ''] = inside.split('=', 2);
    const members = list
      .split('|')
      .map((member) => member.trim())
      .filter(Boolean);
    return dimension.trim() && members.length > 1
      ? { kind: 'sum', dimension: dimension.trim(), members }
      : undefined;
  }
  const [numerator, denominator, more] = inside.split(',').map((part) => part.trim());
  if (name !== 'ratio' || !numerator || !denominator || more !== undefined) return undefined;
  return { kind: 'ratio', numerator, denominator };
}
