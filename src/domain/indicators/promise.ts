import type { CommitmentStanding } from './commitment.ts';

/** What a plan says of an indicator, with what the figures say of it since. */
export interface IndicatorPromise {
  /** The year planned. */
  plan: number;
  /** Id of the commitment. */
  commitment: string;
  text: string;
  target?: number;
  /** Digits behind the point of `target` as they are printed, where the number alone says fewer: 97.0. */
  decimals?: number;
  unit?: string;
  /** A period key: when it is to be reached; the year planned where the document names no other time. */
  due: string;
  /** What later documents say of it. */
  status: CommitmentStanding;
  /** Where it is promised. */
  document: string;
  documentTitle: string;
  publishedOn: string;
  outcome: PromiseOutcome;
}

/**
 * What the published figures say of a promise. `met`, `unmet`: the figure of the time due reaches what is promised, or
 * does not; `no-figure`: none is published of that time, or of the year before it; `no-comparison`: what is published
 * or promised is no single amount, or in another unit; `no-number`: the promise names neither a number nor a direction.
 */
export interface PromiseOutcome {
  result: 'met' | 'unmet' | 'no-figure' | 'no-comparison' | 'no-number';
  /** Key of the observation that was compared. */
  observation?: string;
  /** Key of the one of the year before, where a direction is promised. */
  before?: string;
}
