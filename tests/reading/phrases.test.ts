import { describe, expect, test } from 'vitest';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { readFigures } from '#domain/extraction/figures/read-figures.ts';
import { readPromises } from '#domain/extraction/promises/read-promises.ts';

const RECORD = [
  'title: 情况',
  'category: 测试',
  'published_on: 2024-12-19',
  'rendition: original',
  'coverage: full',
];
const disclosureOf = (body: string) =>
  parseDisclosureFile(`---\n${RECORD.join('\n')}\n---\n\n${body}\n`, 'a/2024/a.md').value;

/** The figures of a sentence in short: `-4.8 % change 浓度`. */
function figuresOf(sentence: string): string[] {
  return readFigures(disclosureOf(sentence)).map(({ value, high, unit, kind, subject }) =>
    [high === undefined ? value : `${value}–${high}`, unit, kind, subject].join(' '),
  );
}

describe('figures', () => {
  test.each([
    ['浓度为20微克/立方米，同比下降4.8%。', ['20 微克/立方米 value 浓度', '-4.8 % change 浓度']],
    ['优良率96.7%，上升1.1个百分点。', ['96.7 % value 优良率', '1.1 百分点 change 优良率']],
    ['处罚金额1351.68万。', ['13516800 元 value 处罚金额']],
    ['总投资37.17亿元。', ['3717000000 元 value 总投资']],
    ['各站浓度4-19微克/立方米。', ['4–19 微克/立方米 value 各站浓度']],
    ['客流18万—21万人次。', ['180000–210000 人次 value 客流']],
    ['连续运行200多天。', ['200 天 value 连续运行']],
    ['新增处置能力5万吨/年。', ['50000 吨/年 value 新增处置能力']],
    ['23宗违法问题完成整改。', ['23 宗 value 违法问题完成整改']],
    ['试点工作持续两年。', ['2 年 value 试点工作']],
    ['连续十一年获得优秀。', ['11 年 value 获得优秀']],
    ['事故死亡率为零，受伤一百〇三人。', ['103 人 value 受伤']],
    ['老人占百分之三十五点六，住户达四分之三以上。', ['35.6 % value 老人', '75 % value 住户']],
    ['营业收入1，246万元。', ['12460000 元 value 营业收入']],
    ['利润占GDP16.5%。', ['16.5 % value 利润占GDP']],
    [
      '满意率达98.2%，连续4年保持98%以上的水平。',
      ['98.2 % value 满意率', '4 年 value 满意率', '98 % value 满意率'],
    ],
    [
      '货运、客运较2019年分别下降12.9%、9.7%。',
      ['-12.9 % change 货运（货运、客运）', '-9.7 % change 客运（货运、客运）'],
    ],
    ['隐患由每次4.9项上升到32.1项。', ['4.9 项 value 隐患由每次', '32.1 项 value 隐患由每次']],
    [
      '补贴标准200元/人/月，提高幅度达30%。',
      ['200 元/人/月 value 补贴标准', '30 % change 补贴标准'],
    ],
    [
      '救助群众90人次发放救助金3万元。',
      ['90 人次 value 救助群众 发放救助金', '30000 元 value 发放救助金'],
    ],
    ['耕地质量提高1个等级、亩产提高10%。', ['1 个 value 耕地质量提高 等级', '10 % change 亩产']],
    ['补充耕地70%来自复垦。', ['70 % value 补充耕地 来自复垦']],
    ['打造提升8个示范点，每十万人床位1.2张。', ['8 个 value 示范点', '1.2 张 value 每十万人床位']],
    ['最低气温零下4℃。', ['-4 ℃ value 最低气温']],
  ])('of “%s” are read', (sentence, expected) => {
    expect(figuresOf(sentence)).toEqual(expected);
  });

  test('a rank is read as one, the best of years is none', () => {
    expect(figuresOf('空气质量为近十年最佳，列全省第一、全国前列。')).toEqual(['1  rank 空气质量']);
    expect(figuresOf('总量和增幅分别居全省第6位和第12位。')).toEqual([
      '6  rank 总量（总量和增幅）',
      '12  rank 增幅（总量和增幅）',
    ]);
    expect(figuresOf('得分居全市第2位，入选全国第二批试点。')).toEqual(['2  rank 得分']);
  });

  test('one figure of several things names each of them', () => {
    const [figure] = readFigures(disclosureOf('地表水断面、饮用水源地和近岸海域达标率均为100%。'));
    expect(figure?.members).toEqual(['地表水断面', '饮用水源地', '近岸海域达标率']);
    const [twins] = readFigures(disclosureOf('国控、省控断面和交接断面达标率均为100%。'));
    expect(twins?.members).toEqual(['国控、省控断面', '交接断面达标率']);
  });

  test('parallel lists go to what they belong to', () => {
    expect(figuresOf('Ⅱ类10个，Ⅲ类9个，Ⅴ类1个，分别占50.0%、45.0%、5.0%。').slice(3)).toEqual([
      '50 % value Ⅱ类',
      '45 % value Ⅲ类',
      '5 % value Ⅴ类',
    ]);
    expect(figuresOf('小麦、玉米产量分别为3.2万吨和1.8万吨。')).toEqual([
      '32000 吨 value 小麦（小麦、玉米产量）',
      '18000 吨 value 玉米产量（小麦、玉米产量）',
    ]);
  });

  test.each([
    '2019年8月14日，省政府召开第三次会议。',
    '按照浙政发〔2020〕12号和《规划（2018-2025年）》执行，见第36号文件。',
    '索引号001008009005022/2020-123233，电话0580-1234567，邮编316000。',
    '贯彻党的十九大和十九届四中全会精神，推进“五水共治”“一图一网”建设。',
    '“十四五”期间，推进四大结构调整、六大行动和三大模块，用好三个平台。',
    'PM2.5、5G和4A级景区，拨打12345热线，执行GB 3095-2012。',
    '一、二类海水，三级甲等医院，九年义务教育，五类案件，气十条。',
    '建校50周年，不满3名党员的支部，60岁以上老人，做好十项工作。',
    '今后五年，近十年，未来15年，三年行动计划，前三年。',
  ])('of “%s” there are none', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });

  test('those of a table have the names of its row and column, and its unit', () => {
    const table = (...lines: string[]) =>
      figuresOf(`表2 产量（单位：万吨）\n\n${lines.join('\n')}`);
    expect(
      table(
        '| 品种 | 产量 | 同比（%） |',
        '| - | - | - |',
        '| 小麦 | 3.2 | -1.5 |',
        '| 玉米 | - | 4 |',
      ),
    ).toEqual(['32000 吨 value 小麦 产量', '-1.5 % change 小麦', '4 % change 玉米']);
    expect(
      table('| 指标 | 单位 | 数值 | 占比 |', '| - | - | - | - |', '| 床位 | 张 | 120 | 12.5% |'),
    ).toEqual(['120 张 value 床位', '12.5 % value 床位 占比']);
  });

  test('a period is the one that the words name, the nearest first', () => {
    const periods = (text: string) => readFigures(disclosureOf(text)).map(({ period }) => period);
    expect(periods('今年1-11月完成3万吨，11月完成2800吨。')).toEqual([
      '2024-01/2024-11',
      '2024-11',
    ]);
    expect(periods('2023年上半年增收5%，比2022年多2亿元。')).toEqual(['2023-H1', '2023-H1']);
    expect(periods('一季度开工4个。前三季度开工9个。')).toEqual(['2024-Q1', '2024-01/2024-09']);
    // A title's years are no period, nor is what lies ahead of the publication.
    expect(periods('2023年编制《规划（2021-2035年）》，修路2公里。')).toEqual(['2023']);
    expect(periods('2021-2023年修路30公里。2035年以前修路5公里。')).toEqual([
      '2021/2023',
      undefined,
    ]);
    expect(periods('## 一、2022年工作回顾\n\n修路12公里。')).toEqual(['2022']);
  });
});

