import { describe, expect, test } from 'vitest';
import {
  countLocator,
  foldForLocator,
  fragmentAddress,
  isLocator,
  isMarked,
  soughtText,
} from '#domain/values/locator.ts';

describe('a locator', () => {
  test('is one phrase, or the first and last characters of a sentence, of at most 16 characters', () => {
    expect(isLocator('优良天数比例91.2%')).toBe(true);
    expect(isLocator('新建管网…全部完工')).toBe(true);
    expect(isLocator('一二三四五六七八…一二三四五六七八')).toBe(true);
    expect(isLocator('一二三四五六七八…一二三四五六七八九')).toBe(false);
    expect(isLocator('新建…管网…完工')).toBe(false);
    expect(isLocator('…全部完工')).toBe(false);
  });

  const text = foldForLocator(
    '全年ＰＭ2.5浓度 21微克。\n新建管网12公里，全部完工。改造管网3公里，全部完工。',
  );

  test('is found whatever the width of characters and the white space', () => {
    expect(countLocator(text, 'PM2.5浓度21微克')).toBe(1);
    expect(countLocator(text, '管网12公里,全部')).toBe(1);
  });

  test('is counted at every place at which it stands', () => {
    expect(countLocator(text, '全部完工')).toBe(2);
    expect(countLocator(text, '改造管网…全部完工')).toBe(1);
    expect(countLocator(text, '拆除管网…全部完工')).toBe(0);
  });

  test('does not reach over pages of text', () => {
    const far = foldForLocator(`新建管网${'。另有一句'.repeat(100)}。全部完工`);
    expect(countLocator(far, '新建管网…全部完工')).toBe(0);
  });
});

describe('the address that leads to the words', () => {
  const words = (address: string) => decodeURIComponent(address.split(':~:text=')[1] ?? '');

  test('bears a text fragment of the phrase, or of first and last characters', () => {
    const one = fragmentAddress('https://example.org/a', '浓度21微克');
    expect(one).toContain('/a#:~:text=');
    expect(words(one)).toBe('浓度21微克');
    const two = fragmentAddress('https://example.org/a', '新建管网…全部完工');
    expect(two.split(':~:text=')[1]!.split(',').map(decodeURIComponent)).toEqual([
      '新建管网',
      '全部完工',
    ]);
  });

  test('writes the signs that part its terms in per cent', () => {
    expect(fragmentAddress('https://example.org/a', 'a-b,c&d')).toMatch(/#:~:text=a%2Db%2Cc%26d$/);
  });

  test('keeps a fragment that the address has, and is the plain address without a locator', () => {
    expect(fragmentAddress('https://example.org/a#s1', 'b')).toBe(
      'https://example.org/a#s1:~:text=b',
    );
    expect(fragmentAddress('https://example.org/a', undefined)).toBe('https://example.org/a');
  });
});

describe('a browser marks the words of a locator', () => {
  const page = soughtText('全市空气质量优良率为９６．７％，查处案件160起。\nPM2.5 浓度 20 微克。');

  test.each(['优良率为96.7%', '空气质量', '案件160起', 'PM2.5 浓度 20', '空气…案件'])(
    'where they are whole words: %s',
    (locator) => expect(isMarked(page, locator)).toBe(true),
  );

  test.each(['气质量', '良率为96.7%', '60起', 'PM2.5浓度20', '全市…60起', '水质'])(
    'and not within words, or without the white space of the page: %s',
    (locator) => expect(isMarked(page, locator)).toBe(false),
  );
});
