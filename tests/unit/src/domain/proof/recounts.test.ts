import { describe, expect, test } from 'vitest';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { resolve } from '#domain/proof/resolve.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';

const tables: Record<string, string> = {
  'seeds/themes.csv': 'id,name\nwater,水\n',
  'seeds/areas.csv': 'id,name,parent\ncity,甲市,\nnorth,北区,city\n',
  'seeds/indicators.csv':
    'id,name,theme,unit,decimals,direction,definition,dimensions,scale\n' +
    'class,水质,water,,0,lower,各断面的水质。,断面;级别,Ⅰ;Ⅱ;Ⅲ;Ⅳ\n' +
    'share,占比,water,%,1,neutral,各类占比。,水质,\n',
  'seeds/observations/a.csv':
    'indicator,area,period,value,status,document,section,quote,reason,meets,断面,级别,水质\n' +
    'class,北区,2024,Ⅱ,,d,s0,甲河Ⅱ,,是,甲河,市控,\n' +
    'class,北区,2024,Ⅲ,,d,s0,乙河Ⅲ,,否,乙河,市控,\n' +
    'class,甲市,2024,Ⅱ,,d,s0,丙河Ⅱ,,,丙河,市控,\n' +
    'class,甲市,2024,,missing,d,s0,丁河停测,停测,,丁河,市控,\n' +
    'class,甲市,2024,Ⅳ,,d,s0,戊河Ⅳ,,是,戊河,县控,\n' +
    'share,甲市,2024,66.7,,d,s0,Ⅱ类占66.7%,,,,,Ⅱ类\n',
};
const TEXT = '甲河Ⅱ，乙河Ⅲ，丙河Ⅱ，丁河停测，戊河Ⅳ。Ⅱ类占66.7%。';

function recount(formula: string, checked = '', place = 'share,甲市,2024') {
  const rows = `indicator,area,period,formula,reading,checked,水质\n${place},${formula},按表,${checked},Ⅱ类\n`;
  const all = Object.entries({ ...tables, 'seeds/recounts.csv': rows });
  const seeds = readSeeds(all.map(([file, text]) => ({ file, text })));
  const head =
    'title: 表\ncategory: 监测\npublished_on: 2025-01-01\nrendition: digest\ncoverage: full';
  const file = parseDisclosureFile(`---\n${head}\n---\n${TEXT}\n`, 'content/disclosures/2025/d.md');
  const { value, problems } = resolve(seeds.value, [file.value]);
  const found = value.indicators[1]?.observations[0]?.recounts?.[0];
  return {
    outcome: found && `${found.arithmetic}，${found.result}`,
    problems: [...seeds.problems, ...problems].map(({ code }) => code),
  };
}

describe('a stated figure is computed again from a table', () => {
  test.each([
    ['share(class; 级别=市控; value=Ⅱ)', '2 ÷ 3 = 66.7%，agrees'],
    ['share(class; value=Ⅱ)', '2 ÷ 4 = 50.0%，disagrees'],
    ['share(class; meets=是)', '2 ÷ 3 = 66.7%，agrees'],
    ['share(class; meets=是; unjudged=是)', '3 ÷ 4 = 75.0%，disagrees'],
    ['share(class; meets=是; unjudged=否)', '2 ÷ 4 = 50.0%，disagrees'],
    ['count(class; 级别=县控)', '1，disagrees'],
  ])('%s', (formula, outcome) => {
    expect(recount(formula).outcome).toBe(outcome);
  });

  test('areas within the figure’s own are counted, areas around it are not', () => {
    const inside = recount('count(class)', '', 'share,北区,2024');
    expect(inside.problems).toContain('recount-without-figure');
    expect(recount('count(class)').outcome).toBe('4，disagrees');
  });

  test('a disagreement is a warning until staff have seen it, and again when it goes', () => {
    expect(recount('share(class; value=Ⅱ)').problems).toEqual(['recount-differs']);
    expect(recount('share(class; value=Ⅱ)', '不一致').problems).toEqual([]);
    expect(recount('share(class; 级别=市控; value=Ⅱ)').problems).toEqual([]);
    expect(recount('share(class; 级别=市控; value=Ⅱ)', '不一致').problems).toEqual([
      'recount-differs',
    ]);
  });

  test('a formula that is none, or counts nothing, is an error', () => {
    expect(recount('share(class)').problems).toEqual(['bad-formula']);
    expect(recount('count(other)').problems).toEqual(['formula-input-missing']);
  });
});
