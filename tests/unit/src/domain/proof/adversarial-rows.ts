/** A row that is tried against a text, and what must become of it. */
export interface AdversarialRow {
  /** What is tried, as a sentence. */
  name: string;
  /** `indicator,area,period,value,qualifier`, and `stated_change,stated_change_unit` where there are. */
  row: string;
  /** The words that it quotes; the whole body when left out. */
  quote?: string;
  body: string;
  title?: string;
  publishedOn?: string;
  /** Codes of which one must be reported; absent where the row is right and must pass. */
  stopped?: string;
}

const PM = 'pm25,甲市,2024';
const GOOD = 'good,甲市,2024';
const SOLVED = 'solved,甲市,2024';
const WASTE = 'waste,甲市,2024';

/** Times: a part of the year for the year, another year, a span, a time that has not ended. */
const TIMES: AdversarialRow[] = [
  {
    name: '上半年 for the year',
    row: `${GOOD.replace('2024', '2023')},97.1,`,
    body: '2023年上半年，全市优良率97.1%。',
    stopped: 'period-differs',
  },
  {
    name: '前三季度 for the year',
    row: `${WASTE},32000,`,
    body: '2024年前三季度，全市处置危险废物3.2万吨。',
    stopped: 'period-differs',
  },
  {
    name: '1—9月 with a long dash for the year',
    row: `${GOOD},97.1,`,
    body: '2024年1—9月，全市优良率97.1%。',
    stopped: 'period-differs',
  },
  {
    name: '1～11月 in full width for the year',
    row: `${GOOD},97.1,`,
    body: '２０２４年１～１１月，全市优良率９７．１％。',
    stopped: 'period-differs',
  },
  {
    name: 'until the end of June for the year',
    row: 'pipes,甲市,2024,120,',
    body: '截至2024年6月底，全市累计建成污水管网120公里。',
    stopped: 'period-differs',
  },
  {
    name: 'a month of the year for the year',
    row: `${PM},31,`,
    body: '2024年全市浓度20微克/立方米，其中12月浓度31微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: '“十三五”期间 for its last year',
    row: `${SOLVED.replace('2024', '2020')},350,`,
    body: '“十三五”期间，全市解决环境问题350个。',
    title: '2020年工作总结',
    publishedOn: '2021-01-20',
    stopped: 'period-differs',
  },
  {
    name: 'several years for the last of them',
    row: `${SOLVED},350,`,
    body: '2021年至2024年，全市累计解决环境问题350个。',
    stopped: 'period-differs',
  },
  {
    name: '2021—2024年 for the last of them',
    row: `${SOLVED},350,`,
    body: '2021—2024年，全市累计解决环境问题350个。',
    stopped: 'period-differs',
  },
  {
    name: 'a quarter for the year',
    row: `${PM},22,`,
    body: '2024年第四季度，全市浓度22微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'a quarter without its year for the year',
    row: `${PM},22,`,
    body: '一季度，全市浓度22微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'one quarter for another',
    row: 'pm25,甲市,2024-Q1,22,',
    body: '2024年二季度，全市浓度22微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'one of two years for the other',
    row: 'pm25,甲市,2023,17,',
    body: '2023年，全市浓度19微克/立方米；2024年，全市浓度17微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'the first of two years in turn for the second',
    row: 'pm25,甲市,2024,19,',
    body: '2023年、2024年，全市浓度分别为19微克/立方米、17微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: '汛期 for the year',
    row: `${GOOD},99.1,`,
    body: '2024年汛期，全市优良率99.1%。',
    stopped: 'period-differs',
  },
  {
    name: '春节期间 for the year',
    row: `${PM},45,`,
    body: '2024年春节期间，全市浓度45微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'digits in full width of another year',
    row: `${PM},19,`,
    body: '２０２３年，全市浓度１９微克／立方米。',
    stopped: 'period-differs',
  },
  {
    name: '当月 for the year',
    row: `${PM},31,`,
    body: '12月，全市浓度31微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'the year of a document from before Christmas',
    row: `${PM},17,`,
    body: '2024年，全市浓度17微克/立方米。',
    publishedOn: '2024-12-20',
    stopped: 'period-after-document',
  },
  {
    name: 'a half-year that has not ended',
    row: 'pm25,甲市,2024-H1,17,',
    body: '2024年上半年，全市浓度17微克/立方米。',
    publishedOn: '2024-06-12',
    stopped: 'period-after-document',
  },
  {
    name: 'a quarter that has not ended',
    row: 'pm25,甲市,2024-Q4,17,',
    body: '2024年第四季度，全市浓度17微克/立方米。',
    publishedOn: '2024-12-01',
    stopped: 'period-after-document',
  },
  {
    name: '前三季度 as what it is',
    row: 'good,甲市,2024-01/2024-09,97.1,',
    body: '2024年前三季度，全市优良率97.1%。',
  },
  {
    name: '1—6月 as the half-year',
    row: 'good,甲市,2024-H1,97.1,',
    body: '2024年1—6月，全市优良率97.1%。',
  },
  {
    name: '三季度 as the quarter',
    row: 'pm25,甲市,2024-Q3,12,',
    body: '2024年三季度，全市浓度12微克/立方米。',
  },
  {
    name: 'a month as the month',
    row: 'pm25,甲市,2024-12,31,',
    quote: '12月浓度31微克/立方米',
    body: '2024年全市浓度20微克/立方米，其中12月浓度31微克/立方米。',
  },
  {
    name: 'a span of years as the span',
    row: 'solved,甲市,2021/2024,350,',
    body: '2021—2024年，全市累计解决环境问题350个。',
  },
  {
    name: 'eleven months, published in December',
    row: 'good,甲市,2024-01/2024-11,97.1,',
    body: '2024年1-11月，全市优良率97.1%。',
    publishedOn: '2024-12-10',
  },
];

