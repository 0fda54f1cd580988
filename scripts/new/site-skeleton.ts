import { join } from 'node:path';
import { csvLine } from '#domain/tables/csv.ts';
import { isId } from '#domain/values/id.ts';
import { listFiles, readOwn } from '#scripts/disk/files.ts';
import { PROJECT } from '#scripts/disk/project.ts';
import type { Answers, Question } from './draft.ts';

/** What every new site begins with, whoever it is for: national limits, empty tables, the guide to the site. */
const TEMPLATE = join(PROJECT, 'scripts', 'new', 'site');

const any = () => undefined;
const isAddress = (answer: string) =>
  URL.canParse(answer) && /^https?:/.test(answer)
    ? undefined
    : '要写成以 http:// 或 https:// 开头的网址';

/** What is asked of a new site. */
export const SITE_QUESTIONS: Question[] = [
  ask('bureau', '单位名称', '甲市生态环境局'),
  ask('bureau-url', '单位网站', 'https://www.example.gov.cn/', isAddress),
  ask('area', '地区名称', '甲市'),
  ask('area-id', '地区编号（就是网址）', 'jia', (answer) =>
    isId(answer) ? undefined : '只用小写英文字母、数字和连字符',
  ),
  ask('area-en', '地区英文名', 'Jia'),
];

function ask(
  option: string,
  title: string,
  example: string,
  fault: Question['fault'] = any,
): Question {
  return { option, title, example, required: true, fault };
}

/**
 * The files of a new site: it passes the checks and builds at once, and says of nothing that is not there that it is.
 *
 * @param answers to `SITE_QUESTIONS`
 * @returns path from the site's folder to text
 */
export function siteSkeleton(answers: Answers): Map<string, string> {
  const files = new Map(
    listFiles(TEMPLATE).map((path) => [
      path.replaceAll('\\', '/'),
      readOwn(join(TEMPLATE, path)) ?? '',
    ]),
  );
  const { bureau = '', 'area-id': id = '', area = '', 'area-en': areaEn = '' } = answers;
  files.set('site.config.json', `${JSON.stringify(configOf(answers), null, 2)}\n`);
  files.set('.gitignore', 'dist/\n.cache/\ncontent/generated/\n');
  files.set(
    'seeds/areas.csv',
    `id,name,name_en,parent,note\n${csvLine([id, area, areaEn, '', ''])}\n`,
  );
  files.set('content/pages/about.md', aboutPage(bureau));
  return files;
}

/** The configuration: a demonstration, until the bureau says otherwise and has what that requires. */
function configOf({
  bureau = '',
  area = '',
  'bureau-url': url = '',
  'area-en': areaEn = '',
}: Answers) {
  return {
    language: 'zh-CN',
    name: `${bureau.replace(/局$/, '')}公开`,
    nameEn: `${areaEn} Disclosures`,
    description: `${bureau}公开文件的数据与计划：每个数据都能查到出处。`,
    url: 'http://localhost:4321',
    base: '/',
    official: false,
    bureau: { name: bureau, shortName: bureauShortName(bureau, area), url },
    homeIndicators: ['pm25'],
  };
}

/**
 * What a bureau is called in its own place.
 *
 * @example bureauShortName('甲市生态环境局', '甲市') // '市生态环境局'
 */
export function bureauShortName(bureau: string, area: string): string {
  const rest = bureau.startsWith(area) ? bureau.slice(area.length) : '';
  return rest ? `${area.at(-1)}${rest}` : bureau;
}

const aboutPage = (bureau: string) => `---
title: 关于本站
summary: 这是一个演示站点，用${bureau}已经公开的文件，说明公开信息可以怎样被查到、核对和追踪。
---

## 这是什么

本站把${bureau}公开的文件整理成可以查、可以引、可以核对的网页。它不是该局的官方网站。

## 怎样做

- 没有出处的数据不登。每个数据都对应文件里的一句话，构建网站时逐条核对，对不上就不能发布。
- 不编造。文件里没有的，就写没有。
- 不评判。文件说了什么、数据算出来是什么，照实写；两者不一致，也照实写。
- 不打扰。没有 Cookie，不追踪访问，不从别的网站加载任何内容；关掉脚本也能看。
`;
