import type { Level } from '#domain/values/level.ts';
import type { Citation, ResolvedCitation } from './citation.ts';

/**
 * What later disclosures say of a promise. `met`: one reports it reached; `progress`: one reports on it without
 * saying that it is finished; `unmet`: one reports it not reached; `none`: no follow-up published yet.
 */
export type CommitmentStatus = 'met' | 'progress' | 'unmet' | 'none';

/** The statuses in the words that readers and staff see, in the order in which they are listed. */
export const COMMITMENT_STATUSES: Record<CommitmentStatus, string> = {
  met: '已公开完成',
  progress: '已公开进展',
  unmet: '公开未完成',
  none: '尚未见后续公开',
};

/**
 * What a reader is told of a promise. A promise without an answer (`none`) is `none` only where the whole text of a
 * later document of the plan's kind was read; else it is `unchecked`: nobody here can say whether it was answered.
 */
export type CommitmentStanding = CommitmentStatus | 'unchecked';

/** The standings in the words that readers see, in the order in which they are listed. */
export const COMMITMENT_STANDINGS: Record<CommitmentStanding, string> = {
  ...COMMITMENT_STATUSES,
  none: '未见公开',
  unchecked: '本站未能核对',
};

/** One thing a plan promises; a row of `seeds/commitments.csv`. */
export interface Commitment {
  id: string;
  /** Where it is promised. */
  promise: Citation;
  text: string;
  target?: Level;
  unit?: string;
  /** A period key, where the plan names one. */
  due?: string;
  /** Id of an indicator that measures it. */
  indicator?: string;
  status: CommitmentStatus;
  evidence?: Citation;
  note?: string;
}

export interface ResolvedCommitment extends Omit<Commitment, 'promise' | 'evidence' | 'status'> {
  status: CommitmentStanding;
  promise: ResolvedCitation;
  evidence?: ResolvedCitation;
}
