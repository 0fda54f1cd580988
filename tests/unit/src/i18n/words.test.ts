import { describe, expect, test } from 'vitest';
import { describeChart } from '#charts/kinds/chart-words.ts';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import { clientWords } from '#i18n/en/client.ts';
import { en } from '#i18n/en/index.ts';
import { indicatorWords } from '#i18n/indicator-words.ts';
import { zhCN } from '#i18n/zh-CN/index.ts';
import { recordOf } from '#tests/unit/src/charts/records.ts';

/** All texts of a dictionary with their names; of a function its source. */
function textsOf(words: object, name = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${name}${key}.`)
      : [[name + key, String(value)] as [string, string]],
  );
}

const english = {
  ...recordOf({ 2019: 20, 2020: 17, 2021: 15 }, { name: 'PM2.5', unit: 'μg/m³' }),
  language: 'en' as const,
  areas: [{ id: 'city', name: 'First City', nameEn: '' }],
};

describe('the English words', () => {
  test('hold no Chinese character', () => {
    const chinese = textsOf({ en, clientWords }).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(chinese).toEqual([]);
  });

  test('are all there: what is empty in one language is empty in the other', () => {
    const empty = (words: object) => textsOf(words).filter(([, text]) => text.trim() === '');
    expect(empty(en).map(([name]) => name)).toEqual(empty(zhCN).map(([name]) => name));
  });
});

describe('a record in English', () => {
  test('is told in English sentences', () => {
    expect(indicatorWords(english).join('')).toBe(
      'PM2.5: 15 μg/m³ in 2021, First City; 2 μg/m³ lower than in 2020. 3 values, 2019 to 2021.',
    );
  });

  test('has a chart whose words are English', () => {
    expect(describeChart(indicatorChart(english)!)).toBe(
      'Line chart: PM2.5 (μg/m³). 20 μg/m³ in 2019, 15 μg/m³ in 2021; ' +
        'highest 20 μg/m³ in 2019, lowest 15 μg/m³ in 2021. ',
    );
  });
});
