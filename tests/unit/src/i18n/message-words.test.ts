import { describe, expect, test } from 'vitest';
import type { Limit } from '#domain/indicators/limit.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord, IndicatorTarget } from '#domain/views/indicator-record.ts';
import { isBadNews, keyMessage } from '#domain/views/messages/key-message.ts';
import type { Qualifier } from '#domain/values/qualifier.ts';
import { messageSentences, messageText, verdictWord } from '#i18n/message-words.ts';
import { districts, observation, recordOf } from '#tests/unit/src/charts/records.ts';

const said = (record: IndicatorRecord) => messageSentences(record);
const word = (record: IndicatorRecord) => verdictWord(keyMessage(record), record);

/** A record of values with qualifiers, as `['2019', 60, 'at-least']`. */
const qualified = (
  rows: [period: string, number: number, ...Qualifier[]][],
  more: Partial<IndicatorRecord['indicator']> = {},
): IndicatorRecord => ({
  ...recordOf({}, more),
  observations: rows.map(([period, number, ...qualifiers]) =>
    observation(period, number, { value: { kind: 'number', number, qualifiers } }),
  ),
});

const limit = (value: number, from = '2016-01-01', to?: string): Limit => ({
  id: `l${value}${from}`,
  standard: 'GB 1-2012',
  grade: '二级',
  substance: 'x',
  averaging: 'year',
  value,
  unit: '微克',
  from,
  ...(to && { to }),
});

const target = (value: number, due: string): IndicatorTarget => ({
  value,
  due,
  document: 'plan',
  documentTitle: '计划',
  commitment: 'c1',
});

const changed = (
  record: IndicatorRecord,
  key: string,
  more: Partial<ResolvedObservation>,
): IndicatorRecord => ({
  ...record,
  observations: record.observations.map((own) => (own.key === key ? { ...own, ...more } : own)),
});

describe('the key message of one value', () => {
  test('says how much, when and where, and nothing of a direction', () => {
    expect(said(recordOf({ 2019: 47 }))).toEqual(['2019年，甲市为 47 微克。']);
    expect(word(recordOf({ 2019: 47 }))).toBeUndefined();
  });

  test('says that there is none', () => {
    expect(said(recordOf({}))).toEqual(['目前没有收录浓度的数据。']);
    expect(said(recordOf({ 2019: null }))).toEqual(['目前没有收录浓度的数据。']);
  });

  test('says what it is besides its number: a bound, a place, a count of years', () => {
    expect(said(qualified([['2019', 60, 'at-least']], { unit: '%' }))).toEqual([
      '2019年，甲市为至少60%。',
    ]);
    expect(said(qualified([['2019', 20, 'at-most', 'rank']]))).toEqual(['2019年，甲市为前20位。']);
    expect(said(qualified([['2019', 10, 'years-in-a-row']]))).toEqual(['2019年，甲市为连续10年。']);
  });

  test('says that it is provisional, derived, or disputed', () => {
    const one = recordOf({ 2019: 47 });
    const provisional = changed(one, '2019', { status: 'provisional' });
    expect(said(provisional)[1]).toBe('这是初步或估算的数，以后可能更改。');
    expect(said(qualified([['2019', 3, 'estimated']]))[1]).toBe(
      '这是初步或估算的数，以后可能更改。',
    );
    expect(said(recordOf({ '~2019': 47 }))[1]).toBe('这个数是本站推算的，不是文件写的。');
    expect(said(changed(one, '2019', { disputed: true }))[1]).toBe('同一天的文件另有一个数。');
  });
});

