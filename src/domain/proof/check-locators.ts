import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import { countLocator, foldForLocator, isMarked, soughtText } from '#domain/values/locator.ts';
import type { Citation } from '#domain/indicators/citation.ts';
import type { Source } from '#domain/indicators/row-source.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { cellPlace } from './resolution.ts';

/** What came of seeking locators in the publishers' own texts. */
export interface LocatorCheck {
  problems: Problem[];
  /** Locators that occur exactly once. */
  found: number;
  /** Rows whose document's own text is at hand and that have no locator. */
  lacking: number;
  /** Ids of digests that rows cite and whose own text is not at hand. */
  unread: string[];
}

interface Located {
  citation: Citation;
  source: Source;
  column: string;
}

/**
 * Seeks the locator of every row that cites a digest in the publisher's own text: it must occur there exactly once.
 *
 * @param originals id of a disclosure to the text of its original, or of the part of it that is at hand
 */
export function checkLocators(
  seeds: Pick<Seeds, 'observations' | 'commitments'>,
  disclosures: Pick<Disclosure, 'id' | 'rendition'>[],
  originals: Map<string, string>,
): LocatorCheck {
  const digests = new Set(
    disclosures.flatMap(({ id, rendition }) => (rendition === 'digest' ? [id] : [])),
  );
  const texts = new Map([...originals].map(([id, text]) => [id, foldForLocator(text)]));
  const sought = new Map([...originals].map(([id, text]) => [id, soughtText(text)]));
  const check: LocatorCheck = { problems: [], found: 0, lacking: 0, unread: [] };
  const unread = new Set<string>();
  for (const { citation, source, column } of cited(seeds)) {
    const { document, locator } = citation;
    if (!digests.has(document)) continue;
    const text = texts.get(document);
    if (text === undefined) unread.add(document);
    else if (!locator) check.lacking++;
    else {
      const times = countLocator(text, locator);
      if (times === 1) check.found++;
      if (times === 1 && !isMarked(sought.get(document)!, locator))
        check.problems.push(
          problem('locator-within-word', cellPlace(source, column), { locator, document }),
        );
      if (times !== 1)
        check.problems.push(
          problem('locator-not-unique', cellPlace(source, column), { locator, document, times }),
        );
    }
  }
  return { ...check, unread: [...unread].sort() };
}

function cited({
  observations,
  commitments,
}: Pick<Seeds, 'observations' | 'commitments'>): Located[] {
  return [
    ...observations.flatMap(({ citation, source }) =>
      citation ? [{ citation, source, column: 'locator' }] : [],
    ),
    ...commitments.flatMap(({ promise, evidence, source }) => [
      { citation: promise, source, column: 'locator' },
      ...(evidence ? [{ citation: evidence, source, column: 'evidence_locator' }] : []),
    ]),
  ];
}
