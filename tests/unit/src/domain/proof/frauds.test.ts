import { describe, expect, test } from 'vitest';
import { tryTable, type TriedDocument } from './try-table.ts';

const HEAD =
  'indicator,area,period,value,qualifier,status,document,section,quote,stated_change,stated_change_unit\n';

interface Case extends TriedDocument {
  row: string;
}

const run = ({ row, ...document }: Case) => tryTable(`${HEAD}${row}\n`, document);

describe('a fraud is stopped, and the problem says what the text says', () => {
  test.each<[string, string, string, Case]>([
    [
      'the amount of a change is taken for the value',
      'value-is-change',
      '减少0.8个百分点',
      {
        row: 'good,甲市,2024,0.8,,,d,s0,优良率96.7%，同比减少0.8个百分点,,',
        body: '2024年，优良率96.7%，同比减少0.8个百分点。',
      },
    ],
    [
      'percentage points are taken for per cent',
      'change-differs',
      '0.8个百分点',
      {
        row: 'good,甲市,2024,96.7,,,d,s0,优良率96.7%,-0.8,%',
        body: '2024年，优良率96.7%，同比减少0.8个百分点。',
      },
    ],
    [
      'another year than the section says',
      'period-differs',
      '2024年',
      { row: 'pm25,甲市,2014,17,,,d,s0,浓度17微克/立方米,,', body: '2024年，浓度17微克/立方米。' },
    ],
    [
      'the review of another year',
      'period-differs',
      '2019',
      {
        row: 'pm25,甲市,2018,20,,,d,s1,浓度20微克/立方米,,',
        body: '## 一、工作回顾\n\n浓度20微克/立方米。',
        title: '2019年工作总结和2020年工作计划',
        publishedOn: '2020-01-10',
      },
    ],
    [
      'a bound is taken for the number',
      'qualifier-differs',
      '超过80个',
      {
        row: 'solved,甲市,2024,80,,,d,s0,解决环境问题超过80个,,',
        body: '2024年，解决环境问题超过80个。',
      },
    ],
    [
      'a bound that stands outside the quoted words is taken for the number',
      'qualifier-differs',
      '60%以上',
      { row: 'good,甲市,2024,60,,,d,s0,优良率60%,,', body: '2024年，优良率60%以上。' },
    ],
    [
      'a limit of detection is taken for the number',
      'qualifier-differs',
      '<17',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,浓度＜17微克/立方米,,',
        body: '2024年，浓度＜17微克/立方米。',
      },
    ],
    [
      'another unit',
      'unit-differs',
      '毫克/立方米',
      { row: 'pm25,甲市,2024,17,,,d,s0,浓度17毫克/立方米,,', body: '2024年，浓度17毫克/立方米。' },
    ],
    [
      'another area than the sentence names',
      'area-differs',
      '乙县',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,,',
        body: '2024年，乙县浓度17微克/立方米。',
      },
    ],
    [
      'a place that the site does not know',
      'area-differs',
      '丁市',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,,',
        body: '2024年，丁州市浓度17微克/立方米。'.replace('丁州市', '某丁市'),
      },
    ],
    [
      'the urban area taken for the city',
      'area-differs',
      '市区',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,,',
        body: '2024年，市区浓度17微克/立方米。',
      },
    ],
    [
      'a part of the year taken for the year',
      'period-differs',
      '1-6月',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,,',
        body: '2024年1-6月，浓度17微克/立方米。',
      },
    ],
    [
      'the days of an event taken for the year',
      'period-differs',
      '亚运期间',
      {
        row: 'good,甲市,2024,100,,,d,s0,优良率100%,,',
        body: '2024年优良率96.7%，亚运期间优良率100%。',
      },
    ],
    [
      'a rank taken for a count',
      'qualifier-differs',
      '第1',
      { row: 'place,甲市,2024,1,,,d,s0,居全省第1,,', body: '2024年，居全省第1。' },
    ],
    [
      'a rise taken for a fall',
      'change-differs',
      '上升0.8个百分点',
      {
        row: 'good,甲市,2024,96.7,,,d,s0,优良率96.7%,-0.8,百分点',
        body: '2024年，优良率96.7%，同比上升0.8个百分点。',
      },
    ],
    [
      'a year that has not ended when the document appears',
      'period-after-document',
      '没有结束',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,,',
        body: '2024年，浓度17微克/立方米。',
        publishedOn: '2024-07-20',
      },
    ],
    [
      'ten thousand times as much',
      'value-not-in-quote',
      '5万吨',
      { row: 'waste,甲市,2024,5,,,d,s0,处置5万吨,,', body: '2024年，处置5万吨。' },
    ],
  ])('%s: %s', (_, code, says, tried) => {
    const { problems, observations } = run(tried);
    const found = problems.find((own) => own.code === code);
    expect(problems.map((own) => own.code)).toContain(code);
    expect(found!.what).toContain(says);
    expect(found!.severity).toBe('error');
    expect(observations).toEqual([]);
  });
});