describe('the direction', () => {
  test('is better or worse by what the indicator calls better', () => {
    expect(word(recordOf({ 2019: 20, 2020: 17 }))).toBe('变好');
    expect(word(recordOf({ 2019: 17, 2020: 20 }))).toBe('变差');
    expect(word(recordOf({ 2019: 17, 2020: 20 }, { direction: 'higher' }))).toBe('变好');
    expect(word(recordOf({ 2019: 17, 2020: 17 }))).toBe('持平');
    expect(said(recordOf({ 2019: 17, 2020: 20 }))[0]).toBe(
      '2020年，甲市为 20 微克，比2019年多 3 微克，变差。',
    );
  });

  test('is only up or down where the documents do not say which is better', () => {
    const record = recordOf({ 2019: 160, 2020: 129 }, { direction: 'neutral', unit: '起' });
    expect(word(record)).toBe('减少');
    expect(said(record)[0]).toBe('2020年，甲市为 129 起，比2019年少 31 起。');
  });

  test('is against the last value there is, and the years between are said to be missing', () => {
    expect(said(recordOf({ 2019: 20, 2022: 17 }))).toEqual([
      '2022年，甲市为 17 微克，比2019年少 3 微克，变好。',
      '没有2020年、2021年的数。',
    ]);
  });

  test('is never of times of another length', () => {
    expect(word(recordOf({ '2024-01/2024-04': 94, '2024-11': 90 }))).toBeUndefined();
    expect(word(recordOf({ '2023-H1': 94, '2024-H1': 90 }))).toBe('变好');
  });

  test('is not told across a change in what is measured', () => {
    const record = changed(recordOf({ 2019: 20, 2020: 17 }), '2020', {
      seriesBreak: '2020年起只算市区。',
    });
    expect(word(record)).toBeUndefined();
    expect(said(record)).toEqual([
      '2020年，甲市为 17 微克。',
      '统计范围有变，不与以前相比：2020年起只算市区。',
    ]);
  });

  test('of bounds is told only where it is certain', () => {
    const shares = (...rows: [string, number, ...Qualifier[]][]) =>
      word(qualified(rows, { unit: '%', direction: 'higher' }));
    expect(shares(['2019', 50], ['2020', 60, 'at-least'])).toBe('变好');
    expect(shares(['2019', 70], ['2020', 60, 'at-least'])).toBeUndefined();
    expect(shares(['2019', 60, 'at-least'], ['2020', 60, 'at-least'])).toBeUndefined();
    expect(shares(['2019', 60], ['2020', 60, 'more-than'])).toBe('变好');
    expect(shares(['2019', 60, 'about'], ['2020', 80])).toBeUndefined();
  });

  test('of places in an order is told by the places, from whichever end they count', () => {
    const ranks = (...rows: [string, number, ...Qualifier[]][]) => qualified(rows, { unit: '位' });
    const record = ranks(['2019', 3, 'rank'], ['2020', 1, 'rank']);
    expect(said(record)[0]).toBe('2020年，甲市为第1位，2019年为第3位，变好。');
    expect(word(ranks(['2019', 1, 'rank'], ['2020', 1, 'rank']))).toBe('持平');
    expect(word(ranks(['2019', 1, 'rank-from-last'], ['2020', 2, 'rank-from-last']))).toBe('变好');
    expect(word(ranks(['2019', 1, 'rank-from-last'], ['2020', 2, 'rank']))).toBeUndefined();
  });

  test('of ranges is told only where they do not overlap', () => {
    const range = (key: string, low: number, high: number) =>
      observation(key, 0, { value: { kind: 'range', low, high } });
    const of = (...rows: ResolvedObservation[]) => word({ ...recordOf({}), observations: rows });
    expect(of(range('2019', 10, 20), range('2020', 4, 9))).toBe('变好');
    expect(of(range('2019', 10, 20), range('2020', 4, 19))).toBeUndefined();
  });
});

describe('the course over the years', () => {
  const course = (values: Record<string, number>) => said(recordOf(values))[1];

  test('names what it came to, and where it turned', () => {
    expect(course({ '~2018': 21, 2019: 20, 2020: 17, 2021: 15, 2022: 14, 2023: 17 })).toBe(
      '2018年以来由 21（推算）到 17，总的变好；2022年曾降到 14，之后回升。',
    );
  });

  test('names since when it has gone one way', () => {
    expect(course({ 2018: 20, 2019: 22, 2020: 17, 2021: 15 })).toBe(
      '2018年以来由 20 到 15，总的变好；2019年以来逐次下降；是有数的 4 次中最低的。',
    );
    expect(course({ 2018: 10, 2019: 12, 2020: 17 })).toBe(
      '2018年以来由 10 到 17，总的变差；2018年以来逐次上升。',
    );
  });

  test('says when it is back where it began', () => {
    expect(course({ 2018: 10, 2019: 12, 2020: 10 })).toBe(
      '与2018年的 10 相同；2019年曾升到 12，之后回落。',
    );
  });

  test('is none for two values, and begins at the last change in what is measured', () => {
    expect(course({ 2018: 10, 2019: 12 })).toBeUndefined();
    const record = changed(recordOf({ 2017: 1, 2018: 10, 2019: 12, 2020: 14 }), '2018', {
      seriesBreak: '2018年起换了方法',
    });
    expect(said(record)[1]).toBe('2018年以来由 10 到 14，总的变差；2018年以来逐次上升。');
  });
});

describe('gaps', () => {
  test('are named with their reason, or with the area that has a value', () => {
    const record = recordOf({ 2018: 9, 2019: null, 2021: 8 });
    expect(said(record).at(-1)).toBe('2019年没有数：施工停测；没有2020年的数。');
    const city = districts({ city: { 2020: 9, 2022: 8 }, 东区: { 2021: 7 } });
    expect(said(city).at(-1)).toBe('2021年只有东区的数。');
  });

  test('after the newest value are told where a document says so', () => {
    expect(said(recordOf({ 2018: 9, 2019: null }))).toEqual([
      '2018年，甲市为 9 微克。',
      '2019年没有数：施工停测。',
    ]);
  });

  test('of many are counted', () => {
    expect(said(recordOf({ 2010: 9, 2019: 8 })).at(-1)).toBe(
      '2011年至2018年之间有 8 个时期没有数。',
    );
  });
});