describe('promises', () => {
  const promisesOf = (words: string) => {
    const file = disclosureOf(`## 一、2025年工作安排\n\n${words}`);
    return readPromises(file, readFigures(file)).map(({ action, object, figure, due }) =>
      [action, object, figure ? `${figure.value}${figure.unit}` : '', due ?? ''].join('|'),
    );
  };

  test('are due in the year that their sentence begins with', () => {
    expect(promisesOf('2031年，计划新建学校8所，12月底前完成食堂改造。')).toEqual([
      '新建|学校8所|8所|2031',
      '完成|食堂改造||2031-12',
    ]);
  });

  test('are deeds with object, quantity and due', () => {
    expect(promisesOf('年内新建学校3所，9月底前完成食堂改造。')).toEqual([
      '新建|学校3所|3所|2025',
      '完成|食堂改造||2025-09',
    ]);
    expect(promisesOf('加快推进海堤建设、打好整治攻坚战，力争覆盖率提高到75%以上。')).toEqual([
      '推进|海堤建设||',
      '打好|整治攻坚战||',
      '提高到|覆盖率 75%以上|75%|',
    ]);
    // A verb that no list knows.
    expect(promisesOf('着力反哺乡村文艺创作。')).toEqual(['反哺|乡村文艺创作||']);
    expect(promisesOf('新建、改造管网35公里。')).toEqual(['新建、改造|管网35公里|35公里|']);
  });

  test('are not made by the manner or the ground of a deed', () => {
    expect(promisesOf('以创建为抓手，在巩固成果的基础上，围绕中心任务，通过调研座谈。')).toEqual(
      [],
    );
  });

  test('stand in the parts that plan, and after words that look ahead', () => {
    const read = (text: string) => {
      const file = disclosureOf(text);
      return readPromises(file, readFigures(file)).map(({ action }) => action);
    };
    expect(read('## 一、2024年工作总结\n\n推进海堤建设，新建学校3所。')).toEqual([]);
    expect(read('将审批时限由两个月压缩到20个工作日。')).toEqual([]);
    expect(read('完成投资3亿元。下一步，我局将推进海堤建设。')).toEqual(['推进']);
  });
});
