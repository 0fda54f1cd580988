import type { Area } from '#domain/indicators/names.ts';
import type { Span } from '#domain/extraction/words/plain-text.ts';
import { findPlaces } from './find-places.ts';
import { governs, isCompared, isMeanOf } from './governing-places.ts';
import { resolvePlace, type Place } from './home-place.ts';

/** A place in a clause, resolved. */
export interface Mention extends Span {
  place: Place;
  /** Whether figures behind it are of it. */
  governs: boolean;
  /** Whether something is only compared with it. */
  compared: boolean;
  /** Where the brackets end that it is in; its words hold up to there. */
  until?: number;
}

const LISTED = /^(?:[、和与及,]|以及)$/;

/** The places that a clause names, in order, resolved by where the text is about and what it spoke of last. */
export function mentionsOf(
  clause: string,
  last: Place,
  { home, areas }: { home: Place; areas: readonly Area[] },
): Mention[] {
  let spoken = last;
  let before: Mention | undefined;
  return findPlaces(clause, areas).map((found) => {
    const place = resolvePlace(found, { home, last: spoken, areas });
    const isWide = found.kind === 'whole' && !place.area;
    // 引进丙市、丁市企业: what is true of the first of a list is true of the others.
    const isListed =
      before !== undefined && !before.governs && LISTED.test(clause.slice(before.end, found.start));
    const governing = !isListed && governs(found, clause, isWide);
    if (governing) spoken = place;
    const until = bracketEnd(clause, found.start);
    before = {
      start: found.start,
      end: found.end,
      place,
      governs: governing,
      compared: isCompared(found, clause),
      ...(until !== undefined && { until }),
    };
    return before;
  });
}

/** The place of the figure that begins at `at`: the last one named before it; of a list, the one in its turn. */
export function placeAt(
  clause: string,
  { at, isChange }: { at: number; isChange: boolean },
  mentions: Mention[],
  figures: number[],
): Place | undefined {
  const before = mentions.filter(
    ({ start, until }) => start < at && (until === undefined || at < until),
  );
  const nearest = before.at(-1);
  if (!isChange && nearest?.compared && isMeanOf(clause.slice(nearest.end, at)))
    return nearest.place;
  const governing = before.filter((mention) => mention.governs);
  if (governing.length === 0) return undefined;
  const run = runAt(clause, governing, governing.length - 1);
  if (run.length === 1) return run[0]!.place;
  const next =
    mentions.find(({ start, governs: does }) => does && start > at)?.start ?? clause.length;
  const own = figures.filter((start) => start > run.at(-1)!.end && start < next);
  return own.length === run.length ? run[own.indexOf(at)]!.place : joined(run);
}

/** The places that are in one list with the one at `index`: 甲县、乙县和丙县. */
export function runAt(clause: string, mentions: Mention[], index: number): Mention[] {
  let first = index;
  while (first > 0 && LISTED.test(clause.slice(mentions[first - 1]!.end, mentions[first]!.start)))
    first--;
  return mentions.slice(first, index + 1);
}

/** One place, or several at once when it is unclear to which of them the figure belongs. */
export function joined(run: Mention[]): Place {
  const [first, ...more] = run.map(({ place }) => place);
  if (more.length === 0) return first!;
  const name = [first!, ...more].map((place) => place.name).join('、');
  return { name, doubt: `原文同时说的是${name}` };
}

function bracketEnd(clause: string, at: number): number | undefined {
  const open = clause.lastIndexOf('(', at);
  if (open < 0 || clause.slice(open, at).includes(')')) return undefined;
  const close = clause.indexOf(')', at);
  return close < 0 ? undefined : close;
}
