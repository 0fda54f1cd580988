import { describe, expect, test } from 'vitest';
import { problemsOf } from '#tests/pipeline/small-site.ts';

/** What is wrong with the rows of the table of best bets: code and place. */
const found = (...rows: string[]): string[] =>
  problemsOf({
    'seeds/best-bets.csv': ['topic,words,pages', ...rows, ''].join('\n'),
  }).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('the best bets of search', () => {
  test.each([
    '空气,蓝天,/indicators/pm25/;/indicators/pm25/#p2019',
    '空气,蓝天;大气,/plans/2020/;/disclosures/2020-plan/#s1',
    '比较,,/indicators/compare/',
    '英文,,/en/',
    '文件,,/disclosures/;/data/use/;/request/',
    '排名,第几,',
  ])('%s leads somewhere', (row) => expect(found(row)).toEqual([]));

  test.each([
    ['空气,,/indicators/pm52/', 'broken-link 2:3'],
    ['空气,,/indicators/pm25', 'broken-link 2:3'],
    ['空气,,indicators/pm25/', 'broken-link 2:3'],
    ['空气,,/plans/1999/', 'broken-link 2:3'],
    ['空气,,/glossary/#nothing', 'broken-link 2:3'],
    ['空气,,/monitoring/nothing/', 'broken-link 2:3'],
    ['空气+排明,,/indicators/pm25/', 'unknown-topic 2:1'],
  ])('%s is told', (row, said) => expect(found(row)).toContain(said));

  test('a row of several topics names rows of the table', () => {
    expect(found('空气,,/indicators/pm25/', '排名,第几,', '空气+排名,,/indicators/pm25/')).toEqual(
      [],
    );
  });
});
