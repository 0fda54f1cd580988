import type { AdversarialRow } from './adversarial-rows.ts';

const PM = 'pm25,甲市,2024';
const GOOD = 'good,甲市,2024';
const SOLVED = 'solved,甲市,2024';
const WASTE = 'waste,甲市,2024';
const RANK = 'place,甲市,2024';
const PIPES = 'pipes,甲市,2024';

/** Kinds of rows that a hurried reader of an annual review would write wrongly. */
const FRAUDS: AdversarialRow[] = [
  {
    name: 'the target of the year in front of the result',
    row: `${GOOD},95,`,
    body: '2024年，全市优良率考核目标95%，实际完成96.7%。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'a target that 以 sets',
    row: `${PM},18,at-most`,
    body: '2024年，全市以浓度不高于18微克/立方米为目标开展治理。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'a number that the province sets',
    row: `${SOLVED},120,`,
    body: '2024年，省下达我市整治任务120个，全市解决环境问题131个。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'the sentence of a neighbour before the city’s own',
    row: `${GOOD},98.1,`,
    quote: '优良率98.1%',
    body: '2024年，戊海市优良率98.1%。甲市优良率96.7%。',
    stopped: 'area-differs',
  },
  {
    name: 'the county behind a colon',
    row: `${PM},16,`,
    body: '2024年各县区浓度：乙县16微克/立方米，丙区18微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'the neighbour’s row of a list',
    row: 'pm25,丙区,2024,16,',
    body: '2024年各县区浓度：乙县16微克/立方米，丙区18微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'three places in turn, the last for the second',
    row: 'good,丙区,2024,94.2,',
    body: '2024年，乙县、丙区和市区优良率分别为97.1%、95.6%和94.2%。',
    stopped: 'area-differs',
  },
  {
    name: 'the row of a table under its neighbour',
    row: 'pm25,乙县,2024,18,',
    quote: '丙区 18 95.6',
    body: '区域 2024年 优良率\n\n| 区域 | 浓度 | 优良率 |\n| --- | --- | --- |\n| 乙县 | 16 | 97.1 |\n| 丙区 | 18 | 95.6 |\n',
    stopped: 'area-differs',
  },
  {
    name: 'the column of the year before',
    row: 'pm25,乙县,2024,19,',
    quote: '乙县 16 19',
    body: '| 区域 | 2024年 | 2023年 |\n| --- | --- | --- |\n| 乙县 | 16 | 19 |\n| 丙区 | 18 | 20 |\n',
    stopped: 'period-differs',
  },
  {
    name: '不低于 as the number',
    row: `${SOLVED},80,`,
    body: '2024年，全市解决环境问题不低于80个。',
    stopped: 'qualifier-differs',
  },
  {
    name: '突破 as the number',
    row: `${WASTE},30000,`,
    body: '2024年，全市处置危险废物突破3万吨。',
    stopped: 'qualifier-differs',
  },
  {
    name: '以下 as at least',
    row: `${PM},20,at-least`,
    body: '2024年，全市浓度保持在20微克/立方米以下。',
    stopped: 'qualifier-differs',
  },
  {
    name: '以上 as at most',
    row: `${SOLVED},80,at-most`,
    body: '2024年，全市解决环境问题80个以上。',
    stopped: 'qualifier-differs',
  },
  {
    name: '近 as more',
    row: `${WASTE},30000,more-than`,
    body: '2024年，全市处置危险废物近3万吨。',
    stopped: 'qualifier-differs',
  },
  {
    name: 'the rank of another place',
    row: `${RANK},2,rank`,
    body: '2024年，乙县居全省第二，甲市居全省第五。',
    stopped: 'area-differs',
  },
  {
    name: 'a rank from the last as one from the first',
    row: `${RANK},3,rank`,
    body: '2024年，甲市位居全省倒数第三位。',
    stopped: 'qualifier-differs',
  },
  {
    name: 'a rank of the first half for the year',
    row: `${RANK},4,rank`,
    body: '2024年上半年，甲市位居全省第四位，全年位居第二位。',
    stopped: 'period-differs',
  },
  {
    name: 'the nth year as years in a row',
    row: 'years,甲市,2024,6,years-in-a-row',
    body: '2024年，甲市第6年获评优秀。',
    stopped: 'qualifier-differs',
  },
  {
    name: '下降 for a rise, in points',
    row: `${GOOD},96.7,,0.8,百分点`,
    body: '2024年，全市优良率为96.7%，比上年下降0.8个百分点。',
    stopped: 'change-differs',
  },
  {
    name: '增长 for a fall',
    row: `${WASTE},32000,,-12.5,%`,
    body: '2024年，全市处置危险废物3.2万吨，同比增长12.5%。',
    stopped: 'change-differs',
  },
  {
    name: 'the change from 2020 for that from the year before',
    row: `${PM},17,,-22.7,%`,
    body: '2024年，全市浓度17微克/立方米，比2020年下降22.7%。',
    stopped: 'change-differs',
  },
  {
    name: 'the change over the years of a plan',
    row: `${PM},17,,-22.7,%`,
    body: '2024年，全市浓度17微克/立方米，较“十三五”末下降22.7%。',
    stopped: 'change-differs',
  },
  {
    name: 'per cent of a share for points',
    row: `${GOOD},96.7,,1.2,百分点`,
    body: '2024年，全市浓度17微克/立方米，同比下降1.2%；优良率96.7%。',
    stopped: 'change-differs',
  },
  {
    name: '万 left out',
    row: `${WASTE},3.2,`,
    body: '2024年，全市处置危险废物3.2万吨。',
    stopped: 'value-not-in-quote',
  },
  {
    name: '万 left out of 万余',
    row: `${WASTE},3,more-than`,
    body: '2024年，全市处置危险废物3万余吨。',
    stopped: 'value-not-in-quote',
  },
  {
    name: '亿 taken for 万',
    row: 'money,甲市,2024,3.5,',
    body: '2024年，全市投入资金3.5亿元。',
    stopped: 'value-not-in-quote',
  },
  {
    name: 'what was built since 2021 for the year',
    row: `${PIPES},420,`,
    body: '2021年以来，全市累计建成污水管网420公里，其中2024年建成污水管网95公里。',
    stopped: 'period-differs',
  },
  {
    name: 'up to the end of the year, in all, for the year',
    row: `${PIPES},420,`,
    body: '2024年，全市新建污水管网95公里，累计建成420公里。',
    stopped: 'period-differs',
  },
  {
    name: 'the worst month for the year',
    row: `${PM},33,`,
    body: '2024年，全市浓度17微克/立方米，1月浓度最高，为33微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'a day for the year',
    row: `${PM},88,`,
    body: '2024年，全市浓度17微克/立方米，3月12日最高，达88微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'the value of the year before behind a slash of words',
    row: `${GOOD},95.5,`,
    body: '2024年，全市优良率96.7%，2023年为95.5%。',
    stopped: 'period-differs',
  },
  {
    name: 'the value of the year before in brackets',
    row: `${GOOD},95.5,`,
    body: '2024年，全市优良率96.7%（2023年为95.5%）。',
    stopped: 'period-differs',
  },
  {
    name: 'the mean of the province in brackets',
    row: `${GOOD},91.2,`,
    body: '2024年，全市优良率96.7%（全省平均91.2%）。',
    stopped: 'area-differs',
  },
  {
    name: 'the part for the whole',
    row: `${SOLVED},31,`,
    body: '2024年，全市解决环境问题85个，其中乙县31个。',
    stopped: 'area-differs',
  },
  {
    name: 'the value of another pollutant of the sentence',
    row: `${PM},33,`,
    body: '2024年，全市PM10浓度33微克/立方米，PM2.5浓度19微克/立方米。',
    stopped: 'substance-differs',
  },
  {
    name: 'what is yet to be done',
    row: `${SOLVED},85,`,
    body: '2024年，全市将解决环境问题85个。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'what has to be done beside what was',
    row: `${SOLVED},85,`,
    body: '2024年，全市应解决环境问题85个，已解决60个。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'what was counted since a plan began',
    row: `${WASTE},32000,`,
    body: '“十四五”以来，全市累计处置危险废物3.2万吨。',
    stopped: 'period-differs',
  },
  {
    name: 'three years for the last of them',
    row: `${WASTE},32000,`,
    body: '近三年，全市处置危险废物3.2万吨。',
    stopped: 'period-differs',
  },
  {
    name: '三年来 for the year',
    row: `${WASTE},32000,`,
    body: '三年来，全市累计处置危险废物3.2万吨。',
    stopped: 'period-differs',
  },
  {
    name: 'a winter for the year',
    row: `${PM},29,`,
    body: '2024年秋冬季，全市浓度29微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'some months for the year',
    row: `${GOOD},100,`,
    body: '2024年，有8个月全市优良率100%。',
    stopped: 'period-differs',
  },
  {
    name: 'the place from which it rose',
    row: `${RANK},5,rank`,
    body: '2024年，甲市排名由第5位上升到第3位。',
    stopped: 'value-is-no-result',
  },
];

