import { expect, test } from 'vitest';
import { renderQueue } from '#render/render-queue.ts';
import type { SitePage } from '#render/server-bundle.ts';

const jobsOf = (...pathnames: string[]) =>
  renderQueue(pathnames.map((pathname) => ({ pathname }) as SitePage)).map((job) =>
    job.map(({ pathname }) => pathname),
  );

test('one thread renders all that belongs to an indicator, in either language', () => {
  expect(
    jobsOf(
      '/indicators/pm25',
      '/indicators/',
      '/indicators/so2.csv',
      '/indicators/pm25.svg',
      '/en/indicators/pm25',
      '/indicators/pm25/embed',
    ),
  ).toEqual([
    ['/indicators/pm25', '/indicators/pm25.svg', '/en/indicators/pm25', '/indicators/pm25/embed'],
    ['/indicators/so2.csv'],
    ['/indicators/'],
  ]);
});

test('pictures stand evenly between pages', () => {
  const pages = [1, 2, 3, 4, 5, 6].map((n) => `/disclosures/d${n}`);
  expect(jobsOf(...pages, '/disclosures/a.png', '/disclosures/b.png').flat()).toEqual([
    '/disclosures/a.png',
    ...pages.slice(0, 2),
    '/disclosures/b.png',
    ...pages.slice(2),
  ]);
});
