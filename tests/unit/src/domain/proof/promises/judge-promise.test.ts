import { describe, expect, test } from 'vitest';
import { judgePromise, senseOf } from '#domain/proof/promises/judge-promise.ts';
import { parsePeriod } from '#domain/values/period.ts';
import { observation, recordOf } from '#tests/unit/src/charts/records.ts';

const year = (key: string) => parsePeriod(key)!;
const promised = (quote: string, target?: number, unit?: string) => ({
  promise: { quote },
  ...(target !== undefined && { target: { value: target } }),
  ...(unit && { unit }),
});

describe('a promise is judged by the figure of the time due', () => {
  const record = recordOf({ 2022: 20, 2023: 17 }, { name: 'PM2.5浓度', unit: '微克/立方米' });
  test.each([
    ['PM2.5浓度不高于18微克/立方米', 18, 'met'],
    ['PM2.5浓度控制在17微克/立方米', 17, 'met'],
    ['PM2.5浓度降到16微克/立方米以下', 16, 'unmet'],
    ['PM2.5浓度达到18微克/立方米', 18, 'unmet'],
    ['PM2.5浓度18微克/立方米', 18, 'met'],
  ])('%s', (quote, target, result) => {
    const outcome = judgePromise(promised(quote, target, '微克/立方米'), year('2023'), record);
    expect(outcome).toEqual({ result, observation: '2023' });
  });

  test('an amount to fall by is no level', () => {
    const by = promised('PM2.5浓度下降5微克/立方米', 5, '微克/立方米');
    expect(senseOf(by, record.indicator)).toBeUndefined();
    expect(judgePromise(by, year('2023'), record).result).toBe('no-comparison');
    const points = promised('优良率提高1个百分点', 1, '%');
    expect(senseOf(points, { direction: 'higher' })).toBeUndefined();
  });

  test('a target in another unit is not compared', () => {
    const other = promised('PM2.5浓度不高于18毫克/立方米', 18, '毫克/立方米');
    expect(judgePromise(other, year('2023'), record)).toEqual({ result: 'no-comparison' });
  });

  test('a time without a figure is not judged', () => {
    const later = promised('PM2.5浓度不高于18微克/立方米', 18, '微克/立方米');
    expect(judgePromise(later, year('2024'), record)).toEqual({ result: 'no-figure' });
  });

  test('a bound is judged only where it says enough', () => {
    const bounded = recordOf({}, { unit: '%', direction: 'higher' });
    bounded.observations = [
      observation('2023', 60, {
        value: { kind: 'number', number: 60, qualifiers: ['at-least'] },
      }),
    ];
    const to = (target: number) =>
      judgePromise(promised(`达到${target}%`, target, '%'), year('2023'), bounded).result;
    expect(to(60)).toBe('met');
    expect(to(70)).toBe('no-comparison');
  });

  test('a month by whose end something is due is judged by the figure of the year that ends with it', () => {
    const due = promised('PM2.5浓度不高于18微克/立方米', 18, '微克/立方米');
    expect(judgePromise(due, year('2023-12'), record).observation).toBe('2023');
  });
});

describe('a promise without a number is judged by the direction that it names', () => {
  const record = recordOf({ 2021: 20, 2022: 20, 2023: 17 }, { name: 'PM2.5浓度' });
  test.each([
    ['PM2.5浓度稳中有降', '2023', 'met'],
    ['PM2.5浓度争取稳中有降', '2022', 'met'],
    ['PM2.5浓度持续下降', '2022', 'unmet'],
    ['PM2.5浓度只升不降', '2023', 'unmet'],
    ['加强PM2.5浓度监测，提高预报能力', '2023', 'no-number'],
    ['深化大气污染防治', '2023', 'no-number'],
    ['PM2.5浓度稳中有降', '2021', 'no-figure'],
  ])('%s in %s: %s', (quote, due, result) => {
    expect(judgePromise(promised(quote), year(due), record).result).toBe(result);
  });
});
