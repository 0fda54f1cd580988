import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '#tests/architecture/project-files.ts';
import { checkProject } from '#scripts/pipeline/pipeline.ts';

const FACTS = new URL('../../../shared/facts/', import.meta.url);
const present = existsSync(FACTS);
if (!present)
  console.warn(
    'skipped: the seeds are not compared with the facts, because ../shared/facts is not there',
  );

const table = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(new URL(name, FACTS), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const site = checkProject(process.cwd()).value;
const all = site.records.indicators.flatMap(({ observations }) => observations);

describe.skipIf(!present)('the seeds hold all the facts', () => {
  test('every observation, with its document, period, value and stated change', () => {
    const missing = table('observations.csv').filter(
      (fact) =>
        !all.some(
          ({ citation, period, value, statedChange }) =>
            citation?.document === fact['document'] &&
            period.key === fact['period'] &&
            value.kind === 'number' &&
            value.number === Number(fact['value']) &&
            (fact['stated_change'] === '' ||
              statedChange?.amount === Number(fact['stated_change'])),
        ),
    );
    expect(missing).toEqual([]);
  });

  test('every section of the surface-water table, with class, class of the year before, target and outcome', () => {
    const rows = table('surface-water-2024-11.csv');
    expect(rows).toHaveLength(25);
    const shown = (section: string, period: string) => {
      const found = all.find(
        ({ dimensions, period: own }) => dimensions['断面'] === section && own.key === period,
      );
      const value = found?.value;
      const label =
        value?.kind === 'class' ? value.label : value?.kind === 'missing' ? value.reason : '';
      const target = found?.target?.kind === 'class' ? found.target.label : '';
      return [label, target, found?.meets === undefined ? '' : found.meets ? '是' : '否'];
    };
    for (const row of rows) {
      const name = row['section']!;
      expect([name, ...shown(name, '2024-11')]).toEqual([
        name,
        row['class'],
        row['target_class'],
        row['meets_target'],
      ]);
      expect([name, shown(name, '2023-11')[0]]).toEqual([name, row['class_last_year']]);
    }
  });

  test('the record of every document', () => {
    for (const fact of table('documents.csv')) {
      const text = readFileSync(
        `content/disclosures/${fact['published_on']!.slice(0, 4)}/${fact['id']}.md`,
        'utf8',
      );
      for (const field of [
        'title',
        'index_number',
        'category',
        'publisher',
        'source',
        'generated_on',
        'published_on',
        'access_mode',
        'source_url',
      ]) {
        const line = text.match(new RegExp(`^${field}: (.*)$`, 'm'))?.[1] ?? '';
        expect([fact['id'], field, line]).toEqual([fact['id'], field, fact[field]]);
      }
    }
  });
});

/** The quantities that part one of the document of 2020 states, as they are written there. */
const FOUNDING: [section: string, ...values: number[]][] = [
  ['s1-1', 65, 20, 96.7, 1, 36, 31, 47, 16.5, 100, 3],
  ['s1-2', 80, 20],
  ['s1-3', 50, 1, 75, 2, 18, 10, 3, 100, 60, 87, 30],
  ['s1-4', 23, 160, 1351.68, 26, 3],
  ['s1-5', 22, 12, 6],
];

test.each(FOUNDING)(
  'every quantity of section %s of the document of 2020 is data',
  (section, ...stated) => {
    const held = all
      .filter(
        ({ citation }) => citation?.document === '2020-work-plan' && citation.section === section,
      )
      .flatMap(({ value }) => (value.kind === 'number' ? [value.number] : []));
    expect(stated.filter((number) => !held.includes(number))).toEqual([]);
  },
);

describe.skipIf(!present)('the facts of 2026-11-30', () => {
  const held = new Map(
    filesUnder('content/disclosures').flatMap((path) => {
      const [, address] = /^source_url: (.*)$/m.exec(readFileSync(path, 'utf8')) ?? [];
      return address ? [[address, basename(path, '.md')] as const] : [];
    }),
  );
  test('stand in the tables, as far as an official page states them', () => {
    const facts = table('2026-11-30/zhoushan-observations-new.csv').filter((fact) =>
      held.has(fact['source_url']!),
    );
    const missing = facts.filter(
      (fact) =>
        !all.some(
          ({ citation, value }) =>
            citation?.document === held.get(fact['source_url']!) &&
            (value.kind === 'number'
              ? value.number === Number(fact['value'])
              : value.kind === 'range'),
        ),
    );
    expect(facts.length).toBeGreaterThan(25);
    expect(missing.map((fact) => fact['indicator'])).toEqual([]);
  });

  test('hold the promises of 2020 that were missing', () => {
    const rows = table('missing-promises.csv');
    const promises = site.records.plans.flatMap((plan) =>
      plan.documents.flatMap(({ commitments }) => commitments),
    );
    const texts = promises.map(({ text }) => text);
    expect(rows.map((row) => row['promise']).filter((text) => !texts.includes(text!))).toEqual([]);
  });

  test('give every target of a plan whose page is known', () => {
    const facts = table('2026-11-30/zhoushan-plan-targets.csv').filter(
      (fact) => held.has(fact['source_url']!) && fact['target'],
    );
    const targets = site.records.plans.flatMap(({ documents }) =>
      documents.flatMap(({ commitments }) =>
        commitments.flatMap(({ target }) => target?.value ?? []),
      ),
    );
    expect(
      facts.map((fact) => Number(fact['target'])).filter((target) => !targets.includes(target)),
    ).toEqual([]);
    expect(facts.length).toBeGreaterThan(20);
  });
});

describe('the promises of the 2020 plan', () => {
  const plan = site.records.plans.find(({ year }) => year === 2020);
  const items = plan!.documents.flatMap(({ commitments }) => commitments);

  test('stand in every section of part two', () => {
    const sections = new Set(
      items.map(({ promise }) => promise.section.split('-').slice(0, 2).join('-')),
    );
    for (const section of ['s2', 's2-1', 's2-2', 's2-3', 's2-4', 's2-5'])
      expect([...sections]).toContain(section);
  });

  test('keep the numbers that the plan names', () => {
    const targets = items
      .filter(({ promise }) => promise.section === 's2-4-i1')
      .flatMap(({ target }) => target?.value ?? []);
    expect(targets).toEqual([2, 2, 10, 9, 11, 4]);
  });

  test('have a status only with evidence from a later document', () => {
    for (const { status, evidence, promise } of items) {
      // Nothing was found, or later texts could be read in part only.
      if (status === 'none' || status === 'unchecked') expect(evidence).toBeUndefined();
      else expect(evidence!.publishedOn > promise.publishedOn).toBe(true);
    }
    expect(items.find(({ indicator }) => indicator === 'pm25')).toMatchObject({ status: 'met' });
  });
});
