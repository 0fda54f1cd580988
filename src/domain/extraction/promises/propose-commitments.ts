import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import type { PromiseMention } from '#domain/extraction/figures/figure-mention.ts';
import { guessIndicator } from '#domain/extraction/figures/guess-indicator.ts';
import type { PROPOSED_COMMITMENT, Row } from '#domain/extraction/proposed-table.ts';
import { overlap } from '#domain/extraction/figures/likeness.ts';
import { asPrinted } from '#domain/extraction/words/printed-value.ts';

type CommitmentRow = Row<(typeof PROPOSED_COMMITMENT)[number]>;
type Known = Pick<Seeds, 'indicators' | 'commitments'>;

/**
 * Rows of commitments for review, one for each promise; those in the seeds already are left out.
 *
 * @param twins ids of disclosures that are the same document in another form
 * @returns the rows, and how many the seeds hold from a twin, in words of its own
 */
export function proposeCommitments(
  { disclosure: { id } }: Pick<DisclosureFile, 'disclosure'>,
  promises: PromiseMention[],
  seeds: Known,
  twins: readonly string[],
): { rows: CommitmentRow[]; held: number } {
  const all = promises.filter((promise) => !isKnown(id, promise, seeds));
  const elsewhere = seeds.commitments.filter(({ promise }) => twins.includes(promise.document));
  const fresh = all.filter((promise) => !isHeld(promise, all, elsewhere));
  const rows = fresh.map((promise, index) => ({
    row: `c${index + 1}`,
    ...rowOf(id, promise, seeds),
  }));
  return { rows, held: all.length - fresh.length };
}

/** How alike wordings of one promise are in one section, and in two: of a plan and its digest, seen on the plan of 2020. */
const ALIKE = 0.7;
const ALIKE_ELSEWHERE = 0.9;
const WEAK = /[“”‘’《》()（）、，,。；;的\s]/g;

/** Whether the tables have a promise that says the same; a clause that promises two things is compared thing by thing. */
function isHeld(
  promise: PromiseMention,
  all: PromiseMention[],
  held: Known['commitments'],
): boolean {
  const { section, quote, action, object } = promise;
  const alone =
    all.filter((other) => other.section === section && other.quote === quote).length === 1;
  const own = [action + object, ...(alone ? [quote] : [])].map(bare);
  return held.some(({ promise: other, text }) => {
    const least = other.section === section ? ALIKE : ALIKE_ELSEWHERE;
    const theirs = [other.quote, text].map(bare);
    return own.some((words) => theirs.some((wording) => overlap(words, wording) >= least));
  });
}

const bare = (words: string): string => words.replace(WEAK, '');

function rowOf(document: string, promise: PromiseMention, { indicators }: Known): CommitmentRow {
  const { section, quote, action, object, figure, due } = promise;
  const aim = figure?.kind === 'rank' ? undefined : figure;
  const written = aim && asPrinted(aim);
  const guess = aim && guessIndicator(aim, indicators);
  return {
    confidence: (0.6 + 0.2 * Number(Boolean(aim)) + 0.1 * Number(Boolean(due))).toFixed(2),
    document,
    section,
    quote,
    text: textOf(promise),
    ...(written && { target: written.value, unit: written.unit }),
    ...(due && { due }),
    ...(guess && { indicator: guess.indicator.id }),
    status: 'none',
    action,
    object,
  };
}

/** 二是 counts the deed; it is no word of it. */
const MARK = /^\s*[一二三四五六七八九十]+(?:是|要)[,，]?/;

/** The deed in as few words as the text has for it; an object named first comes first. */
function textOf({ action, object, quote }: PromiseMention): string {
  return quote.indexOf(object.slice(0, 4)) < quote.indexOf(action) && object
    ? quote.replace(MARK, '')
    : action + object;
}

function isKnown(document: string, promise: PromiseMention, { commitments }: Known): boolean {
  return commitments.some(({ promise: { document: own, section, quote } }) => {
    if (own !== document || section !== promise.section) return false;
    return promise.quote.includes(quote) || quote.includes(promise.quote);
  });
}
