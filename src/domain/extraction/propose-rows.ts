import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { proposeCommitments } from '#domain/extraction/promises/propose-commitments.ts';
import { proposeObservations } from '#domain/extraction/figures/propose-observations.ts';
import {
  PROPOSED_COMMITMENT,
  PROPOSED_OBSERVATION,
  proposedFile,
  tableText,
} from './proposed-table.ts';
import type { LeftOut } from './left-out.ts';
import { readFigures } from '#domain/extraction/figures/read-figures.ts';
import { readPromises } from '#domain/extraction/promises/read-promises.ts';

/** What a disclosure's text offers for the tables. */
export interface Proposals {
  /** Texts of tables by path from the project's root; none where nothing was found. */
  files: Map<string, string>;
  observations: number;
  commitments: number;
  /** How many the tables hold from another form of the same document; they are not proposed. */
  held: { observations: number; commitments: number };
  /** Figures that are not proposed, each with its reason. */
  left: LeftOut[];
}

const NONE: Proposals = {
  files: new Map(),
  observations: 0,
  commitments: 0,
  held: { observations: 0, commitments: 0 },
  left: [],
};

/**
 * Reads a disclosure and proposes rows for the tables, for a person to judge. Words that a program took out of a PDF are
 * for reading and search only: nothing is proposed from them.
 *
 *   text ──▶ readFigures ──┬──▶ proposeObservations ──▶ seeds/proposed/<id>.observations.csv
 *                          └──▶ readPromises ──▶ proposeCommitments ──▶ seeds/proposed/<id>.commitments.csv
 *
 * @param twins ids of disclosures that are the same document in another form
 */
export function propose(
  file: Pick<DisclosureFile, 'disclosure' | 'body'>,
  seeds: Pick<Seeds, 'indicators' | 'areas' | 'observations' | 'commitments'>,
  twins: readonly string[] = [],
): Proposals {
  const { id, extractedFrom } = file.disclosure;
  if (extractedFrom) return NONE;
  const figures = readFigures(file, seeds.areas);
  const { rows: observations, left } = proposeObservations(file, figures, seeds, twins);
  const promises = readPromises(file, figures);
  const { rows: commitments, held: promised } = proposeCommitments(file, promises, seeds, twins);
  const files = new Map<string, string>();
  if (observations.length > 0)
    files.set(proposedFile(id, 'observations'), tableText(PROPOSED_OBSERVATION, observations));
  if (commitments.length > 0)
    files.set(proposedFile(id, 'commitments'), tableText(PROPOSED_COMMITMENT, commitments));
  return {
    files,
    observations: observations.length,
    commitments: commitments.length,
    held: {
      observations: left.filter(({ reason }) => reason === 'held').length,
      commitments: promised,
    },
    left: left.filter(({ figure }) => !promises.some((promise) => promise.figure === figure)),
  };
}
