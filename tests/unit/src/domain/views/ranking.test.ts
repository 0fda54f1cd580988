import { describe, expect, test } from 'vitest';
import { earlierRanking, earlierRanks, rankingHistory, rankingsOf } from '#domain/views/ranking.ts';
import { briefRankings, ranksAmongOthers } from '#domain/views/ranking-list.ts';
import { districts, observation, recordOf } from '#tests/unit/src/charts/records.ts';

const values = {
  东区: { '2023-11': 90, '2024-10': 70, '2024-11': 92 },
  西区: { '2023-11': 80, '2024-10': 80, '2024-11': 100 },
  南区: { '2023-11': 70, '2024-10': 90, '2024-11': 100 },
};

const placesOf = (ranks: ReturnType<typeof earlierRanks>) =>
  [...ranks].map(([area, { rank, moved }]) => [area, rank, moved]);

describe('rankings of an indicator', () => {
  test('there is one for each time, newest first', () => {
    const all = rankingsOf(districts(values, { direction: 'higher' }));
    expect(all.map(({ key }) => key)).toEqual(['2024-11', '2024-10', '2023-11']);
  });

  test('are compared with the same time of the year before, not with the month before', () => {
    const all = rankingsOf(districts(values, { direction: 'higher' }));
    expect(earlierRanking(all[0]!, all)?.key).toBe('2023-11');
  });

  test('or else with the newest earlier one of a time as long', () => {
    const { 东区, 西区, 南区 } = values;
    const record = districts({
      东区: { ...东区, '2025-01': 1 },
      西区: { ...西区, '2025-01': 2 },
      南区: { ...南区, '2025-01': 3 },
    });
    const all = rankingsOf(record);
    expect(earlierRanking(all[0]!, all)?.key).toBe('2024-11');
  });

  test('say how many places each area went up or down', () => {
    const all = rankingsOf(districts(values, { direction: 'higher' }));
    expect(placesOf(earlierRanks(all[0]!, all[2]!))).toEqual([
      ['东区', 1, -2],
      ['西区', 2, 1],
      ['南区', 3, 2],
    ]);
  });

  test('say no change where other areas were ranked before', () => {
    const record = districts({ ...values, 北区: { '2023-11': 60 } }, { direction: 'higher' });
    const all = rankingsOf(record);
    expect(placesOf(earlierRanks(all[0]!, all[2]!))).toEqual([
      ['东区', 1, undefined],
      ['西区', 2, undefined],
      ['南区', 3, undefined],
    ]);
  });

  test('of a month and of a year are no history of each other', () => {
    const record = districts({
      东区: { '2023': 1, '2024-11': 1 },
      西区: { '2023': 2, '2024-11': 2 },
      南区: { '2023': 3, '2024-11': 3 },
    });
    const all = rankingsOf(record);
    expect(rankingHistory(all[0]!, all).map(({ key }) => key)).toEqual(['2024-11']);
    expect(earlierRanking(all[0]!, all)).toBeUndefined();
  });

  test('leave out an area that shares ground with the others', () => {
    const record = districts({ ...values, 市区: { '2024-11': 50 } }, { direction: 'higher' });
    record.areas = record.areas.map((area) =>
      area.id === '市区' ? { ...area, overlapping: true } : area,
    );
    expect(rankingsOf(record)[0]!.rows.map(({ area }) => area.name)).not.toContain('市区');
  });

  test('name areas whose value is missing, without a place', () => {
    const record = districts(values, { direction: 'higher' });
    record.areas.push({ id: '北区', name: '北区', parent: 'city', nameEn: '' });
    record.observations.push(observation('2024-11', null, { area: '北区', key: '2024-11-北区' }));
    const [newest] = rankingsOf(record);
    expect(newest!.rows.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(newest!.without.map(({ area }) => area.name)).toEqual(['北区']);
  });

  test('keep places that a document prints, whichever way is better', () => {
    const record = districts(
      { 东区: { '2024': 3 }, 西区: { '2024': 1 }, 南区: { '2024': 1 } },
      {
        direction: 'higher',
      },
    );
    for (const { value } of record.observations) value.qualifiers = ['rank'];
    expect(rankingsOf(record)[0]!.rows.map(({ rank, area }) => [rank, area.name])).toEqual([
      [1, '西区'],
      [1, '南区'],
      [3, '东区'],
    ]);
  });

  test('rank nobody where a value is a bound', () => {
    const record = districts(values, { direction: 'higher' });
    record.observations.find(({ period }) => period.key === '2024-11')!.value.qualifiers = [
      'at-least',
    ];
    expect(rankingsOf(record)[0]!.rows.every(({ rank }) => rank === undefined)).toBe(true);
    expect(briefRankings(record)[0]!.first).toEqual([]);
  });
});

test('a place among other cities is listed as its document states it', () => {
  const record = recordOf({ '2019': 1, '2020': 2 });
  for (const { value } of record.observations) value.qualifiers = ['rank'];
  expect(ranksAmongOthers(record).map(({ period, area }) => [period.key, area])).toEqual([
    ['2020', '甲市'],
    ['2019', '甲市'],
  ]);
});
