import { describe, expect, test } from 'vitest';
import type { Bet } from '#domain/indicators/best-bet.ts';
import { bestBets } from '#search/best-pages.ts';

const bet = (topic: string, words: string, pages: string): Bet => ({
  topic,
  words: words.split(' ').filter(Boolean),
  pages: pages
    .split(' ')
    .filter(Boolean)
    .map((path) => ({ path, title: path, lead: '' })),
});
const bets = [
  bet('空气', '蓝天 大气', '/air/ /haze/'),
  bet('海水', '海 游泳', '/sea/'),
  bet('水', '水质', '/water/'),
  bet('罚款', '罚', '/fines/'),
  bet('排名', '第几 最好', ''),
  bet('空气+排名', '', '/rank/ /air/'),
  bet('联系', '电话 找谁', '/request/'),
];
const paths = (query: string) => bestBets(bets, query).pages.map(({ path }) => path);

describe('what people chose for a topic', () => {
  test.each([
    ['空气怎么样', ['/air/', '/haze/']],
    ['蓝天多不多', ['/air/', '/haze/']],
    // Several topics at once are meant before each of them.
    ['空气排第几', ['/rank/', '/air/', '/haze/']],
    ['空气不好找谁', ['/air/', '/request/', '/haze/']],
    // The longest word is meant: 海水 is no 水.
    ['海水', ['/sea/']],
    ['海水和水质', ['/sea/', '/water/']],
    // A topic without pages only narrows others.
    ['第几', []],
    ['甲乙丙', []],
    // A single character counts as a word of its own.
    ['去年罚了多少', ['/fines/']],
    ['惩罚性条款', []],
  ])('%s', (query, expected) => expect(paths(query)).toEqual(expected));

  test('how much of a query is about them', () => {
    expect(bestBets(bets, '空气怎么样').share).toBe(1);
    expect(bestBets(bets, '全面提升城乡居民生活环境和空气').share).toBeLessThan(0.5);
  });
});