/** Places: another county, the province, the urban area, places in turn. */
const PLACES: AdversarialRow[] = [
  {
    name: 'the second of two places in turn for the first',
    row: 'pm25,乙县,2024,18,',
    body: '2024年，乙县、丙区浓度分别为16、18微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'the first of two places in turn for the second',
    row: 'pm25,丙区,2024,16,',
    body: '2024年，乙县和丙区浓度分别为16微克/立方米和18微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'the mean of the province',
    row: `${PM},25,`,
    body: '2024年，全省平均浓度25微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'the country, named before the city',
    row: `${GOOD},87.2,`,
    body: '2024年，全国优良率87.2%，全市优良率96.7%。',
    stopped: 'area-differs',
  },
  {
    name: 'a neighbour that the site does not know',
    row: `${WASTE},5000,`,
    body: '2024年，邻近的戊山市处置危险废物5000吨。',
    stopped: 'area-differs',
  },
  {
    name: 'a county that is first in the city',
    row: `${GOOD},98.2,`,
    body: '2024年，乙县优良率98.2%，居全市第一。',
    stopped: 'area-differs',
  },
  {
    name: 'the urban area beside the city',
    row: `${PM},18,`,
    body: '2024年，市区浓度18微克/立方米，全市浓度17微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'the Yangtze delta',
    row: `${PM},31,`,
    body: '2024年，长三角地区浓度31微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'the best city of the province',
    row: `${PM},15,`,
    body: '2024年，全省浓度最低的是己海市，为15微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'the city for a county',
    row: 'pm25,乙县,2024,17,',
    body: '2024年，全市浓度17微克/立方米。',
    stopped: 'area-differs',
  },
  {
    name: 'a county as what it is',
    row: 'good,乙县,2024,98.2,',
    body: '2024年，乙县优良率98.2%，居全市第一。',
  },
  {
    name: 'the second of two places in turn as what it is',
    row: 'pm25,丙区,2024,18,',
    body: '2024年，乙县、丙区浓度分别为16、18微克/立方米。',
  },
  {
    name: 'the city behind the country',
    row: `${GOOD},96.7,`,
    body: '2024年，全国优良率87.2%，全市优良率96.7%。',
  },
];

