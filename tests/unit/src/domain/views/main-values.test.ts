import { expect, test } from 'vitest';
import { plainChoices } from '#domain/views/choice.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { isLarge, mainValues } from '#domain/views/main-values.ts';
import { recordOf } from '#tests/unit/src/charts/records.ts';

const base = recordOf({ 2019: 20, 2020: 21 }, { dimensions: ['Region', 'Sex'] });

/** The whole, each of 300 regions, and each sex in it, over two years. */
const large: IndicatorRecord = {
  ...base,
  observations: Array.from({ length: 300 }, (_, at) => `R${at}`).reduce(
    (rows, region) => [
      ...rows,
      ...[{ Region: region }, { Region: region, Sex: 'F' }].flatMap((dimensions) =>
        base.observations.map((row) => ({
          ...row,
          key: `${row.key}-${Object.values(dimensions).join('-')}`,
          dimensions: dimensions as Record<string, string>,
        })),
      ),
    ],
    base.observations,
  ),
};

test('an indicator of many values shows first what its blank members stand for: the whole', () => {
  expect(isLarge(large)).toBe(true);
  expect(mainValues(large).observations).toEqual(base.observations);
});

test('where there is no whole, the few series with the fewest members', () => {
  const parts = { ...large, observations: large.observations.slice(2) };
  const shown = mainValues(parts).observations;
  expect(shown).toHaveLength(12);
  expect(shown.every(({ dimensions }) => !dimensions.Sex)).toBe(true);
});

test('has no page for each of its members', () => {
  expect(plainChoices(large)).toEqual([]);
});

test('an indicator of few values shows them all', () => {
  expect(mainValues(base)).toBe(base);
});
