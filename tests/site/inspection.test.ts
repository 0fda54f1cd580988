import { expect, inject, test } from 'vitest';
import { inspectSite } from '#scripts/inspect/inspect-site.ts';
import { checkProject } from '#scripts/pipeline/pipeline.ts';
import { severityOf } from '#domain/site/finding.ts';
import { site } from '#site/site.ts';

const { folder } = inject('site');
const inspect = (day: string) =>
  inspectSite(folder, site, checkProject(process.cwd()).problems, { day, today: '2027-01-01' });

test('the built site has no dead link, every title is found, and what is known to be odd is said', async () => {
  const { pages, titles, findings } = await inspect('2025-01-25');
  const of = (rule: string) =>
    findings.filter((found) => found.rule === rule).map(({ what }) => what);
  expect(pages).toBeGreaterThan(100);
  expect(titles).toBeGreaterThan(8);
  for (const rule of [
    'link-dead',
    'title-not-found',
    'no-alternative',
    'tag-missing',
    'personal-data',
    'footer-missing',
  ])
    expect(of(rule), rule).toEqual([]);
  expect(of('date-order')).toContain('发布日期 2020-01-01 早于生成日期 2020-05-30。');
  expect(of('column-blank').length).toBe(2);
  expect(findings.filter((found) => severityOf(found) === 'veto')).toEqual([]);
});

test('half a year later the home page has stood still', async () => {
  const { findings } = await inspect('2025-07-01');
  expect(findings[0]).toMatchObject({ rule: 'home-stale' });
});