describe('what the words state passes', () => {
  test.each<[string, Case]>([
    [
      'as it stands',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,-4.8,%',
        body: '2024年，全市浓度17微克/立方米，同比下降4.8%。',
      },
    ],
    [
      'with its bound',
      {
        row: 'solved,甲市,2024,80,more-than,,d,s0,超过80个,,',
        body: '2024年，甲市解决环境问题超过80个。',
      },
    ],
    [
      'with its limit of detection',
      {
        row: 'pm25,甲市,2024,17,below-detection,,d,s0,＜17微克,,',
        body: '2024年全市浓度＜17微克/立方米。',
      },
    ],
    [
      'as a rank',
      {
        row: 'place,甲市,2024,1,rank,,d,s0,居全省第一,,',
        body: '2024年，甲市居全省第一，比上年进步。',
      },
    ],
    [
      'as years in a row',
      {
        row: 'years,甲市,2024,10,years-in-a-row,,d,s0,连续第10年,,',
        body: '2024年，甲市连续第10年优秀。',
      },
    ],
    [
      'of one of several areas in turn',
      {
        row: 'pm25,乙县,2024,16,,,d,s0,乙县和丙区分别为16和18微克/立方米,,',
        body: '2024年，乙县和丙区分别为16和18微克/立方米。',
      },
    ],
    [
      'of one of two years in turn',
      {
        row: 'pm25,甲市,2023,18,,,d,s0,2023年和2024年分别为18和17微克/立方米,,',
        body: '全市2023年和2024年分别为18和17微克/立方米。',
      },
    ],
    [
      'beside what it is compared with',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,比2018年下降30%，为17微克/立方米,,',
        body: '2024年全市浓度比2018年下降30%，为17微克/立方米。',
      },
    ],
    [
      'in other words for the same unit',
      {
        row: 'pm25,甲市,2024,17,,,d,s0,17μg/m³,,',
        body: '2024年全市浓度17微克/立方米，即17μg/m³。',
      },
    ],
    [
      'of a part of the year',
      {
        row: 'pm25,甲市,2024-H1,17,,,d,s0,浓度17微克/立方米,,',
        body: '2024年1-6月，全市浓度17微克/立方米。',
      },
    ],
    [
      'with 万 in the text',
      { row: 'waste,甲市,2024,50000,,,d,s0,处置5万吨,,', body: '2024年，全市处置5万吨。' },
    ],
  ])('%s', (_, tried) => {
    const { problems, observations } = run(tried);
    expect(problems).toEqual([]);
    expect(observations).toHaveLength(1);
    expect(observations[0]!.inferred).toBeUndefined();
  });
});

test('全市 in a report on 市区 is the city around it, and 市区 is not', () => {
  const body = '2024年，全市浓度17微克/立方米，市区浓度18微克/立方米。';
  const title = '2024年甲市市区空气质量';
  const tried = (area: string, value: number, quote: string) =>
    run({ row: `pm25,${area},2024,${value},,,d,s0,${quote},,`, body, title }).problems.map(
      ({ code }) => code,
    );
  expect(tried('甲市', 17, '全市浓度17微克/立方米')).toEqual([]);
  expect(tried('市区', 18, '市区浓度18微克/立方米')).toEqual([]);
  expect(tried('市区', 17, '全市浓度17微克/立方米')).toEqual(['area-differs']);
});

describe('what the sentence does not say is inferred and marked', () => {
  test.each<[string, string[], Case]>([
    [
      'the year of the title',
      ['period'],
      { row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,,', body: '全市浓度17微克/立方米。' },
    ],
    [
      'the year of the heading, not the one planned',
      ['period'],
      {
        row: 'pm25,甲市,2019,20,,,d,s1,浓度20微克/立方米,,',
        body: '## 一、2019年工作回顾\n\n全市浓度20微克/立方米。',
        title: '2019年工作总结和2020年工作计划',
        publishedOn: '2020-01-10',
      },
    ],
    [
      'the year that a sentence above begins with',
      ['period'],
      {
        row: 'pm25,甲市,2023,17,,,d,s0,浓度17微克/立方米,,',
        body: '2023年，全市开展行动。全市浓度17微克/立方米。',
      },
    ],
    [
      'the area of the publisher',
      ['area'],
      { row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,,', body: '2024年，浓度17微克/立方米。' },
    ],
    [
      'the area of a district that publishes',
      ['area'],
      {
        row: 'pm25,乙县,2024,17,,,d,s0,浓度17微克/立方米,,',
        body: '2024年，浓度17微克/立方米。',
        publisher: '甲市生态环境局乙县分局',
      },
    ],
    [
      'the unit that is not written',
      ['unit'],
      { row: 'pm25,甲市,2024,17,,,d,s0,浓度为17,,', body: '2024年，全市浓度为17。' },
    ],
    [
      'the year before publication',
      ['period'],
      {
        row: 'pm25,甲市,2024,17,,,d,s0,浓度17微克/立方米,,',
        body: '全市浓度17微克/立方米。',
        title: '工作总结',
      },
    ],
  ])('%s', (_, parts, tried) => {
    const { problems, observations } = run(tried);
    expect(problems).toEqual([]);
    expect(observations[0]!.inferred).toEqual(parts);
  });
});
