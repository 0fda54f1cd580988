import { describe, expect, test } from 'vitest';
import { keywords, withoutAsking } from '#search/keywords.ts';
import { inOwnWords, insteadOf } from '#search/index/query.ts';

const groups = [
  { same: ['PM2.5', '细颗粒物'], everyday: ['雾霾', '霾'] },
  { same: ['处罚金额'], everyday: ['罚', '罚款'] },
];
const names = insteadOf(groups);

describe('a question is taken apart into what it is about', () => {
  test.each([
    ['空气怎么样？', [['空气']]],
    ['今年雾霾严重吗', [['雾霾', 'PM2.5', '细颗粒物']]],
    ['去年罚了多少钱', [['罚', '处罚金额']]],
    ['细颗粒物是什么意思', [['细颗粒物', 'PM2.5']]],
    ['甲市的空气好吗', [['空气']]],
    ['甲市怎么样', []],
    ['公积金提取', [['公积金'], ['提取']]],
    ['外国人能看吗', [['外国']]],
    ['1,351.68', []],
    ['处罚1,351.68', [['处罚']]],
    ['2020年的空气', [['空气'], ['2020']]],
  ])('%s', (question, expected) => expect(keywords(question, names, '甲市')).toEqual(expected));

  test('a single character is a word only where it stands as one', () => {
    expect(keywords('惩罚措施', names).flat()).not.toContain('处罚金额');
  });
});

test('what merely asks is left out', () => {
  expect(withoutAsking('2022年PM2.5是多少？')).toBe('2022年PM2.5');
  expect(withoutAsking('断面是什么意思')).toBe('断面');
});

test('what people say is put into the words of the site, and the words of the site are left alone', () => {
  expect(inOwnWords('雾霾', groups)).toEqual(['PM2.5', '细颗粒物']);
  expect(inOwnWords('PM2.5', groups)).toEqual([]);
});
