import type { DisclosureFile } from '../disclosure.ts';
import type { Seeds } from '../seeds.ts';
import type { PromiseMention } from './figure-mention.ts';
import { guessIndicator } from './guess-indicator.ts';
import type { PROPOSED_COMMITMENT, Row } from './proposed-table.ts';
import { asPrinted } from './written-value.ts';

type CommitmentRow = Row<(typeof PROPOSED_COMMITMENT)[number]>;
type Known = Pick<Seeds, 'indicators' | 'commitments'>;

/** Rows of commitments for review, one for each promise; those in the seeds already are left out. */
export function proposeCommitments(
  { disclosure: { id } }: Pick<DisclosureFile, 'disclosure'>,
  promises: PromiseMention[],
  seeds: Known,
): CommitmentRow[] {
  return promises
    .filter((promise) => !isKnown(id, promise, seeds))
    .map((promise, index) => ({ row: `c${index + 1}`, ...rowOf(id, promise, seeds) }));
}

function rowOf(document: string, promise: PromiseMention, { indicators }: Known): CommitmentRow {
  const { section, quote, action, object, figure, due } = promise;
  const aim = figure?.kind === 'rank' ? undefined : figure;
  const written = aim && asPrinted(aim);
  const guess = aim && guessIndicator(aim, indicators);
  return {
    confidence: (0.6 + 0.2 * Number(Boolean(aim)) + 0.1 * Number(Boolean(due))).toFixed(2),
    ...{ document, section, quote },
    text: textOf(promise),
    ...(written && { target: written.value, unit: written.unit }),
    ...(due && { due }),
    ...(guess && { indicator: guess.indicator.id }),
    status: 'none',
    ...{ action, object },
  };
}

/** The deed in as few words as the text has for it; an object named first comes first. */
function textOf({ action, object, quote }: PromiseMention): string {
  return quote.indexOf(object.slice(0, 4)) < quote.indexOf(action) && object
    ? quote
    : action + object;
}

function isKnown(document: string, promise: PromiseMention, { commitments }: Known): boolean {
  return commitments.some(({ promise: { document: own, section, quote } }) => {
    if (own !== document || section !== promise.section) return false;
    return promise.quote.includes(quote) || quote.includes(promise.quote);
  });
}
