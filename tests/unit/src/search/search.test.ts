import { describe, expect, test } from 'vitest';
import { searchKey } from '#search/index/search-fold.ts';
import { excerptOf, findTerm } from '#search/excerpt.ts';
import { figureAnswers } from '#search/figure-answers.ts';
import type { FigureEntry } from '#search/figure-entry.ts';
import { placeName } from '#search/place-name.ts';

test('full-width digits, letters and signs meet half-width ones, compatibility forms the plain ones', () => {
  expect(searchKey('PM２．５ 浓度（㎡）')).toBe('pm2.5浓度(m2)');
});

describe('the place of a match', () => {
  test('is found whatever the width and the case', () => {
    expect(findTerm('浓度ＰＭ２．５为', 'pm2.5')).toEqual({ start: 2, end: 7 });
    expect(findTerm('没有', 'pm2.5')).toBeUndefined();
  });

  test('is shown with its sentence and marked', () => {
    const { parts } = excerptOf('前一句。全年查处环境违法案件160起，处罚1351.68万。', [
      '环境违法',
      '160',
    ]);
    expect(parts.filter(({ found }) => found).map(({ words }) => words)).toEqual([
      '环境违法',
      '160',
    ]);
    expect(parts[0]!.words).toBe('全年查处');
  });
});

describe('figures answer a query', () => {
  const figure = (year: string, place: string) => ({
    period: `${year}年`,
    year,
    place,
    shown: '1',
    unit: '',
    path: '',
  });
  const entries: FigureEntry[] = [
    {
      name: 'PM2.5浓度',
      names: ['PM2.5浓度', '细颗粒物', 'pm25'],
      units: ['微克/立方米', 'μg/m³'],
      path: '/indicators/pm25/',
      figures: [figure('2020', '舟山市'), figure('2019', '舟山市'), figure('2021', '市区')],
    },
    {
      name: '断面达标率',
      names: ['断面达标率'],
      units: [],
      path: '/x/',
      figures: [figure('2024', '定海区 市控以上')],
    },
  ];
  const years = (query: string) =>
    figureAnswers(entries, query).map(({ entry, figures }) => [
      entry.name,
      ...figures.map(({ year }) => year),
    ]);

  test.each([
    ['PM2.5 2019', [['PM2.5浓度', '2019']]],
    ['pm2.5浓度2019年', [['PM2.5浓度', '2019']]],
    ['细颗粒物', [['PM2.5浓度', '2020', '2019', '2021']]],
    ['市区PM2.5', [['PM2.5浓度', '2021']]],
    ['定海区达标率', [['断面达标率', '2024']]],
    ['PM2.5 1999', [['PM2.5浓度']]],
    ['2019', []],
    ['督察', []],
    ['μg/m³', [['PM2.5浓度', '2020', '2019', '2021']]],
    ['定海', [['断面达标率', '2024']]],
    ['定海PM2.5', [['PM2.5浓度']]],
  ])('%s', (query, expected) => expect(years(query)).toEqual(expected));

  test('and say how many more there are', () => {
    const [entry] = entries;
    const many = { ...entry!, figures: ['2018', ...'45678'].map((year) => figure(year, '市区')) };
    expect(figureAnswers([many], 'PM2.5')[0]).toMatchObject({ more: 3 });
    expect(figureAnswers([many], 'PM2.5 2018')[0]).toMatchObject({ more: 0 });
  });
});

describe('a figure is answered by a number that is written as someone would', () => {
  const fines: FigureEntry = {
    name: '处罚金额',
    names: ['处罚金额'],
    units: ['万元', '10,000 yuan'],
    path: '/fines/',
    figures: [
      { period: '2019年', year: '2019', place: '甲市', shown: '1,351.68', unit: '万元', path: '' },
    ],
  };
  const cases: FigureEntry = {
    name: '案件',
    names: ['案件'],
    units: ['起', 'cases'],
    path: '/cases/',
    figures: [
      {
        period: '2019年',
        year: '2019',
        place: '甲市',
        shown: '160',
        unit: '起',
        change: '同比下降4.8%',
        path: '',
      },
      { period: '2018年', year: '2018', place: '甲市', shown: '168', unit: '起', path: '' },
    ],
  };
  const answers = (query: string) =>
    figureAnswers([fines, cases], query).map(({ entry, figures }) => [
      entry.path,
      ...figures.map(({ shown }) => shown),
    ]);

  test.each(['1,351.68', '1351.68', '１３５１.６８万', '1351.68万元', '13516800元', '13,516,800'])(
    '%s',
    (query) => expect(answers(query)).toEqual([['/fines/', '1,351.68']]),
  );
  test.each(['160起', '160', '2019年160起', '160起案件', '4.8%'])('%s', (query) =>
    expect(answers(query)).toEqual([['/cases/', '160']]),
  );
  test.each(['160件', '1351.68', '16', '1351.68亿', '4.8起', '2018年160起'])(
    'and by no other: %s',
    (query) => expect(answers(query).filter(([path]) => path === '/cases/')).toEqual([]),
  );
});

test.each([
  ['（四）强化执法', '全年查处案件160起。', '（四）强化执法'],
  ['', '全年查处环境违法案件160起。', '全年查处环境违法案件16…'],
  ['二是', '加强巡查。', '二是加强巡查。'],
  ['二是', '二是加强水源地保护和巡查。', '二是加强水源地保护和巡查…'],
  ['（一）', '加强巡查', '（一）加强巡查'],
])('a link to a passage says where it leads: %s %s', (heading, text, name) =>
  expect(placeName(heading, text)).toBe(name),
);
