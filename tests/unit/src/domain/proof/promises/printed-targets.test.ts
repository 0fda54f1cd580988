import { expect, test } from 'vitest';
import { describeChart } from '#charts/kinds/chart-words.ts';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { resolve } from '#domain/proof/resolve.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { formatLevel, plainLevel } from '#domain/values/level.ts';
import { messageText } from '#i18n/message-words.ts';

const document = (id: string, year: string, frontmatter: string, body: string) =>
  parseDisclosureFile(
    `---\ntitle: ${year}年${id}\ncategory: 计划\npublisher: 甲市生态环境局\npublished_on: ${year}-01-20\nrendition: original\n${frontmatter}---\n${body}\n`,
    `content/disclosures/${year}/${id}.md`,
  ).value;

/** A made-up site of two years whose plan of 2024 promises a number. */
function siteOf(cell: string, words: string, limit = '90') {
  const tables = {
    'seeds/themes.csv': 'id,name\nair,空气\n',
    'seeds/areas.csv': 'id,name,parent\ncity,甲市,\n',
    'seeds/indicators.csv':
      'id,name,theme,unit,decimals,direction,definition,substance,averaging\n' +
      'good,优良率,air,%,0,higher,优良天数比例。,优良率,year\n',
    'seeds/limits.csv': `id,standard,grade,substance,averaging,value,unit,from\nl,甲标准,二级,优良率,year,${limit},%,2016-01-01\n`,
    'seeds/commitments.csv': `id,document,section,text,quote,target,unit,due,indicator,status\n1,plan,s0,优良率达到要求,优良率达到${words},${cell},%,2024,good,none\n`,
    'seeds/observations/a.csv':
      'indicator,area,period,value,document,section,quote\n' +
      'good,甲市,2023,96.5,old,s0,优良率96.5%\ngood,甲市,2024,98,new,s0,优良率98%\n',
  };
  const seeds = readSeeds(Object.entries(tables).map(([file, text]) => ({ file, text })));
  const { value, problems } = resolve(seeds.value, [
    document('plan', '2024', 'plan_year: 2024\n', `2024年优良率达到${words}。`),
    document('old', '2024', '', '2023年，全市优良率96.5%。'),
    document('new', '2025', '', '2024年，全市优良率98%。'),
  ]);
  expect([...seeds.problems, ...problems].filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
  return { record: value.indicators[0]!, plan: value.plans[0]! };
}

test.each([
  ['97.0', '97.0%以上', '97.0'],
  ['97', '97.0%以上', '97.0'],
  ['97', '９７．０％以上', '97.0'],
  ['97.0', '97%以上', '97'],
  ['97.0', '九十七%以上', '97.0'],
])('a target %s that a plan prints as %s is %s', (cell, words, shown) => {
  const { record, plan } = siteOf(cell, words);
  const { target } = plan.documents[0]!.commitments[0]!;
  expect(plainLevel(target!)).toBe(shown);
  expect(formatLevel(record.targets[0]!)).toBe(shown);
  const { target: value = NaN, decimals } = record.promises![0]!;
  expect(formatLevel({ value, decimals })).toBe(shown);
});

test('a printed target stays so in the key message, the picture and its words', () => {
  const { record } = siteOf('97', '97.0%以上');
  expect(messageText(record)).toContain('97.0%');
  const spec = indicatorChart(record)!;
  expect(spec.targets[0]).toMatchObject({ value: 97, decimals: 1 });
  expect(describeChart(spec)).toContain('97.0 %');
});

test('a printed limit stays so in the key message and the words of the picture', () => {
  const { record } = siteOf('97', '97%', '99.0');
  expect(messageText(record)).toContain('99.0');
  expect(describeChart(indicatorChart(record)!)).toContain('99.0 %');
});