/** Units and sizes: 万 and 亿, metres and kilometres, per cent and per mille. */
const UNITS: AdversarialRow[] = [
  {
    name: '5万吨 in full width for 5 吨',
    row: `${WASTE},5,`,
    body: '2024年，全市处置危险废物５万吨。',
    stopped: 'value-not-in-quote',
  },
  {
    name: '1.2亿元 for 1.2 万元',
    row: 'money,甲市,2024,1.2,',
    body: '2024年，全市投入资金1.2亿元。',
    stopped: 'value-not-in-quote',
  },
  {
    name: 'metres for kilometres',
    row: 'pipes,甲市,2024,1200,',
    body: '2024年，全市建成污水管网1200米。',
    stopped: 'unit-differs',
  },
  {
    name: 'kilograms for tonnes',
    row: `${WASTE},1200,`,
    body: '2024年，全市处置危险废物1200千克。',
    stopped: 'unit-differs',
  },
  {
    name: 'per mille for per cent',
    row: `${GOOD},3.2,`,
    body: '2024年，全市优良率3.2‰。',
    stopped: 'unit-differs',
  },
  {
    name: 'a share for a number',
    row: `${SOLVED},80,`,
    body: '2024年，全市解决环境问题80%。',
    stopped: 'unit-differs',
  },
  {
    name: 'milligrams for micrograms',
    row: `${PM},0.017,`,
    body: '2024年，全市浓度0.017毫克/立方米。',
    stopped: 'unit-differs',
  },
  {
    name: '5.2万吨 in full width as 52000 吨',
    row: `${WASTE},52000,`,
    body: '2024年，全市处置危险废物５．２万吨。',
  },
  {
    name: '1.2亿元 as 12000 万元',
    row: 'money,甲市,2024,12000,',
    body: '2024年，全市投入资金1.2亿元。',
  },
  { name: 'a Chinese numeral', row: `${SOLVED},85,`, body: '2024年，全市共解决环境问题八十五个。' },
  {
    name: 'thousands with a comma in full width',
    row: `${WASTE},1234,`,
    body: '2024年，全市处置危险废物1，234吨。',
  },
];

/** Changes: the amount for the value, another direction, another kind of unit, another base. */
const CHANGES: AdversarialRow[] = [
  {
    name: 'points of a rise for the share',
    row: `${GOOD},3.2,`,
    body: '2024年，全市优良率提高3.2个百分点。',
    stopped: 'value-is-change',
  },
  {
    name: 'per cent of a fall for the share',
    row: `${GOOD},4.8,`,
    body: '2024年，全市优良率同比下降了4.8%。',
    stopped: 'value-is-change',
  },
  {
    name: 'per cent for micrograms',
    row: `${PM},17,,-3,微克/立方米`,
    body: '2024年，全市浓度17微克/立方米，同比下降3%。',
    stopped: 'change-differs',
  },
  {
    name: '改善 for a rise',
    row: `${PM},17,,4.8,%`,
    body: '2024年，全市PM2.5浓度17微克/立方米，同比改善4.8%。',
    stopped: 'change-differs',
  },
  {
    name: 'a fall for a rise',
    row: `${GOOD},96.7,,1.1,百分点`,
    body: '2024年，全市优良率96.7%，同比下降1.1个百分点。',
    stopped: 'change-differs',
  },
  {
    name: 'the change from the month before',
    row: `${PM},17,,-4.8,%`,
    body: '2024年，全市浓度17微克/立方米，环比下降4.8%。',
    stopped: 'change-differs',
  },
  {
    name: 'the change over five years',
    row: `${PM},17,,-30,%`,
    body: '2024年，全市浓度17微克/立方米，较2019年下降30%。',
    stopped: 'change-differs',
  },
  {
    name: 'points of a share for a concentration',
    row: `${PM},17,,1.1,百分点`,
    body: '2024年，全市浓度17微克/立方米，优良率96.7%，同比上升1.1个百分点。',
    stopped: 'change-differs',
  },
  {
    name: 'the change of what stands before it',
    row: `${PM},17,,-5,%`,
    body: '2024年，全市PM10浓度35微克/立方米，同比下降5%；PM2.5浓度17微克/立方米。',
    stopped: 'change-differs',
  },
  {
    name: 'a negative sign and 下降 are one',
    row: `${GOOD},96.7,,-0.8,百分点`,
    body: '2024年，全市优良率９６．７％，同比下降０．８个百分点。',
  },
  {
    name: '改善 of a concentration is a fall',
    row: `${PM},17,,-4.8,%`,
    body: '2024年，全市PM2.5浓度17微克/立方米，同比改善4.8%。',
  },
  {
    name: 'from the year before, named',
    row: `${GOOD},96.7,,1.1,百分点`,
    body: '2024年，全市优良率96.7%，较2023年上升1.1个百分点。',
  },
  { name: '持平', row: `${PM},17,,0,%`, body: '2024年，全市浓度17微克/立方米，与上年持平。' },
];

