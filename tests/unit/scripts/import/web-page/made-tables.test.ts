import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { readHtml } from '#scripts/import/web-page/read-html.ts';
import { madeTable } from './table-grammar.ts';
import { coveredPlaces } from './covered-places.ts';
import { randomChoice } from './random-choice.ts';

const TABLES = 1000;

test(`${TABLES} tables of merged cells: each place of the site's table says what it says in a browser`, () => {
  const faults: unknown[] = [];
  for (let seed = 1; seed <= TABLES; seed++) {
    const { html, places, cells } = madeTable(randomChoice(seed));
    if (cells < 2) continue;
    const page = `<!DOCTYPE html><title>甲市</title><h1>关于某事项的通知</h1><div id="zoom"><p>现将情况通知如下。</p>${html}<p>完。</p></div>`;
    const extract = readHtml(page, 'a.html', () => 'missing');
    const { value, problems } = assemble(extract, 'a.html');
    const body = `<!doctype html><body>${renderBody(parseBody(value.body))}</body>`;
    const { document } = parseHTML(body) as unknown as { document: Document };
    const found = coveredPlaces(document.querySelector('table'));
    const unfaithful = problems.some(({ code }) => code === 'import-unfaithful');
    if (unfaithful || JSON.stringify(found) !== JSON.stringify(sorted(places)))
      faults.push({ seed, unfaithful, html, found, places: sorted(places), body: value.body });
  }
  expect(faults.slice(0, 2)).toEqual([]);
  expect(faults).toHaveLength(0);
});

const sorted = (places: Record<string, string>) =>
  Object.fromEntries(Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1)));
