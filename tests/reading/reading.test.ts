import { describe, expect, test } from 'vitest';
import { hasOriginals, heldOutDocuments, originalDocument, ORIGINAL_NAMES } from './documents.ts';
import { measure } from './measure.ts';
import { precision, recall, sum, type Score } from './score.ts';

/** Fails with what was misread, so that one sees what a change of the rules did. */
function expectAtLeast(score: Score, least: { precision: number; recall: number }): void {
  const { missed, wrong } = score;
  const reached = precision(score) >= least.precision && recall(score) >= least.recall;
  expect(reached ? [] : [...missed.map((one) => `missed ${one}`), ...wrong]).toEqual([]);
}

describe('a reading of documents by a person', () => {
  test.skipIf(!hasOriginals)(
    'of the 2020 work plan is met (skipped without ../shared/originals)',
    () => {
      const { figures, promises } = measure(originalDocument(ORIGINAL_NAMES[0]!));
      expect([figures.labelled, promises.labelled]).toEqual([42, 111]);
      expectAtLeast(figures, { precision: 0.95, recall: 0.95 });
      expectAtLeast(promises, { precision: 0.9, recall: 0.9 });
    },
  );

  test.skipIf(!hasOriginals)(
    'of the other real documents is met (skipped without ../shared/originals)',
    () => {
      const others = ORIGINAL_NAMES.slice(1).map(originalDocument);
      const scores = others.map((file) => measure(file));
      expectAtLeast(sum(scores.map(({ figures }) => figures)), { precision: 0.95, recall: 0.95 });
      // They look back only.
      expect(scores.flatMap(({ promises }) => promises.found)).toEqual([0, 0]);
    },
  );

  test('of made-up documents of other bureaus is met', () => {
    const scores = heldOutDocuments().map((file) => measure(file));
    expect(scores).toHaveLength(8);
    expectAtLeast(sum(scores.map(({ figures }) => figures)), { precision: 0.95, recall: 0.95 });
    expectAtLeast(sum(scores.map(({ promises }) => promises)), { precision: 0.9, recall: 0.9 });
  });
});