/** Bounds and places in an order. */
const BOUNDS: AdversarialRow[] = [
  ...[
    ['近80个', 'about'],
    ['接近80个', 'about'],
    ['80个左右', 'about'],
    ['80个上下', 'about'],
    ['超８０个', 'more-than'],
    ['80余个', 'more-than'],
    ['八十余个', 'more-than'],
    ['逾80个', 'more-than'],
    ['＞80个', 'more-than'],
    ['≥80个', 'at-least'],
    ['≧80个', 'at-least'],
    ['大于等于80个', 'at-least'],
    ['大于或等于80个', 'at-least'],
    ['不低于80个', 'at-least'],
    ['80个（含）以上', 'at-least'],
    ['≤80个', 'at-most'],
    ['小于等于80个', 'at-most'],
    ['未超过80个', 'at-most'],
    ['没有超过80个', 'at-most'],
    ['最多80个', 'at-most'],
    ['不足80个', 'less-than'],
    ['未达到80个', 'less-than'],
    ['不到80个', 'less-than'],
  ].flatMap(([words, qualifier]): AdversarialRow[] => {
    const body = `2024年，全市解决环境问题${words}。`;
    return [
      { name: `${words} for 80`, row: `${SOLVED},80,`, body, stopped: 'qualifier-differs' },
      { name: `${words} as ${qualifier} 80`, row: `${SOLVED},80,${qualifier}`, body },
    ];
  }),
  {
    name: '未超过 for more',
    row: `${SOLVED},80,more-than`,
    body: '2024年，全市解决环境问题未超过80个。',
    stopped: 'qualifier-differs',
  },
  {
    name: '以上 for at most',
    row: `${GOOD},60,at-most`,
    body: '2024年，全市优良率60%以上。',
    stopped: 'qualifier-differs',
  },
  {
    name: '前三 for the third',
    row: 'place,甲市,2024,3,rank',
    body: '2024年，甲市居全省前三。',
    stopped: 'qualifier-differs',
  },
  {
    name: '倒数第2 for the second',
    row: 'place,甲市,2024,2,rank',
    body: '2024年，甲市居全省倒数第2。',
    stopped: 'qualifier-differs',
  },
  {
    name: '第3批 for the third',
    row: 'place,甲市,2024,3,rank',
    body: '2024年，甲市入选全省第3批名单。',
    stopped: 'qualifier-differs',
  },
  { name: '位列第三', row: 'place,甲市,2024,3,rank', body: '2024年，甲市位列全省第三。' },
  { name: '前三', row: 'place,甲市,2024,3,rank;at-most', body: '2024年，甲市居全省前三。' },
  { name: '达80个 is 80', row: `${SOLVED},80,`, body: '2024年，全市解决环境问题达80个。' },
];

