import { describe, expect, test } from 'vitest';
import { figureCard } from '#charts/draw/figure-card.ts';
import { comparable, headlineOf } from '#domain/views/headline.ts';
import { formatWithUnit, unitAfter } from '#domain/values/value.ts';
import { districts, observation, recordOf } from '#tests/unit/src/charts/records.ts';

/** An indicator with one value for each of these members. */
const levels = (...members: string[]) => ({
  ...recordOf({}, { dimensions: ['级别'], unit: '%' }),
  observations: members.map((level, at) =>
    observation('2024', 90 + at, {
      key: `2024-${level}`,
      dimensions: level ? { 级别: level } : {},
    }),
  ),
});
const part = (record: ReturnType<typeof levels>) => headlineOf(record)?.part;

describe('the value that speaks for an indicator', () => {
  test('names what it is a part of where no series is the whole', () => {
    expect(part(levels('县控', '市控'))).toEqual(['县控']);
    expect(part(districts({ 东区: { 2024: 1 }, 西区: { 2024: 2 } }))).toEqual(['东区']);
  });

  test('names nothing where it is the whole, wherever that stands, or alone', () => {
    for (const whole of ['合计', '']) {
      const record = levels('县控', whole);
      expect(headlineOf(record)?.latest.value).toEqual({ kind: 'number', number: 91 });
      expect(part(record)).toEqual([]);
    }
    expect(part(levels('县控'))).toEqual([]);
    const city = { city: { 2024: 1 } };
    for (const record of [
      districts({ ...city, 西区: { 2024: 2 } }),
      districts({ 西区: { 2024: 2 }, ...city }),
    ]) {
      expect(headlineOf(record)?.latest.value).toEqual({ kind: 'number', number: 1 });
      expect(part(record)).toEqual([]);
    }
  });

  test('says so on its picture, beside the unit', () => {
    expect(figureCard(levels('县控', '市控'))).toMatchObject({
      unit: '% 县控',
      when: '2024年 甲市',
    });
    expect(figureCard(levels('县控'))).toMatchObject({ unit: '%', when: '2024年 甲市 县控' });
  });
});

describe('a value of some months', () => {
  const festival = (...keys: string[]) => ({
    ...recordOf({}, { unit: '%' }),
    observations: keys.map((key, at) => observation(key, 90 + at)),
  });
  const latest = (...keys: string[]) => headlineOf(festival(...keys))?.latest.period.key;

  test('never speaks for an indicator that has yearly ones', () => {
    expect(latest('2022', '2023', '2023-09/2023-10')).toBe('2023');
    expect(latest('2023', '2024-H1')).toBe('2023');
    expect(latest('2021/22', '2022-05')).toBe('2021/22');
  });

  test('speaks where there is no year', () => {
    expect(latest('2023-09', '2023-10')).toBe('2023-10');
  });

  test('is not what a year is compared with', () => {
    const headline = headlineOf(festival('2020', '2021-H1', '2023'))!;
    expect(comparable(headline)?.period.key).toBe('2020');
  });
});

test('a unit that begins with a digit is multiplied by its value', () => {
  expect(unitAfter('微克/立方米')).toBe('微克/立方米');
  const value = { kind: 'number', number: 5 } as const;
  expect(formatWithUnit(value, { unit: '10,000 t a year' }, 'en')).toBe('5 × 10,000 t a year');
});
