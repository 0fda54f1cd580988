import { expect, test } from 'vitest';
import { resolve } from '#domain/proof/resolve.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';

const INDICATORS = 'id,name,theme,unit,decimals,direction,sources,definition';
const TABLES = {
  'seeds/themes.csv': 'id,name\nair,Air\n',
  'seeds/areas.csv': 'id,name\ntown,Town\n',
  'seeds/sources.csv': 'id,title,licence\nset,Air survey,Open licence\n',
  'seeds/indicators.csv': `${INDICATORS}\npm,PM,air,μg,0,lower,set,Dust\n`,
  'seeds/observations/air.csv': 'indicator,area,period,value\npm,town,2019,20\n',
};

function read(changes: Partial<typeof TABLES> = {}) {
  const texts = Object.entries({ ...TABLES, ...changes }).map(([file, text]) => ({ file, text }));
  const seeds = readSeeds(texts);
  const records = resolve(seeds.value, []);
  return {
    record: records.value.indicators[0],
    codes: [...seeds.problems, ...records.problems].map(({ code }) => code),
  };
}

test('a value of an indicator that names its data sources needs no quoted words', () => {
  const { record, codes } = read();
  expect(codes).toEqual([]);
  expect(record?.dataSources).toMatchObject([{ title: 'Air survey', licence: 'Open licence' }]);
  expect(record?.observations).toHaveLength(1);
});

test('a value of any other indicator still cites a disclosure', () => {
  const { codes } = read({
    'seeds/indicators.csv': `${INDICATORS}\npm,PM,air,μg,0,lower,,Dust\n`,
    'seeds/observations/air.csv':
      'indicator,area,period,value,document,section,quote\npm,town,2019,20,,,\n',
  });
  expect(codes).toEqual(['missing-cell', 'missing-cell', 'missing-cell']);
});

test('a citation that is begun is finished', () => {
  const { codes } = read({
    'seeds/observations/air.csv':
      'indicator,area,period,value,document,section,quote\npm,town,2019,20,plan,,\n',
  });
  expect(codes).toContain('missing-cell');
});

test('a data source that is not in the table is reported', () => {
  const { codes } = read({
    'seeds/indicators.csv': `${INDICATORS}\npm,PM,air,μg,0,lower,sett,Dust\n`,
  });
  expect(codes).toEqual(['unknown-data-source']);
});

test('rows have addresses of their own where two dimensions have the same member, or members differ in signs alone', () => {
  const { record } = read({
    'seeds/indicators.csv': `${INDICATORS},dimensions\npm,PM,air,μg,0,lower,set,Dust,Sex;Age\n`,
    'seeds/observations/air.csv':
      'indicator,area,period,value,Sex,Age\n' +
      'pm,town,2019,1,Total,\npm,town,2019,2,,Total\npm,town,2019,3,,50%\npm,town,2019,4,,50/\npm,town,2019,5,Men,\n',
  });
  expect(record?.observations.map(({ key }) => key)).toEqual([
    '2019-Sex_Total',
    '2019-Age_Total',
    '2019-Age_50_',
    '2019-Age_50_-2',
    '2019-Men',
  ]);
});
