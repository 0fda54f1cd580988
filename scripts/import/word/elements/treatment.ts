import type { WordLoss } from '#domain/problems/word-losses.ts';

/**
 * What becomes of an element:
 * - `shown`: what Word shows of it is kept, by a reader of its own;
 * - `inside`: what it holds is kept;
 * - `nothing`: Word shows nothing of it (marks, properties);
 * - `told`: left out, and told;
 * - `refused`: the file is refused, and the element named with its place.
 */
export type Treatment =
  { as: 'shown' | 'inside' | 'nothing' } | { as: 'told' | 'refused'; loss: WordLoss };

/** A line of the table: one treatment and the names that get it. */
export type Row = [treatment: Treatment, ...names: string[]];

export const shown: Treatment = { as: 'shown' };
export const inside: Treatment = { as: 'inside' };
export const nothing: Treatment = { as: 'nothing' };
export const told = (loss: WordLoss): Treatment => ({ as: 'told', loss });
export const refused = (loss: WordLoss): Treatment => ({ as: 'refused', loss });
