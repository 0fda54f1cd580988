import { describe, expect, test } from 'vitest';
import { checkLocators } from '#domain/proof/check-locators.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';

const tables: Record<string, string> = {
  'seeds/themes.csv': 'id,name\nair,空气\n',
  'seeds/areas.csv': 'id,name,parent\ncity,甲市,\n',
  'seeds/indicators.csv':
    'id,name,theme,unit,decimals,direction,definition,dimensions\npm25,PM2.5浓度,air,微克/立方米,0,lower,细颗粒物。,\n',
  'seeds/limits.csv': 'id,standard,grade,substance,averaging,value,unit,from\n',
};

/** Seeks the locators of one figure and one promise, which cite a digest, in the original of 甲市. */
function seek(figure: string, promise: string, evidence: string, original?: string) {
  const { value, problems } = readSeeds(
    Object.entries({
      ...tables,
      'seeds/observations/a.csv': `indicator,area,period,value,status,document,section,quote,locator\npm25,甲市,2023,21,reported,plan,s1,浓度是21微克,${figure}\n`,
      'seeds/commitments.csv': `id,document,section,text,quote,status,evidence_document,evidence_section,evidence_quote,locator,evidence_locator\na1,plan,s2,新建管网,要新建管网,met,plan,s1,管网建好了,${promise},${evidence}\n`,
    }).map(([file, text]) => ({ file, text })),
  );
  expect(problems).toEqual([]);
  return checkLocators(
    value,
    [{ id: 'plan', rendition: 'digest' }],
    new Map(original === undefined ? [] : [['plan', original]]),
  );
}

const ORIGINAL = '全年PM2.5浓度21微克/立方米。管网全部建成。明年新建管网9公里，全部建成。';

describe('locators in a made-up original', () => {
  test('each is found once', () => {
    const check = seek('浓度21微克', '新建管网…全部建成', '管网全部建成', ORIGINAL);
    expect(check).toEqual({ problems: [], found: 3, lacking: 0, unread: [] });
  });

  test('that stand twice or nowhere are told with file, line and cell, and how often they stand', () => {
    const { problems, found } = seek('浓度22微克', '全部建成', '管网全部建成', ORIGINAL);
    expect(found).toBe(1);
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'seeds/observations/a.csv:2:9',
      'seeds/commitments.csv:2:10',
    ]);
    expect(problems[0]!.what).toMatch(/浓度22微克.*不在文件 plan 的原文里/);
    expect(problems[1]!.what).toMatch(/全部建成.*出现了 2 次/);
  });

  test('of the words that answer a promise are sought, too', () => {
    const { problems } = seek('浓度21微克', '新建管网', '管网建好', ORIGINAL);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.column).toBe(11);
  });

  test('that were not written are counted', () => {
    expect(seek('', '', '', ORIGINAL)).toMatchObject({ found: 0, lacking: 3 });
  });

  test('of a document whose original is not at hand are not taken for proven', () => {
    expect(seek('浓度21微克', '', '', undefined)).toEqual({
      problems: [],
      found: 0,
      lacking: 0,
      unread: ['plan'],
    });
  });
});
