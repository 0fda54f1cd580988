import { expect, test } from 'vitest';
import { commitmentCount, shownPlan } from '#domain/views/shown-plan.ts';
import type { PlanRecord } from '#domain/views/site-records.ts';

const plan = (year: number, count: number) =>
  ({ year, documents: [{ commitments: Array.from({ length: count }) }] }) as PlanRecord;

test('the home page shows the newest plan with more than a handful of commitments, else the newest', () => {
  expect(shownPlan([plan(2023, 3), plan(2020, 98), plan(2016, 21)])?.year).toBe(2020);
  expect(shownPlan([plan(2023, 3), plan(2022, 5)])?.year).toBe(2023);
  expect(shownPlan([])).toBeUndefined();
  expect(commitmentCount(plan(2023, 3))).toBe(3);
});
