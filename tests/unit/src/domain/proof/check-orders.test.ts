import { expect, test } from 'vitest';
import { checkOrders } from '#domain/proof/check-values.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';

const check = (...rows: string[]) => {
  const table = ['indicator,area,period,value,qualifier,document,section,quote', ...rows];
  const texts = Object.entries({
    'seeds/themes.csv': 'id,name\nair,空气\n',
    'seeds/areas.csv': 'id,name,parent\ncity,甲市,\n',
    'seeds/indicators.csv':
      'id,name,theme,unit,decimals,direction,definition\nplace,名次,air,位,0,lower,名次。\n',
    'seeds/observations/a.csv': table.join('\n'),
  }).map(([file, text]) => ({ file, text }));
  return checkOrders(readSeeds(texts).value).map(({ code, line }) => [code, line]);
};

test('ranks and amounts of one indicator are an error, at the first row of the fewer', () => {
  const ranks = ['place,甲市,2022,1,rank,d,s0,第1', 'place,甲市,2023,2,rank,d,s0,第2'];
  expect(check(...ranks)).toEqual([]);
  expect(check(...ranks, 'place,甲市,2024,3,,d,s0,3')).toEqual([['ranks-and-amounts', 4]]);
});
