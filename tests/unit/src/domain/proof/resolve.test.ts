import { describe, expect, test } from 'vitest';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { resolve } from '#domain/proof/resolve.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';

const indicators =
  'id,name,theme,unit,decimals,direction,definition,dimensions\n' +
  'pm25,PM2.5浓度,air,微克/立方米,0,lower,细颗粒物。,\n';
const base: Record<string, string> = {
  'seeds/themes.csv': 'id,name\nair,空气\n',
  'seeds/areas.csv': 'id,name,parent\ncity,甲市,\nurban,市区,city\n',
  'seeds/indicators.csv': indicators,
  'seeds/limits.csv': 'id,standard,grade,substance,averaging,value,unit,from\n',
  'seeds/commitments.csv': 'id,document,section,text,quote,status\n',
};
const HEAD =
  'indicator,area,period,value,status,document,section,quote,stated_change,stated_change_unit,formula\n';

function run(rows: string, documents: Record<string, string>, statistics = indicators) {
  const tables = Object.entries({
    ...base,
    'seeds/indicators.csv': statistics,
    'seeds/observations/a.csv': HEAD + rows,
  });
  const seeds = readSeeds(tables.map(([file, text]) => ({ file, text })));
  const disclosures = Object.entries(documents).map(([day, body]) => {
    const text = `---\ntitle: 文件${day}\ncategory: 总结\npublished_on: ${day}\nrendition: digest\ncoverage: full\n---\n${body}\n`;
    return parseDisclosureFile(
      text,
      `content/disclosures/${day.slice(0, 4)}/d${day.slice(0, 4)}.md`,
    ).value;
  });
  const { value, problems } = resolve(seeds.value, disclosures);
  return {
    observations: value.indicators[0]!.observations,
    citations: value.citations,
    problems: [...seeds.problems, ...problems],
  };
}

describe('the records of a site', () => {
  test('a figure is tied to the words that state it', () => {
    const { observations, citations, problems } = run('pm25,甲市,2019,20,,d2020,s0,浓度20微克,,,', {
      '2020-01-01': 'PM2.5浓度20微克/立方米。',
    });
    expect(problems).toEqual([]);
    expect(observations[0]).toMatchObject({
      key: '2019',
      current: true,
      citation: { anchor: 'f-pm25-2019' },
    });
    expect(citations[0]!.words[0]).toMatchObject({ anchor: 'f-pm25-2019', quote: '浓度20微克' });
  });

  test('of two disclosures the newer is current and the older keeps its place', () => {
    const rows = 'pm25,甲市,2019,21,,d2021,s0,为21,,,\npm25,甲市,2019,20,,d2020,s0,为20,,,';
    const { observations } = run(rows, {
      '2020-01-01': '为20。',
      '2021-01-01': '2019年为21。',
    });
    expect(observations.map(({ key, current }) => [key, current])).toEqual([
      ['2019@d2020', false],
      ['2019', true],
    ]);
  });

  test('a newer disclosure that states another value revises it, one that repeats it does not', () => {
    const rows =
      'pm25,甲市,2019,20,,d2020,s0,为20,,,\npm25,甲市,2019,21,,d2021,s0,为21,,,\npm25,甲市,2019,21,,d2022,s0,为21,,,';
    const documents = {
      '2020-01-01': '为20。',
      '2021-01-01': '2019年为21。',
      '2022-01-01': '2019年为21。',
    };
    const { observations } = run(rows, documents);
    expect(observations.map(({ key, status }) => [key, status])).toEqual([
      ['2019@d2020', 'reported'],
      ['2019@d2021', 'revised'],
      ['2019', 'revised'],
    ]);
    const same = 'pm25,甲市,2019,20,,d2020,s0,为20,,,\npm25,甲市,2019,20,,d2021,s0,为20,,,';
    const repeated = run(same, { '2020-01-01': '为20。', '2021-01-01': '2019年为20。' });
    expect(repeated.observations.map(({ status }) => status)).toEqual(['reported', 'reported']);
  });

  test('a share computed to more than the whole is an error', () => {
    const share = 'indicator-of-two,甲市,2019,,derived,,,,,,"ratio(a,b)"';
    const rows = [
      'a,甲市,2019,31,,d2020,s0,31和30,,,',
      'b,甲市,2019,30,,d2020,s0,31和30,,,',
      share,
    ];
    const tables = (unbounded: string) =>
      indicators.replace('dimensions', 'dimensions,unbounded').trim() +
      ',\n' +
      'a,甲,air,个,0,neutral,甲。,,\nb,乙,air,个,0,neutral,乙。,,\n' +
      `indicator-of-two,率,air,%,1,neutral,率。,,${unbounded}\n`;
    const codes = (unbounded: string) =>
      run(rows.join('\n'), { '2020-01-01': '31和30。' }, tables(unbounded)).problems.map(
        ({ code, severity }) => `${severity} ${code}`,
      );
    expect(codes('')).toEqual(['error share-out-of-bounds']);
    expect(codes('是')).toEqual([]);
  });

  test('a derived value stands without a citation and with its arithmetic', () => {
    const rows =
      'pm25,甲市,2018,,derived,,,,,,undo-change(2019)\npm25,甲市,2019,20,,d2020,s0,为20，降4.8%,-4.8,%,';
    const { observations, problems } = run(rows, { '2020-01-01': '为20，降4.8%。' });
    expect(problems).toEqual([]);
    expect(observations[0]).toMatchObject({
      value: { kind: 'number', number: 21 },
      derivation: { inputs: ['pm25/2019'] },
    });
    expect(observations[1]!.changeCheck).toMatchObject({ result: 'cannot-check' });
  });

  test('a part of the area is compared with the whole where it has no earlier value, and this is said', () => {
    const rows = 'pm25,甲市,2020,17,,d2021,s0,为17,,,\npm25,市区,2021,15,,d2022,s0,为15,-11.8,%,';
    const { observations } = run(rows, {
      '2021-01-01': '为17。',
      '2022-01-01': '市区为15，同比下降11.8%。',
    });
    expect(observations[1]).toMatchObject({
      key: '2021-urban',
      changeCheck: { result: 'agrees', baseArea: 'city' },
    });
  });

  test('a row whose citation fails is left out and all such rows are reported at once', () => {
    const rows = [
      'pm25,甲市,2019,20,,d1999,s0,为20,,,',
      'pm25,甲市,2020,20,,d2020,s7,为20,,,',
      'pm25,甲市,2011,20,,d2020,s0,不在文中,,,',
      'pm25,甲市,2012,99,,d2020,s0,为20,,,',
      'pm25,甲市,2013,20,,d2020,s0,为20,,,',
      'pm25,甲市,2013,20,,d2020,s0,为20,,,',
      'pm25,甲市,2091,20,,d2020,s0,为20,,,',
    ].join('\n');
    const { observations, problems } = run(rows, { '2020-01-01': '2013年为20。' });
    expect(observations.map(({ key }) => key)).toEqual(['2013']);
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '2 unknown-document',
      '3 unknown-section',
      '4 quote-not-in-section',
      '5 value-not-in-quote',
      '7 duplicate-observation',
      '8 period-after-document',
    ]);
  });
});
