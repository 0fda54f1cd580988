import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fragmentAddress } from '#domain/values/locator.ts';
import { checkLocators } from '#domain/proof/check-locators.ts';
import { readOriginals } from '#scripts/pipeline/originals.ts';
import { checkProject } from '#scripts/pipeline/pipeline.ts';

/** The originals lie beside the project, not in it: where they are absent these tests are skipped, and say so. */
const ORIGINALS = fileURLToPath(new URL('../../../shared/originals/', import.meta.url));
const present = existsSync(ORIGINALS);
if (!present)
  console.warn('skipped: no locator is sought, because ../shared/originals is not there');

const { seeds, disclosures } = checkProject(process.cwd()).value;
const records = disclosures.map(({ disclosure }) => disclosure);

describe.skipIf(!present)('the locators of figures and promises', () => {
  const { texts, strangers } = present
    ? readOriginals(ORIGINALS, records)
    : { texts: new Map<string, string>(), strangers: [] };

  test('stand exactly once in their original, wherever it is at hand', () => {
    const { problems, found, lacking } = checkLocators(seeds, records, texts);
    expect(problems).toEqual([]);
    expect(lacking).toBe(0);
    expect(found).toBe(216);
  });

  test('make addresses whose fragments are the very words, each term written in per cent', () => {
    const located = [
      ...seeds.observations.map(({ citation }) => citation?.locator),
      ...seeds.commitments.flatMap(({ promise, evidence }) => [promise.locator, evidence?.locator]),
    ].filter((locator) => locator !== undefined);
    expect(located.length).toBeGreaterThan(200);
    for (const locator of located) {
      const [address, fragment] = fragmentAddress('https://example.org/a', locator).split('#');
      expect(address).toBe('https://example.org/a');
      const terms = fragment!.replace(':~:text=', '').split(',');
      expect(terms.map(decodeURIComponent)).toEqual(locator.split('…').map((term) => term.trim()));
      expect(fragment!.replace(':~:text=', '')).not.toMatch(/[-&\s\u4E00-\u9FFF]/);
    }
  });

  test('of twelve documents cannot be checked, because only their digests are here', () => {
    expect(strangers).toEqual([]);
    expect([...texts.keys()]).toEqual([
      '2020-work-plan',
      '2022-work-plan',
      '2024-11-surface-water',
    ]);
    expect(checkLocators(seeds, records, texts).unread).toHaveLength(12);
  });

  test('lead to nothing once the original says something else', () => {
    const altered = texts.get('2022-work-plan')!.replace('案件129件', '案件128件');
    const { problems } = checkLocators(
      seeds,
      records,
      new Map([...texts, ['2022-work-plan', altered]]),
    );
    expect(problems.map(({ file: table, code }) => [table, code])).toEqual([
      ['seeds/observations/enforcement.csv', 'locator-not-unique'],
    ]);
  });
});