describe('limits and targets', () => {
  const limited = (values: Record<string, number>, ...limits: Limit[]) => ({
    ...recordOf(values),
    limits,
  });

  test('a limit is that of the time of the value', () => {
    const both = [limit(35, '2016-01-01', '2026-02-28'), limit(30, '2026-03-01')];
    expect(said(limited({ 2025: 33 }, ...both)).at(-1)).toBe('未超过二级限值 35。');
    expect(said(limited({ 2027: 33 }, ...both)).at(-1)).toBe('超过二级限值 30，高出 3。');
    expect(said(limited({ 2026: 33 }, ...both))).toHaveLength(1);
  });

  test('a bound may leave open whether a limit is kept', () => {
    const record = { ...qualified([['2020', 30, 'at-least']]), limits: [limit(35)] };
    expect(said(record).at(-1)).toBe('这个数看不出是否超过二级限值 35。');
  });

  test('a worsening value within its limit is bad news all the same', () => {
    expect(isBadNews(keyMessage(limited({ 2019: 15, 2020: 17 }, limit(35))))).toBe(true);
    expect(isBadNews(keyMessage(limited({ 2019: 17, 2020: 15 }, limit(35))))).toBe(false);
    expect(isBadNews(keyMessage(limited({ 2019: 50, 2020: 45 }, limit(35))))).toBe(true);
  });

  test('a target is met, missed, ahead, or without a value to judge it by', () => {
    const promised = (values: Record<string, number>, due: string, value = 80) =>
      said({
        ...recordOf(values, { unit: '%', direction: 'higher' }),
        targets: [target(value, due)],
      }).at(-1);
    expect(promised({ 2023: 80 }, '2023')).toBe('计划要求2023年达到 80%，已经达到。');
    expect(promised({ 2023: 79 }, '2023')).toBe('计划要求2023年达到 80%，没有达到。');
    expect(promised({ 2023: 79 }, '2025')).toBe('计划要求2025年达到 80%，尚未到期。');
    expect(promised({ 2023: 79 }, '2022')).toBe('计划要求2022年达到 80%，没有公布可以对照的数。');
  });

  test('a target of what has no better way is not judged, nor one by a bound that leaves it open', () => {
    const count = {
      ...recordOf({ 2023: 90 }, { direction: 'neutral' }),
      targets: [target(80, '2023')],
    };
    expect(said(count).at(-1)).toContain('看不出是否达到');
    const bound = {
      ...qualified([['2023', 60, 'at-least']], { direction: 'higher', unit: '%' }),
      targets: [target(80, '2023')],
    };
    expect(said(bound).at(-1)).toContain('看不出是否达到');
  });
});

describe('several series', () => {
  const four = {
    东区: { 2024: 92.3 },
    西区: { 2024: 83.3 },
    南县: { 2024: 100 },
    北县: { 2024: 100 },
  };

  test('are told by their range, and the worst by its name', () => {
    expect(said(districts(four, { unit: '%', direction: 'higher', decimals: 1 }))).toEqual([
      '2024年，4 个数在 83.3% 到 100% 之间；最低的是西区（83.3%）。',
    ]);
    expect(said(districts(four, { unit: '%', direction: 'neutral', decimals: 1 }))[0]).toContain(
      '最高的是南县、北县（100%）',
    );
  });

  test('that are all the same are told in one', () => {
    const same = districts({ 东区: { 2024: 100 }, 西区: { 2024: 100 } }, { unit: '%' });
    expect(said(same)).toEqual(['2024年，2 个数都是 100%。']);
  });

  test('those that miss what is required are named', () => {
    const record = districts(four, { unit: '%', direction: 'higher', decimals: 1 });
    const failing = changed(record, '2024-东区', { meets: false });
    expect(said(failing)[0]).toContain('未达标：东区');
    expect(isBadNews(keyMessage(failing))).toBe(true);
  });

  test('the whole speaks where there is one', () => {
    const record = districts({ city: { 2024: 90 }, 东区: { 2024: 80 } }, { unit: '%' });
    expect(said(record)).toEqual([expect.stringContaining('90%')]);
  });
});

test('figures that come out otherwise when they are computed again are counted', () => {
  const record = changed(recordOf({ 2019: 10 }), '2019', {
    recounts: [
      { reading: '按表', arithmetic: '9', formula: 'count(x)', result: 'disagrees' } as never,
    ],
  });
  expect(said(record).at(-1)).toBe('文件写的数有 1 个与重新计算的不同。');
});

test('the message in English says the same', () => {
  const english = {
    ...recordOf({ 2018: 21, 2020: 14, 2021: 17 }, { name: 'PM2.5', unit: 'μg/m³' }),
    language: 'en' as const,
    areas: [{ id: 'city', name: 'First City', nameEn: '' }],
  };
  expect(messageText(english)).toBe(
    'PM2.5: 17 μg/m³ in 2021 (First City), 3 μg/m³ higher than in 2020, worse. ' +
      'From 21 in 2018 to 17: better overall; down to 14 in 2020, then up again. No value for 2019.',
  );
});
