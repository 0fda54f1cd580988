import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { memberSources } from '#scripts/portal/member-sources.ts';
import { readPortalIndex } from '#scripts/portal/portal-index.ts';
import { stagePortal } from '#scripts/portal/stage-portal.ts';
import {
  changed,
  copySmallSite,
  PLAN_2021,
  replace,
  SMALL_CONFIG,
} from '#tests/pipeline/small-site.ts';

const top = mkdtempSync(join(tmpdir(), 'gongkai-portal-'));
const copies: string[] = [];
afterAll(() => [top, ...copies].forEach((folder) => rmSync(folder, { recursive: true })));

/** The small site in a folder that can be built. */
function smallSite(): string {
  const folder = copySmallSite();
  copies.push(folder);
  writeFileSync(join(folder, 'site.config.json'), JSON.stringify(SMALL_CONFIG));
  return folder;
}

describe('a portal of Zhoushan and Wenzhou', () => {
  const root = join(top, 'portal');
  const index = { ...readPortalIndex('examples/portal/portal.json'), root };
  stagePortal(index);
  const json = <T>(path: string) =>
    JSON.parse(readFileSync(join(root, 'content/generated', path), 'utf8')) as T;
  const record = (id: string) => json<IndicatorRecord>(`indicators/${id}.json`);
  const documents = json<DisclosureRecord[]>('disclosures.json');
  const ids = json<{ indicator: { id: string } }[]>('indicators.json').map(
    ({ indicator }) => indicator.id,
  );

  test('has the values of both on one page where unit and definition agree, each under its own source', () => {
    const { areas, observations } = record('pm25');
    expect(areas.map(({ name }) => name)).toEqual(['舟山市', '舟山市市区', '温州市', '温州市市区']);
    const cited = (area: string) =>
      observations.find((own) => own.area === area && own.period.key === '2023')?.citation;
    expect(cited('zhoushan')?.document).toBe('zhoushan-2024-work-plan');
    expect(cited('wenzhou')?.document).toBe('wenzhou-2024-work-plan');
  });

  test('keeps apart what is defined in other words, under the name of each city, and says why', () => {
    expect(ids).toEqual(expect.arrayContaining(['safe-land-share', 'safe-land-share-wenzhou']));
    expect(record('safe-land-share').indicator.name).toBe('重点建设用地安全利用率（舟山市）');
    expect(record('safe-land-share-wenzhou').indicator.name).toBe('建设用地安全利用率（温州市）');
    const about = readFileSync(join(root, 'content/pages/about.md'), 'utf8');
    expect(about).toContain('定义不同，舟山市生态环境局写“重点建设用地中安全利用的比例。”');
    expect(about).toContain('[PM2.5浓度](/indicators/pm25/)：舟山市生态环境局、温州市生态环境局');
  });

  test('names every value once, and cites only documents that it holds', () => {
    const held = new Set(documents.map(({ disclosure }) => disclosure.id));
    expect(held.size).toBe(documents.length);
    for (const id of ids) {
      const { observations } = record(id);
      const keys = observations.filter(({ current }) => current).map(({ key }) => key);
      expect([id, new Set(keys).size]).toEqual([id, keys.length]);
      for (const { citation } of observations)
        if (citation) expect(held).toContain(citation.document);
    }
    for (const { disclosure } of documents)
      for (const other of disclosure.related) expect(held).toContain(other);
  });

  test('a document leads to the value that its words state, by the name that the value has here', () => {
    const { words } = json<{ words: { targets: { indicator?: string; key?: string }[] }[] }>(
      'citations/wenzhou-2024-work-plan.json',
    );
    const targets = words.flatMap(({ targets: own }) => own);
    expect(targets).toContainEqual(
      expect.objectContaining({ indicator: 'pm25', key: '2023-wenzhou' }),
    );
    expect(record('pm25').observations.map(({ key }) => key)).toContain('2023-wenzhou');
  });

  test('a bureau that signs as in its own place is named in full', () => {
    const signed = documents.map(({ disclosure }) => disclosure.publisher);
    expect(signed).toContain('舟山市生态环境局');
    expect(signed).not.toContain('市生态环境局');
  });
});

test('references between files follow a renamed document, and former addresses are kept apart', () => {
  const sources = changed({
    [PLAN_2021]: replace('---\n', '---\nrelated: [2020-plan, elsewhere]\naliases:\n  - old-plan\n'),
  });
  const renaming = {
    member: 'jia',
    indicators: new Map([['pm25', 'pm25-jia']]),
    areas: new Map<string, string>(),
    themes: new Map<string, string>(),
    marked: new Set<string>(),
    place: { name: '甲市' },
    shortName: '生态环境局',
    name: '甲市生态环境局',
  };
  const { tables, disclosures } = memberSources(sources, renaming);
  const plan = disclosures.find(({ file }) => file.endsWith('/jia-2021-plan.md'));
  expect(plan?.text).toContain('related: [jia-2020-plan, elsewhere]\naliases:\n  - jia-old-plan\n');
  const air = tables.find(({ file }) => file === 'seeds/observations/air.csv');
  expect(air?.text).toContain('pm25-jia,');
  expect(air?.text).toContain(',jia-2021-plan,');
});

test('two sites whose areas have one id are refused, and a folder that is no site is named', () => {
  const [one, two] = [smallSite(), smallSite()];
  const index = { ...readPortalIndex(`${one},${two}`), root: join(top, 'twice') };
  expect(() => stagePortal(index)).toThrow(/第一行都是 jia/);
  expect(() => readPortalIndex(`${one},${top}`)).toThrow(/不是网站的文件夹/);
  expect(() => readPortalIndex(one)).toThrow(/至少要写两个网站/);
});
