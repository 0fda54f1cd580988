import { appendTo, replaceEverywhere, type Edit } from './site-edit.ts';
import { chosen, fourDigits, replaced } from './random-choice.ts';

const INDICATORS = 'seeds/indicators.csv';
const AREAS = 'seeds/areas.csv';
const AIR = 'seeds/observations/air.csv';
const LIMITS = 'seeds/limits.csv';
const THEMES = 'seeds/themes.csv';
const SYNONYMS = 'seeds/synonyms.csv';
const COMMITMENTS = 'seeds/commitments.csv';

/** What staff change of tables. */
export const TABLE_EDITS: Record<string, Edit> = {
  revision: (files, random) => {
    const value = 10 + Math.floor(random() * 9);
    const plan = 'content/disclosures/2021/2021-plan.md';
    for (const path of [AIR, plan])
      replaced(files, path, (text) => text.replaceAll(/(乙[区县])\d+微克/g, `$1${value}微克`));
    replaced(files, AIR, (text) => text.replace(/(乙[区县],2020,)\d+/, `$1${value}`));
  },
  status: (files) =>
    replaced(files, AIR, (text) =>
      text.includes(',provisional,')
        ? text.replace(',provisional,', ',,')
        : text.replace(/(,2020,\d+,),/, '$1provisional,'),
    ),
  note: (files, random) =>
    replaced(files, AIR, (text) => text.replace(/初步数据\d*/, `初步数据${fourDigits(random)}`)),
  'indicator name': (files, random) =>
    replaced(files, INDICATORS, (text) =>
      text.replace(
        /^cases,[^,]*,[^,]*/m,
        `cases,查处案件${fourDigits(random)},Cases ${fourDigits(random)}`,
      ),
    ),
  definition: (files, random) =>
    replaced(files, INDICATORS, (text) =>
      text.replace(/平均值\d*。/, `平均值${fourDigits(random)}。`),
    ),
  alias: (files, random) =>
    replaced(files, INDICATORS, (text) =>
      text.replace(/细颗粒物[^,]*/, `细颗粒物;颗粒物${fourDigits(random)}`),
    ),
  'theme name': (files, random) =>
    replaced(files, THEMES, (text) =>
      text.replace(/^water,[^,]*/m, `water,水${fourDigits(random)}`),
    ),
  'theme order': (files) =>
    replaced(files, THEMES, (text) => {
      const [head = '', ...rows] = text.trimEnd().split('\n');
      return `${[head, ...rows.slice(1), rows[0]].join('\n')}\n`;
    }),
  direction: (files, random) =>
    replaced(files, INDICATORS, (text) =>
      text.replace(
        /^(cases,.*?,)(?:neutral|lower|higher)/m,
        `$1${chosen(['neutral', 'lower', 'higher'], random)}`,
      ),
    ),
  decimals: (files, random) =>
    replaced(files, INDICATORS, (text) =>
      text.replace(/(μg\/m³,)\d/, `$1${Math.floor(random() * 3)}`),
    ),
  'area name': (files) => {
    const now = files.get(AREAS)!.includes('乙区') ? '乙区' : '乙县';
    replaceEverywhere(files, now, now === '乙区' ? '乙县' : '乙区');
  },
  'area name in English': (files, random) =>
    replaced(files, AREAS, (text) => text.replace(/,Yi\d*,/, `,Yi${fourDigits(random)},`)),
  'new area': (files, random) => {
    const name = fourDigits(random);
    appendTo(files, AREAS, `d${name},丁${name}区,,jia,\n`);
  },
  limit: (files, random) =>
    replaced(files, LIMITS, (text) =>
      text.replace(/year,\d+/, `year,${30 + Math.floor(random() * 10)}`),
    ),
  'grade of a limit': (files) =>
    replaced(files, LIMITS, (text) =>
      text.includes('二级') ? text.replace('二级', '一级') : text.replace('一级', '二级'),
    ),
  synonym: (files, random) =>
    files.set(SYNONYMS, `term,synonyms\nPM2.5,细颗粒物;粒子${fourDigits(random)}\n`),
  commitment: (files, random) =>
    replaced(files, COMMITMENTS, (text) =>
      text.replace(/完成 2 个整改项目\d*/, `完成 2 个整改项目${fourDigits(random)}`),
    ),
};