/** Limits, aims and what is compared with are no values. */
const NO_VALUES: AdversarialRow[] = [
  {
    name: 'a limit in brackets',
    row: `${PM},35,`,
    body: '2024年，全市浓度17微克/立方米（国家二级标准35微克/立方米）。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'a limit in brackets without a name',
    row: `${PM},35,`,
    body: '2024年，全市浓度17微克/立方米（35微克/立方米）。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'a limit behind its name',
    row: `${PM},35,`,
    body: '2024年，全市浓度优于二级标准限值35微克/立方米。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'a limit in brackets behind 限值',
    row: `${PM},35,`,
    body: '2024年，全市浓度17微克/立方米（限值：35微克/立方米）。',
    stopped: 'value-is-no-result',
  },
  {
    name: '确保 before an aim',
    row: `${PM},18,`,
    body: '2024年，确保全市浓度控制在18微克/立方米。',
    stopped: 'value-is-no-result',
  },
  {
    name: '年度目标为',
    row: `${GOOD},97,`,
    body: '2024年，全市优良率年度目标为97%。',
    stopped: 'value-is-no-result',
  },
  {
    name: '目标值 in brackets',
    row: `${GOOD},97,`,
    body: '2024年，全市优良率96.7%（目标值97%）。',
    stopped: 'value-is-no-result',
  },
  {
    name: '力争',
    row: `${GOOD},97,`,
    body: '2024年，力争全市优良率达到97%。',
    stopped: 'value-is-no-result',
  },
  {
    name: '计划 beside 实际',
    row: `${SOLVED},80,`,
    quote: '计划整治环境问题80个',
    body: '2024年，全市计划整治环境问题80个，实际整治85个。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'the aim that a figure missed',
    row: `${GOOD},97,`,
    body: '2024年，全市优良率96.7%，比年度目标97%低0.3个百分点。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'the value of the year before in 较',
    row: `${PM},20,`,
    body: '2024年，全市浓度17微克/立方米，较上年的20微克/立方米下降15%。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'the value of a named year in 较',
    row: `${PM},28,`,
    body: '2024年，全市浓度17微克/立方米，较2020年的28微克/立方米下降39%。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'where a fall began',
    row: `${PM},20,`,
    body: '2024年，全市浓度从20微克/立方米下降到17微克/立方米。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'where a fall began, its year named',
    row: `${PM},20,`,
    body: '2024年，全市浓度由2023年的20微克/立方米降至17微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: '上年同期',
    row: `${PM},19,`,
    body: '2024年，全市浓度17微克/立方米（上年同期19微克/立方米）。',
    stopped: 'period-differs',
  },
  {
    name: 'what a plan of the year wants',
    row: `${GOOD},97,`,
    body: '## 一、2024年目标任务\n\n全市优良率97%。',
    publishedOn: '2025-01-20',
    stopped: 'value-is-no-result',
  },
  {
    name: 'the value beside its limit',
    row: `${PM},17,`,
    body: '2024年，全市浓度17微克/立方米，优于国家二级标准（35微克/立方米）。',
  },
  {
    name: 'the value beside its aim',
    row: `${GOOD},96.7,`,
    body: '2024年，全市优良率为96.7%，目标为97%。',
  },
  {
    name: 'what was done beside what was planned',
    row: `${SOLVED},85,`,
    body: '2024年，全市计划整治环境问题80个，实际整治85个。',
  },
  {
    name: 'where a fall ended',
    row: `${PM},17,`,
    body: '2024年，全市浓度由上年的20微克/立方米降至17微克/立方米。',
  },
];

export const ADVERSARIAL_ROWS: Record<string, AdversarialRow[]> = {
  times: TIMES,
  places: PLACES,
  units: UNITS,
  changes: CHANGES,
  bounds: BOUNDS,
  'limits, aims and comparisons': NO_VALUES,
};
