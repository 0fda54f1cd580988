import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblems } from '#scripts/terminal/report.ts';
import type { Site } from '#scripts/pipeline/pipeline-site.ts';
import { runPipeline } from '#scripts/pipeline/pipeline.ts';
import { readSources, type Sources } from '#scripts/pipeline/sources.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** A site of two documents and a dozen figures, all of them made up for the tests. */
export const SMALL_SITE = join(import.meta.dirname, 'small-site', 'input');

/** A configuration for it, where it is built. */
export const SMALL_CONFIG = {
  language: 'zh-CN',
  name: '甲市公开',
  nameEn: 'A City in the Open',
  description: '为测试造的网站。',
  url: 'https://example.gov.cn',
  base: '/',
  official: false,
  bureau: { name: '甲市生态环境局', shortName: '生态环境局', url: 'https://example.gov.cn/' },
  homeIndicators: ['pm25'],
};

/** A document that it does not have yet: the review of one year, with the plan of the next. */
export const NEXT_PLAN = `---
title: 2021年工作回顾和2022年工作安排
category: 甲/乙
published_on: 2022-01-05
rendition: original
coverage: full
plan_year: 2022
---

## 一、2021年工作回顾

PM2.5浓度为15微克/立方米，同比下降11.8%。新建学校3所。

## 二、2022年工作安排

年内完成学校改造2所，推进海堤建设。
`;

/** A copy of it in a folder of its own, which the test takes away. */
export function copySmallSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  cpSync(SMALL_SITE, root, { recursive: true });
  return root;
}

/** Path of a file to what happens to its text; `undefined` takes the file away. */
export type Changes = Record<string, ((text: string) => string) | string | undefined>;

/** The small site, with changes. */
export function changed(changes: Changes): Sources {
  const sources = readSources(SMALL_SITE);
  for (const [file, change] of Object.entries(changes)) {
    sources.files = sources.files.filter((path) => path !== file);
    if (change !== undefined) sources.files.push(file);
    if (!/\.(csv|mdx?)$/.test(file)) continue;
    const texts = textsOf(sources, file);
    const index = texts.findIndex((source) => source.file === file);
    const text = typeof change === 'function' ? change(texts[index]!.text) : change;
    const replacement = text === undefined ? [] : [{ file, text }];
    if (index < 0) texts.push(...replacement);
    else texts.splice(index, 1, ...replacement);
  }
  return sources;
}

function textsOf(sources: Sources, file: string): Sources['tables'] {
  if (file.startsWith('seeds/')) return sources.tables;
  if (file.startsWith('content/disclosures/')) return sources.disclosures;
  return file.startsWith('content/articles/') ? sources.articles : sources.pages;
}

export function siteOf(changes: Changes): Site {
  return runPipeline(changed(changes)).value;
}

export function problemsOf(changes: Changes): Problem[] {
  return runPipeline(changed(changes)).problems;
}

/** What `npm run check` prints of the small site with changes. */
export function printed(changes: Changes): string {
  return `\n${formatProblems(problemsOf(changes), { colour: false })}\n`;
}

/** Replaces words that must be there, so that a test cannot pass because it changed nothing. */
export const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the small site has no “${from}”`);
  return text.replace(from, to);
};

export const AIR = 'seeds/observations/air.csv';
export const WATER = 'seeds/observations/water.csv';
export const INDICATORS = 'seeds/indicators.csv';
export const COMMITMENTS = 'seeds/commitments.csv';
export const PLAN_2020 = 'content/disclosures/2020/2020-plan.md';
export const PLAN_2021 = 'content/disclosures/2021/2021-plan.md';
