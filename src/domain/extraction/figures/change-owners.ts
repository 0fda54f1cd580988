import type { FigureMention } from './figure-mention.ts';

/** The value that each change belongs to; changes without one are not in the map. */
export function ownersOf(figures: readonly FigureMention[]): Map<FigureMention, FigureMention> {
  const owners = new Map<FigureMention, FigureMention>();
  for (const [at, change] of figures.entries()) {
    const owner = change.kind === 'change' ? ownerOf(figures, at, change) : undefined;
    if (owner) owners.set(change, owner);
  }
  return owners;
}

/** The last value before a change with the same subject, else the one that the change leads to: 提高1.1个百分点，达到96.7%. */
function ownerOf(
  figures: readonly FigureMention[],
  at: number,
  change: FigureMention,
): FigureMention | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const figure = figures[before]!;
    if (figure.section !== change.section) break;
    if (isOwner(figure, change)) return figure;
  }
  const next = figures[at + 1];
  const leadsTo =
    next &&
    isOwner(next, change) &&
    next.quote.includes(change.quote) &&
    next.start - change.end < 12;
  return leadsTo ? next : undefined;
}

function isOwner(
  { kind, subject, section, members, role, isEarlier, quote, unit }: FigureMention,
  change: FigureMention,
): boolean {
  if (kind !== 'value' || isEarlier || section !== change.section) return false;
  if (role === 'limit' || role === 'compared' || !fits(change.unit, unit)) return false;
  return (
    subject === change.subject ||
    members.includes(change.subject) ||
    // In a table: 乙县 PM2.5浓度, and 乙县 of the column behind it.
    (quote === change.quote && subject.startsWith(`${change.subject} `))
  );
}

/** 96.4%，较上年前进2位: a change is a share, or in the unit of its value. */
const fits = (change: string, value: string): boolean =>
  /^(?:[%‰成倍]|百分点|)$/.test(change) || value.startsWith(change) || change.startsWith(value);
