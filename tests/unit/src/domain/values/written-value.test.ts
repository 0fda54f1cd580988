import { describe, expect, test } from 'vitest';
import { clashOf, type Qualifier } from '#domain/values/qualifier.ts';
import { formatWithUnit } from '#domain/values/value.ts';
import { readWrittenValue } from '#domain/values/written-value.ts';

describe('a written value is read', () => {
  test.each<[string, number, Qualifier[], string]>([
    ['＜17', 17, ['below-detection'], ''],
    ['<0.05', 0.05, ['below-detection'], ''],
    ['17L', 17, ['below-detection'], ''],
    ['0.004Ｌ', 0.004, ['below-detection'], ''],
    ['未检出（＜0.01）', 0.01, ['below-detection'], ''],
    ['<5%', 5, ['less-than'], '%'],
    ['60%以上', 60, ['at-least'], '%'],
    ['６０％以上', 60, ['at-least'], '%'],
    ['80个以上', 80, ['at-least'], '个'],
    ['不低于60', 60, ['at-least'], ''],
    ['≥90%', 90, ['at-least'], '%'],
    ['35微克/立方米以下', 35, ['at-most'], '微克/立方米'],
    ['不超过10件', 10, ['at-most'], '件'],
    ['30个工作日内', 30, ['at-most'], '工作日'],
    ['超过80', 80, ['more-than'], ''],
    ['超80个', 80, ['more-than'], '个'],
    ['突破了100', 100, ['more-than'], ''],
    ['20余家', 20, ['more-than'], '家'],
    ['200多天', 200, ['more-than'], '天'],
    ['不足10家', 10, ['less-than'], '家'],
    ['低于5', 5, ['less-than'], ''],
    ['约20', 20, ['about'], ''],
    ['近20家', 20, ['about'], '家'],
    ['20左右', 20, ['about'], ''],
    ['15*', 15, ['flagged'], ''],
    ['15 ※', 15, ['flagged'], ''],
    ['初步约20', 20, ['about', 'provisional'], ''],
    ['20（初步）', 20, ['provisional'], ''],
    ['预计20', 20, ['estimated'], ''],
    ['第1', 1, ['rank'], ''],
    ['第一', 1, ['rank'], ''],
    ['第二名', 2, ['rank'], ''],
    ['并列第2位', 2, ['rank', 'tied'], ''],
    ['倒数第3', 3, ['rank-from-last'], ''],
    ['前三', 3, ['at-most', 'rank'], ''],
    ['前10位', 10, ['at-most', 'rank'], ''],
    ['连续3年', 3, ['years-in-a-row'], ''],
    ['连续第十年', 10, ['years-in-a-row'], ''],
    ['第10年', 10, ['nth-year'], ''],
    ['1,351.68', 1351.68, [], ''],
    ['1.2万余人', 12000, ['more-than'], '人'],
    ['-4.8%', -4.8, [], '%'],
    ['十一', 11, [], ''],
  ])('%s', (text, number, qualifiers, unit) => {
    const value = { kind: 'number', number, ...(qualifiers.length > 0 && { qualifiers }) };
    expect(readWrittenValue(text)).toEqual({ value, unit });
  });

  test('未检出 without a limit holds no number', () => {
    for (const text of ['未检出', 'ND', '低于检出限']) {
      expect(readWrittenValue(text)?.value).toEqual({
        kind: 'missing',
        reason: '未检出',
        qualifiers: ['below-detection'],
      });
    }
  });

  test('from one number to another is a range', () => {
    expect(readWrittenValue('4-19')?.value).toEqual({ kind: 'range', low: 4, high: 19 });
    expect(readWrittenValue('4～19微克/立方米')).toEqual({
      value: { kind: 'range', low: 4, high: 19 },
      unit: '微克/立方米',
    });
  });

  test.each(['', '无', '—', '2019-11', '2013-2017', '第3季度', '第2批', 'PM2.5', '3升5', '20、30'])(
    '%s is none',
    (text) => expect(readWrittenValue(text)).toBeUndefined(),
  );
});

describe('a qualified value is said in words', () => {
  const indicator = { unit: '%' };
  test.each<[number, Qualifier[], string, string]>([
    [60, ['at-least'], '至少60%', 'at least 60%'],
    [17, ['below-detection'], '低于检出限17%', 'below detection limit 17%'],
    [20, ['about', 'provisional'], '初步约20%', 'provisional about 20%'],
    [97, ['flagged'], '97%*', '97%*'],
    [1, ['rank'], '第1位', 'rank 1'],
    [2, ['rank', 'tied'], '并列第2位', 'joint rank 2'],
    [3, ['at-most', 'rank'], '前3位', 'top 3'],
    [3, ['rank-from-last'], '倒数第3位', 'rank 3 from last'],
    [3, ['years-in-a-row'], '连续3年', '3 years in a row'],
    [10, ['nth-year'], '第10年', 'year 10'],
  ])('%d %j', (number, qualifiers, chinese, english) => {
    const value = { kind: 'number', number, qualifiers } as const;
    const held = { ...value, qualifiers: [...qualifiers] };
    expect(formatWithUnit(held, indicator, 'zh-CN')).toBe(chinese);
    expect(formatWithUnit(held, indicator, 'en')).toBe(english);
  });
});

test('two qualifiers that contradict each other clash', () => {
  expect(clashOf(['at-least', 'about'])).toEqual(['at-least', 'about']);
  expect(clashOf(['tied'])).toEqual(['tied']);
  expect(clashOf(['at-most', 'rank', 'tied', 'provisional'])).toBeUndefined();
});
