import { expect, test } from 'vitest';
import { planSegments, type Member } from '#scripts/search/segment-plan.ts';

const members = (count: number, changed: number[] = []): Member<number>[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `d${at}`,
    digest: changed.includes(at) ? 'new' : 'old',
    make: () => at,
  }));

test('a small index is built whole', () => {
  expect(planSegments(members(90, [3]), members(90))).toMatchObject({ keep: false, dead: [] });
});

test('of a large one that stands, only what changed is indexed', () => {
  const plan = planSegments([...members(1000, [3]), ...members(1001).slice(-1)], members(1000));
  expect(plan).toMatchObject({ keep: true, dead: [3] });
  expect(plan.fresh.map(({ key }) => key)).toEqual(['d3', 'd1000']);
});

test('a document that went is no longer found', () => {
  expect(planSegments(members(999), members(1000))).toMatchObject({ dead: [999], fresh: [] });
});

test('many changes are worth a new whole', () => {
  const changed = Array.from({ length: 60 }, (_, at) => at);
  expect(planSegments(members(1000, changed), members(1000))).toMatchObject({ keep: false });
  expect(planSegments(members(1000), undefined)).toMatchObject({ keep: false });
});