/** Rows that say what such a review says. */
const RIGHT: AdversarialRow[] = [
  {
    name: 'the result behind the target of the year',
    row: `${GOOD},96.7,`,
    body: '2024年，全市优良率考核目标95%，实际完成96.7%。',
  },
  {
    name: 'what was done behind what the province set',
    row: `${SOLVED},131,`,
    body: '2024年，省下达我市整治任务120个，全市解决环境问题131个。',
  },
  {
    name: 'the county behind a colon',
    row: 'pm25,乙县,2024,16,',
    body: '2024年各县区浓度：乙县16微克/立方米，丙区18微克/立方米。',
  },
  {
    name: 'the second of three places in turn',
    row: 'good,丙区,2024,95.6,',
    body: '2024年，乙县、丙区和市区优良率分别为97.1%、95.6%和94.2%。',
  },
  {
    name: 'the first column of years',
    row: 'pm25,乙县,2024,16,',
    quote: '乙县 16 19',
    body: '| 区域 | 2024年 | 2023年 |\n| --- | --- | --- |\n| 乙县 | 16 | 19 |\n| 丙区 | 18 | 20 |\n',
  },
  {
    name: 'the second column of years',
    row: 'pm25,乙县,2023,19,',
    quote: '乙县 16 19',
    body: '| 区域 | 2024年 | 2023年 |\n| --- | --- | --- |\n| 乙县 | 16 | 19 |\n| 丙区 | 18 | 20 |\n',
  },
  {
    name: 'the place of the city beside that of a county',
    row: `${RANK},5,rank`,
    body: '2024年，乙县居全省第二，甲市居全省第五。',
  },
  {
    name: 'the year’s place behind that of the half',
    row: `${RANK},2,rank`,
    body: '2024年上半年，甲市位居全省第四位，全年位居第二位。',
  },
  {
    name: 'a place from the last',
    row: `${RANK},3,rank-from-last`,
    body: '2024年，甲市位居全省倒数第三位。',
  },
  {
    name: 'a fall in points',
    row: `${GOOD},96.7,,-0.8,百分点`,
    body: '2024年，全市优良率为96.7%，比上年下降0.8个百分点。',
  },
  {
    name: 'the change from the year before beside that from 2020',
    row: `${PM},17,,-5.6,%`,
    body: '2024年，全市浓度17微克/立方米，同比下降5.6%，比2020年下降22.7%。',
  },
  {
    name: 'the year’s part of what was built since 2021',
    row: `${PIPES},95,`,
    body: '2021年以来，全市累计建成污水管网420公里，其中2024年建成污水管网95公里。',
  },
  {
    name: 'all since 2021 as what it is',
    row: 'pipes,甲市,2021/2024,420,',
    body: '2021年至2024年，全市累计建成污水管网420公里。',
  },
  {
    name: 'what was built beside all that there is',
    row: `${PIPES},95,`,
    body: '2024年，全市新建污水管网95公里，累计建成420公里。',
  },
  {
    name: 'the whole beside its part',
    row: `${SOLVED},85,`,
    body: '2024年，全市解决环境问题85个，其中乙县31个。',
  },
  {
    name: 'the part of a county',
    row: 'solved,乙县,2024,31,',
    body: '2024年，全市解决环境问题85个，其中乙县31个。',
  },
  {
    name: 'the year before, named',
    row: 'good,甲市,2023,95.5,',
    body: '2024年，全市优良率96.7%，2023年为95.5%。',
  },
  {
    name: '3万余吨 as more than 30000',
    row: `${WASTE},30000,more-than`,
    body: '2024年，全市处置危险废物3万余吨。',
  },
  {
    name: 'the month as the month',
    row: 'pm25,甲市,2024-01,33,',
    body: '2024年，全市浓度17微克/立方米，1月浓度最高，为33微克/立方米。',
  },
  {
    name: 'what was done beside what has to be',
    row: `${SOLVED},60,`,
    body: '2024年，全市应解决环境问题85个，已解决60个。',
  },
  {
    name: 'one of two pollutants, each with its own figure',
    row: `${PM},19,`,
    body: '2024年，全市PM10浓度33微克/立方米，PM2.5浓度19微克/立方米。',
  },
  {
    name: 'one of two pollutants in turn',
    row: `${PM},19,`,
    body: '2024年，全市PM2.5、PM10浓度分别为19微克/立方米、33微克/立方米。',
  },
  {
    name: 'the place to which it rose',
    row: `${RANK},3,rank`,
    body: '2024年，甲市排名由第5位上升到第3位。',
  },
  {
    name: 'three years as a span',
    row: 'waste,甲市,2022/2024,32000,',
    body: '近三年，全市处置危险废物3.2万吨。',
  },
  {
    name: 'the year so far',
    row: `${SOLVED},85,`,
    body: '2024年以来，全市累计解决环境问题85个。',
  },
  {
    name: 'the best since a year that is only named',
    row: `${GOOD},96.7,`,
    body: '2024年，空气质量达到2013年以来最好水平，优良率96.7%。',
  },
  {
    name: 'up to the last day of the year',
    row: `${SOLVED},85,`,
    body: '截至2024年12月31日，全市累计解决环境问题85个。',
  },
];

export const REVIEW_ROWS: Record<string, AdversarialRow[]> = {
  'rows that say something else than the review': FRAUDS,
  'rows that say what the review says': RIGHT,
};
