import { join } from 'node:path';
import {
  exists,
  linkTo,
  listFiles,
  readBytes,
  readOwn,
  remove,
  writeFile,
} from '#scripts/disk/files.ts';
import { PROJECT } from '#scripts/disk/project.ts';
import { madeUpLists } from './list-files.ts';
import { chosen, type Random } from './random-choice.ts';

/** What a site is made of: paths to texts. Those of the program are below `program/`. */
export type SiteFiles = Map<string, string>;

export const DOCUMENT = /^content\/disclosures\/.*\.md$/;
/** A document that no table quotes. */
export const NOTICE = /\/notice-[^/]*\.md$/;
/** A template that an edit changes. */
export const PROGRAM_FILE = /^program\//;

const TEMPLATES = [
  'src/components/frame/Footer.astro',
  'src/components/frame/Masthead.astro',
  'src/components/indicator/Definition.astro',
  'src/components/disclosure/RecordTable.astro',
  'src/components/plan/Tally.astro',
];
const PROGRAM = ['src', 'scripts', 'public'];
const SETTINGS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const HANDED_IN = ['seeds', 'content'];
const NOTICES = 8;

const CONFIG = {
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

export const noticeText = (name: string, random: Random): string => `---
title: 第${name}号通知
category: 法定主动公开内容/${chosen(['通知', '公告'], random)}
published_on: 2022-0${1 + Math.floor(random() * 9)}-15
rendition: original
coverage: full
---

## 一、内容

第${name}号通知的内容。
`;

/** The made-up site that the walk begins with: the small site of the tests, some notices, a register, a long series. */
export function firstFiles(random: Random): SiteFiles {
  const small = join(PROJECT, 'tests', 'pipeline', 'small-site', 'input');
  const files: SiteFiles = new Map(
    listFiles(small).map((path) => [path, readOwn(join(small, path))!]),
  );
  for (const [path, text] of madeUpLists()) files.set(path, text);
  files.set('site.config.json', JSON.stringify(CONFIG));
  files.set('content/disclosures/2022/table.csv', '1\n');
  for (let at = 1; at <= NOTICES; at++)
    files.set(`content/disclosures/2022/notice-${at}.md`, noticeText(String(at), random));
  for (const path of TEMPLATES) files.set(`program/${path}`, readOwn(join(PROJECT, path))!);
  return files;
}

/** A copy of the program, whose templates may be changed. */
export function copyProgram(to: string): void {
  for (const folder of PROGRAM)
    for (const path of listFiles(join(PROJECT, folder)))
      writeFile(join(to, folder, path), readBytes(join(PROJECT, folder, path)));
  for (const name of SETTINGS)
    if (exists(join(PROJECT, name))) writeFile(join(to, name), readBytes(join(PROJECT, name)));
  linkTo(join(PROJECT, 'node_modules'), join(to, 'node_modules'));
}

/** Writes what differs of the files of a site, and takes away what is not among them. */
export function writeFiles(files: SiteFiles, site: string, program: string): void {
  for (const [path, text] of files) {
    const place = PROGRAM_FILE.test(path)
      ? join(program, path.replace(PROGRAM_FILE, ''))
      : join(site, path);
    if (readOwn(place) !== text) writeFile(place, text);
  }
  for (const folder of HANDED_IN)
    for (const path of listFiles(join(site, folder)).map((own) => `${folder}/${own}`))
      if (!files.has(path) && !path.startsWith('content/generated/')) remove(join(site, path));
}
