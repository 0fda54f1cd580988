import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import { findPlaces } from '#domain/extraction/places/find-places.ts';
import { placeOfArea, type Place } from '#domain/extraction/places/home-place.ts';
import { placeFigures } from '#domain/extraction/places/place-figures.ts';
import type { LeftOut } from '#domain/extraction/left-out.ts';
import type { FigureMention } from './figure-mention.ts';
import { guessIndicator } from './guess-indicator.ts';
import { countsTotal } from './running-total.ts';
import { countsUnfinished } from './unfinished.ts';
import { isKnown, sourceOf, withoutRivals } from './known-figures.ts';
import { ownersOf } from './change-owners.ts';
import { observationRow, type ObservationRow } from './observation-row.ts';

type Known = Pick<Seeds, 'indicators' | 'areas' | 'observations'>;

/**
 * Rows of observations for review, one for each figure that the text states of what has been in a place of the site,
 * and for each member of a list that shares one. A change is in the row of its value.
 *
 * @param twins ids of disclosures that are the same document in another form
 * @returns the rows, and what is left out: figures of other places, aims, limits, what the seeds hold
 */
export function proposeObservations(
  file: Pick<DisclosureFile, 'disclosure' | 'body'>,
  figures: FigureMention[],
  seeds: Known,
  twins: readonly string[],
): { rows: ObservationRow[]; left: LeftOut[] } {
  const { id } = file.disclosure;
  const places = placeFigures(file, figures, seeds.areas);
  const left: LeftOut[] = [];
  const spoken = ownersOf(figures);
  const stated = figures.filter((figure) => {
    // A change is of the place of its value: 乙县、丙区分别为97和95，分别上升1和2.
    const reason =
      reasonToLeave(figure, places.get(spoken.get(figure) ?? figure)) ??
      otherStanding(figure, seeds.indicators);
    if (!reason) return true;
    // A change goes with its value: it is not counted by itself.
    if (figure.kind !== 'change' || !spoken.has(figure))
      left.push({ reason, figure, place: places.get(figure)?.name });
    return false;
  });
  const owners = ownersOf(stated);
  const changesOf = Map.groupBy(owners.keys(), (change) => owners.get(change));
  const rows = stated.flatMap((figure): ObservationRow[] => {
    if (isKnown(id, figure, seeds)) {
      left.push({ reason: 'known', figure });
      return [];
    }
    if (figure.kind === 'change' && owners.has(figure)) return [];
    // 前进2位 is no value, and computed from no series of amounts.
    const isMove = figure.kind === 'change' && /^[位名]$/.test(figure.unit);
    if (isMove || (figure.kind === 'change' && !isFromYearBefore(figure))) {
      left.push({ reason: 'change', figure });
      return [];
    }
    const changes = changesOf.get(figure) ?? [];
    for (const change of changes)
      if (!isFromYearBefore(change)) left.push({ reason: 'change', figure: change });
    const subjects = figure.members.length > 0 ? figure.members : [figure.subject];
    return subjects.flatMap((subject) => {
      const place = memberPlace(subject, figure, places.get(figure)!, seeds.areas);
      if (!place.area) {
        left.push({ reason: 'place', figure, place: place.name });
        return [];
      }
      const own = changes.filter(
        (change) => figure.members.length === 0 || change.subject === subject,
      );
      return observationRow(
        { document: id, figure, change: changeFor(own), subject, place },
        seeds,
      );
    });
  });
  const fresh = withoutRivals(rows).flatMap((row) => {
    const source = sourceOf(row, seeds);
    if (!source) return [row];
    if (twins.includes(source)) {
      left.push({ reason: 'held', words: row.quote ?? '' });
      return [];
    }
    return [
      { ...row, note: [row.note, `已有同样的数据，出自 ${source}`].filter(Boolean).join('；') },
    ];
  });
  return { rows: fresh.map((row, index) => ({ ...row, row: `o${index + 1}` })), left };
}

function reasonToLeave(
  figure: FigureMention,
  place: Place | undefined,
): LeftOut['reason'] | undefined {
  if (figure.role === 'limit' || figure.role === 'compared') return figure.role;
  if (figure.planned) return 'target';
  const isOfMembers = figure.members.length > 0 && place?.doubt !== undefined;
  return place?.area || isOfMembers ? undefined : 'place';
}

/** What is left, or all that there is, is a value of an indicator alone that says so in its name. */
function otherStanding(
  figure: FigureMention,
  indicators: Known['indicators'],
): LeftOut['reason'] | undefined {
  if (!figure.isLeft && !figure.isTotal) return undefined;
  const { name = '', aliases = [] } = guessIndicator(figure, indicators)?.indicator ?? {};
  const names = [name, ...aliases].join(' ');
  if (figure.isLeft && !countsUnfinished(names)) return 'left';
  return figure.isTotal && !countsTotal(names) && !figure.period?.includes('/')
    ? 'total'
    : undefined;
}

const isFromYearBefore = ({ base }: FigureMention): boolean =>
  base === 'year-before' || base === 'assumed';

/** Of several changes the one from the year before: a row holds one, and that can be computed again. */
const changeFor = (changes: FigureMention[]): FigureMention | undefined =>
  changes.find(({ base }) => base === 'year-before') ??
  changes.find(({ base }) => base === 'assumed') ??
  changes[0];

/** 甲区、乙区均为100%: each member that names a place is of that one. */
function memberPlace(
  subject: string,
  { members }: FigureMention,
  place: Place,
  areas: Known['areas'],
): Place {
  if (members.length === 0) return place;
  const [named] = findPlaces(plainText(subject), areas);
  if (!named || named.kind === 'whole' || named.kind === 'urban') return place;
  return named.area ? placeOfArea(named.area) : { name: named.name };
}
