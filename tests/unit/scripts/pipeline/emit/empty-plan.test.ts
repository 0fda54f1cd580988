import { expect, test } from 'vitest';
import { planPage } from '#scripts/pipeline/emit/plan-page.ts';
import { replace, PLAN_2021, siteOf } from '#tests/pipeline/small-site.ts';

const plansOf = (coverage: string) =>
  siteOf({
    [PLAN_2021]: replace('coverage: opening', `coverage: ${coverage}\nplan_year: 2021`),
  }).records.plans;

test('a year whose plan holds no commitment has a page that says why', () => {
  const plans = plansOf('opening');
  expect(plans.map(({ year }) => year)).toEqual([2021, 2020]);
  expect(plans[0]!.documents.map(({ commitments, empty }) => [commitments, empty])).toEqual([
    [[], 'opening'],
  ]);
  expect(plans[1]!.documents.every(({ empty }) => empty === undefined)).toBe(true);
  const page = planPage(plans[0]!, ['seeds/commitments.csv'], 'zh-CN');
  expect(page).toContain('本站只读到开头部分');
  expect(page).not.toContain('<Tally');
  expect(planPage(plansOf('full')[0]!, [], 'zh-CN')).toContain('没有登记的计划事项');
});
