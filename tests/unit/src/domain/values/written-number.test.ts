import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChineseNumeral } from '#domain/values/chinese-numeral.ts';
import { statesLabel, statesNumber, writtenNumbers } from '#domain/values/written-number.ts';

describe('a text states a number', () => {
  test.each([
    ['PM2.5日均浓度20微克/立方米', 20, ''],
    ['处罚金额1351.68万', 1351.68, '万元'],
    ['处罚金额1351.68万', 13516800, '元'],
    ['共投入37.17亿元', 37.17, '亿元'],
    ['共１，３５１．６８元', 1351.68, '元'],
    ['共1,351,680元', 1351680, '元'],
    ['优良率９６．７％', 96.7, '%'],
    ['同比下降4.8%', -4.8, '%'],
    ['剩余两项任务', 2, '项'],
    ['十一年来', 11, '年'],
  ])('%s states %d %s', (text, number, unit) => {
    expect(statesNumber(text, number, unit)).toBe(true);
  });

  test.each([
    ['2020年的工作', 20],
    ['浓度为120微克', 20],
    ['浓度为20.5微克', 20],
    ['浓度为2微克', 20],
    ['没有数', 20],
    ['PM2.5浓度', 2.5],
  ])('%s does not state %d', (text, number) => {
    expect(statesNumber(text, number)).toBe(false);
  });

  test('any number written out is found again, with separators or in full width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (number) => {
        const wide = String(number).replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        expect(statesNumber(`共${number.toLocaleString('en')}个`, number)).toBe(true);
        expect(statesNumber(`共${wide}个`, number)).toBe(true);
      }),
    );
  });

  test('every number of a sentence is read, in order', () => {
    const numbers = writtenNumbers('31个园区、82个小区，占45.0%').map(({ number }) => number);
    expect(numbers).toEqual([31, 82, 45]);
  });
});

describe('a text states a class', () => {
  test('Ⅴ is not stated by 劣Ⅴ', () => {
    expect(statesLabel('水质为劣Ⅴ类', 'Ⅴ')).toBe(false);
    expect(statesLabel('水质为Ⅴ类', 'Ⅴ')).toBe(true);
    expect(statesLabel('水质为劣Ⅴ类', '劣Ⅴ')).toBe(true);
  });
});

describe('a Chinese numeral', () => {
  test.each([
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['两百零三', 203],
    ['一千三百五十一', 1351],
    ['二〇二〇', 2020],
    ['三万五千', 35000],
  ])('%s is %d', (text, number) => expect(parseChineseNumeral(text)).toBe(number));

  test('other words are none', () => expect(parseChineseNumeral('第一')).toBeUndefined());
});
