import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOriginals } from '#scripts/import/disclosure/check-originals.ts';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import { checkProject } from '#scripts/pipeline/pipeline.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

const FILE = 'content/disclosures/2022/2022-report.md';
const ORIGINAL = `甲市2022年工作报告
发布日期：2022-12-30　来源：办公室
一、空气
优良天数比例96.7%，同比上升1.1个百分点。
二、水
省控断面达标率100%。细颗粒物浓度17微克/立方米。
`;

let root: string;
beforeEach(async () => {
  root = copySmallSite();
  writeFileSync(join(root, '2022-report.txt'), ORIGINAL);
  await imported();
});
afterEach(() => rmSync(root, { recursive: true }));

const text = () => readFileSync(join(root, FILE), 'utf8');
const change = (from: string, to: string) => {
  expect(text()).toContain(from);
  writeFileSync(join(root, FILE), text().replace(from, to));
};
const correct = (...lines: string[]) =>
  change(
    'plan_year',
    ['corrections:', ...lines.map((line) => `  ${line}`), 'plan_year'].join('\n'),
  );
const RECORDED = ['- date: 2023-01-05', '  by: 办公室', '  why: 原网页已经勘误'];
const imported = (force = false) =>
  importDocuments(root, [join(root, '2022-report.txt')], {
    given: { category: '公开/总结', plan_year: '2023' },
    force,
  });
async function check() {
  const { value, problems } = checkProject(root);
  const own = await checkOriginals(root, value.disclosures);
  const found = [...problems, ...own.problems].filter(({ file }) => file === FILE);
  return { ...own, found, codes: found.map(({ code }) => code) };
}

describe('a text that says it is an original is compared with the file that it was imported from', () => {
  test('and holds its words', async () => {
    const { same, codes } = await check();
    expect([same, codes]).toEqual([['2022-report'], []]);
  });

  test('every changed figure is an error of its own, with both texts and the line', async () => {
    change('96.7%', '98.7%');
    change('17微克', '11微克');
    const { found, same } = await check();
    expect(same).toEqual([]);
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['original-changed', 13],
      ['original-changed', 17],
    ]);
    expect(found[0]!.what).toContain('96.7%');
    expect(found[0]!.what).toContain('98.7%');
    expect(found[1]!.what).toContain('17微克');
    expect(found[1]!.what).toContain('11微克');
  });

  test('a word taken out and a sentence put in are told, a layout of one is not', async () => {
    change('同比上升1.1个百分点', '上升1.1个百分点');
    change('省控断面达标率100%。', '省控断面达标率100%。全部达标。');
    change('## 二、水', '### 二、水');
    const { codes } = await check();
    expect(codes).toEqual(['original-changed', 'original-changed']);
  });

  test('another title is told', async () => {
    change('甲市2022年工作报告', '甲市2021年工作报告');
    expect((await check()).codes).toEqual(['original-title-changed']);
  });

  test('one whose original is not there is counted as not compared', async () => {
    rmSync(join(root, 'seeds/originals/2022-report.txt'));
    change('96.7%', '98.7%');
    const { unread, same, codes } = await check();
    expect([unread, same, codes]).toEqual([expect.arrayContaining(['2022-report']), [], []]);
  });
});

describe('a recorded correction', () => {
  test('makes a change legal', async () => {
    change('96.7%', '98.7%');
    correct(...RECORDED, '  from: 优良天数比例96.7%', '  to: 优良天数比例98.7%');
    const { codes, same } = await check();
    expect([codes, same]).toEqual([[], ['2022-report']]);
  });

  test('makes no other change legal', async () => {
    change('96.7%', '98.7%');
    change('100%', '99%');
    correct(...RECORDED, '  from: 优良天数比例96.7%', '  to: 优良天数比例98.7%');
    expect((await check()).codes).toEqual(['original-changed']);
  });

  test('that the text does not hold is an error', async () => {
    correct(...RECORDED, '  from: 优良天数比例96.7%', '  to: 优良天数比例98.7%');
    expect((await check()).codes).toEqual(
      expect.arrayContaining(['correction-not-in-text', 'original-changed']),
    );
  });

  test('of words that stand nowhere, or twice, is an error with their number', async () => {
    correct(
      ...RECORDED,
      '  from: 比例95%',
      '  to: 比例96.7%',
      ...RECORDED,
      '  from: 比',
      '  to: 比',
    );
    const unfit = (await check()).found.filter(({ code }) => code === 'correction-unfit');
    expect(unfit.map(({ what }) => what)).toEqual([
      expect.stringContaining('原件里没有'),
      expect.stringContaining('有 2 处'),
    ]);
  });

  test('from before the publication is an error', async () => {
    change('96.7%', '98.7%');
    correct('- date: 2022-01-05', ...RECORDED.slice(1), '  from: 96.7%', '  to: 98.7%');
    expect((await check()).codes).toEqual(['correction-early']);
  });
});

describe('importing again', () => {
  const said = async (force = false) => {
    const { problems, lines } = await imported(force);
    return { codes: problems.map(({ code }) => code), lines: lines.join('\n') };
  };

  test('does not say that a changed text agrees with its original', async () => {
    change('96.7%', '98.7%');
    const { codes, lines } = await said();
    expect(codes).toContain('original-changed');
    expect(lines).not.toContain('一致');
    expect(text()).toContain('98.7%');
  });

  test('with --force brings the words of the original back', async () => {
    change('96.7%', '98.7%');
    expect((await said(true)).codes).not.toContain('original-changed');
    expect(text()).toContain('96.7%');
  });

  test('keeps a recorded correction, of a changed original as well', async () => {
    change('96.7%', '98.7%');
    correct(...RECORDED, '  from: 优良天数比例96.7%', '  to: 优良天数比例98.7%');
    expect((await said()).codes).toEqual([]);
    writeFileSync(
      join(root, '2022-report.txt'),
      ORIGINAL.replace('断面达标率100%', '断面达标率99%'),
    );
    expect((await said(true)).codes).not.toContain('original-changed');
    expect(text()).toContain('98.7%');
    expect(text()).toContain('达标率99%');
    expect((await check()).codes).toEqual([]);
  });
});
