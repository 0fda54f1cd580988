import type { AdversarialRow } from './adversarial-rows.ts';

/*
 * Which number of a sentence belongs to which indicator, and whether it tells what was done, what is left, or what was a
 * year before. Written before the rules that judge them; places and numbers are made up.
 */

const PM = 'pm25,甲市,2024';
const NO2 = 'no2,甲市,2024';
const GOOD = 'good,甲市,2024';
const DAYS = 'days,甲市,2024';
const SOLVED = 'solved,甲市,2024';
const OPEN = 'open,甲市,2024';
const PIPES = 'pipes,甲市,2024';
const LETTERS = 'letters,甲市,2024';

const OTHER_INDICATOR = 'indicator-differs';

const FRAUDS: AdversarialRow[] = [
  {
    name: 'one pollutant for another in a list without a comma',
    row: `${PM},18,`,
    body: '2024年，全市PM2.5 20微克/立方米、NO2 18微克/立方米。',
    stopped: 'substance-differs',
  },
  {
    name: 'the first of such a list for the second',
    row: `${NO2},20,`,
    body: '2024年，全市PM2.5 20微克/立方米、NO2 18微克/立方米。',
    stopped: 'substance-differs',
  },
  {
    name: 'the second of two pollutants in turn for the first',
    row: `${PM},18,`,
    body: '2024年，全市PM2.5、二氧化氮浓度分别为20微克/立方米和18微克/立方米。',
    stopped: 'substance-differs',
  },
  {
    name: 'the third of three pollutants in turn for the first',
    row: `${PM},33,`,
    body: '2024年，全市PM2.5、NO2、PM10浓度分别为20、18、33微克/立方米。',
    stopped: 'substance-differs',
  },
  {
    name: 'a pollutant in brackets for the one before them',
    row: `${PM},18,`,
    body: '2024年，全市PM2.5浓度20微克/立方米（NO2浓度18微克/立方米）。',
    stopped: 'substance-differs',
  },
  {
    name: 'the share of surface water for that of good days',
    row: `${GOOD},95.2,`,
    body: '2024年，全市空气质量优良率97.3%，地表水优良比例95.2%。',
    stopped: 'substance-differs',
  },
  {
    name: 'the share of good days for that of drinking water',
    row: 'drinking,甲市,2024,97.3,',
    body: '2024年，全市优良率为97.3%，饮用水达标率100%。',
    stopped: OTHER_INDICATOR,
  },
  {
    name: 'the second of two shares in turn for the first',
    row: `${GOOD},95.2,`,
    body: '2024年，全市优良率、地表水优良比例分别达到97.3%、95.2%。',
    stopped: 'substance-differs',
  },
  {
    name: 'the first of two shares in turn for the second',
    row: 'surface,甲市,2024,97.3,',
    body: '2024年，全市优良率和地表水优良比例分别为97.3%和95.2%。',
    stopped: OTHER_INDICATOR,
  },
  {
    name: 'the length of another kind of pipe',
    row: `${PIPES},42,`,
    body: '2024年，全市新建污水管网95公里、雨水管网42公里。',
    stopped: OTHER_INDICATOR,
  },
  {
    name: 'what is counted before its name',
    row: 'villages,甲市,2024,12,',
    body: '2024年，全市建成48个美丽村庄、12个无废园区。',
    stopped: OTHER_INDICATOR,
  },
  {
    name: 'fines for money that was spent',
    row: 'money,甲市,2024,310,',
    body: '2024年，全市投入资金5200万元，罚款金额310万元。',
    stopped: OTHER_INDICATOR,
  },
  {
    name: 'letters for cases',
    row: 'cases,甲市,2024,260,',
    body: '2024年，全市立案查处案件31件，办结信访件260件。',
    stopped: OTHER_INDICATOR,
  },
  {
    name: 'the column of another pollutant',
    row: 'no2,乙县,2024,16,',
    quote: '乙县 16 18',
    body: '| 区域 | PM2.5浓度 | NO2浓度 |\n| --- | --- | --- |\n| 乙县 | 16 | 18 |\n| 丙区 | 21 | 22 |\n',
    stopped: 'substance-differs',
  },
  {
    name: 'the column of another indicator',
    row: 'good,乙县,2024,95.2,',
    quote: '乙县 97.3 95.2',
    body: '| 区域 | 优良率 | 地表水优良比例 |\n| --- | --- | --- |\n| 乙县 | 97.3 | 95.2 |\n| 丙区 | 96.1 | 94 |\n',
    stopped: 'substance-differs',
  },
  {
    name: 'what is left for what was done',
    row: `${SOLVED},4,`,
    body: '2024年，全市排查环境问题85个，已解决81个，剩余4个未解决。',
    stopped: 'state-differs',
  },
  {
    name: '尚有 for what was done',
    row: `${SOLVED},4,`,
    body: '2024年，全市解决环境问题81个，尚有4个正在整改。',
    stopped: 'state-differs',
  },
  {
    name: 'not solved, behind the number',
    row: `${SOLVED},4,`,
    body: '2024年，全市环境问题81个完成解决，4个未完成解决。',
    stopped: 'state-differs',
  },
  {
    name: 'not solved, before the number, in a list',
    row: `${SOLVED},25,`,
    body: '2024年，全市解决环境问题60个、未解决25个。',
    stopped: 'state-differs',
  },
  {
    name: 'what goes on, in brackets',
    row: `${LETTERS},7,`,
    body: '2024年，全市办结信访件260件（另有7件在办）。',
    stopped: 'state-differs',
  },
  {
    name: 'what was done for what is left',
    row: `${OPEN},81,`,
    body: '2024年，全市已解决环境问题81个，剩余4个未解决。',
    stopped: 'state-differs',
  },
  {
    name: 'polluted days for good ones',
    row: `${DAYS},11,`,
    body: '2024年，全市优良天数354天，污染天数11天。',
    stopped: 'state-differs',
  },
  {
    name: 'days above the limit for good ones',
    row: `${DAYS},11,`,
    body: '2024年，全市优良天数354天，其余11天超标。',
    stopped: 'state-differs',
  },
  {
    name: 'the share that did not comply',
    row: 'drinking,甲市,2024,2.5,',
    body: '2024年，全市饮用水达标率97.5%，不达标率2.5%。',
    stopped: 'state-differs',
  },
  {
    name: 'the same time of the year before',
    row: `${PM},20,`,
    body: '2024年，全市PM2.5浓度17微克/立方米，上年同期为20微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'the same time of the year before, in brackets',
    row: `${PM},20,`,
    body: '2024年，全市PM2.5浓度17微克/立方米（去年同期20微克/立方米）。',
    stopped: 'period-differs',
  },
  {
    name: 'the same time without its year',
    row: `${PM},20,`,
    body: '2024年，全市PM2.5浓度17微克/立方米，同期为20微克/立方米。',
    stopped: 'period-differs',
  },
  {
    name: 'the year before, behind 而',
    row: `${GOOD},95.5,`,
    body: '2024年，全市优良率97.3%，而上一年为95.5%。',
    stopped: 'period-differs',
  },
  {
    name: 'the year before, behind 上年同比',
    row: `${GOOD},95.5,`,
    body: '2024年，全市优良率97.3%，上年同比数为95.5%。',
    stopped: 'period-differs',
  },
  {
    name: 'the base of a change, in brackets',
    row: `${GOOD},95.5,`,
    body: '2024年，全市优良率97.3%，同比（95.5%）提高1.8个百分点。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'the base of a change, behind 相比上年的',
    row: `${DAYS},344,`,
    body: '2024年，全市优良天数354天，相比上年的344天增加10天。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'where a rise began, with the year before',
    row: `${DAYS},344,`,
    body: '2024年，全市优良天数从上年的344天增加到354天。',
    stopped: 'value-is-no-result',
  },
  {
    name: 'the column of the same time of the year before',
    row: 'pm25,乙县,2024,19,',
    quote: '乙县 16 19',
    body: '| 区域 | PM2.5浓度 | 上年同期 |\n| --- | --- | --- |\n| 乙县 | 16 | 19 |\n| 丙区 | 21 | 22 |\n',
    stopped: 'period-differs',
  },
  {
    name: 'all since the beginning for the year',
    row: 'villages,甲市,2024,48,',
    body: '2024年，全市新建成6个美丽村庄，累计建成48个。',
    stopped: 'period-differs',
  },
  {
    name: 'all that was made by the end of the year for the year',
    row: 'villages,甲市,2024,48,',
    body: '截至2024年底，全市累计建成美丽村庄48个。',
    stopped: 'period-differs',
  },
  {
    name: 'all that was made, without 累计',
    row: 'villages,甲市,2024,48,',
    body: '截至2024年底，全市共建成美丽村庄48个。',
    stopped: 'period-differs',
  },
  {
    name: 'the same time of a named year, in brackets',
    row: `${PM},20,`,
    body: '2024年，全市PM2.5浓度17微克/立方米（2023年同期20微克/立方米）。',
    stopped: 'period-differs',
  },
  {
    name: 'all that had been made by then',
    row: 'villages,甲市,2024,48,',
    body: '至2024年底，全市已建成美丽村庄48个。',
    stopped: 'period-differs',
  },
  {
    name: 'fines by half their name',
    row: 'money,甲市,2024,900,',
    body: '2024年，全市投入资金5200万元，其中罚款900万元。',
    stopped: OTHER_INDICATOR,
  },
  {
    name: 'the share above the limit',
    row: 'drinking,甲市,2024,2.5,',
    body: '2024年，全市饮用水达标率97.5%，超标率2.5%。',
    stopped: 'state-differs',
  },
  {
    name: 'what goes on behind the number',
    row: `${SOLVED},9,`,
    body: '2024年，全市85个环境问题中，76个已解决，9个还在推进中。',
    stopped: 'state-differs',
  },
  {
    name: 'the whole for a part that has a longer name',
    row: 'city-area,甲市,2024,620,',
    body: '2024年，全市绿化面积620公顷，城市绿化面积210公顷。',
    stopped: OTHER_INDICATOR,
  },
  {
    name: 'the part with a longer name for the whole',
    row: 'area,甲市,2024,210,',
    body: '2024年，全市绿化面积620公顷，城市绿化面积210公顷。',
    stopped: OTHER_INDICATOR,
  },
];

const RIGHT: AdversarialRow[] = [
  {
    name: 'the first of a list without a comma',
    row: `${PM},20,`,
    body: '2024年，全市PM2.5 20微克/立方米、NO2 18微克/立方米。',
  },
  {
    name: 'the second of a list without a comma',
    row: `${NO2},18,`,
    body: '2024年，全市PM2.5 20微克/立方米、NO2 18微克/立方米。',
  },
  {
    name: 'the second of two pollutants in turn',
    row: `${NO2},18,`,
    body: '2024年，全市PM2.5、二氧化氮浓度分别为20微克/立方米和18微克/立方米。',
  },
  {
    name: 'a pollutant in brackets',
    row: `${NO2},18,`,
    body: '2024年，全市PM2.5浓度20微克/立方米（NO2浓度18微克/立方米）。',
  },
  {
    name: 'a pollutant whose name stands a clause before',
    row: `${PM},20,`,
    body: '2024年，全市PM2.5浓度持续改善，平均为20微克/立方米，NO2浓度18微克/立方米。',
  },
  {
    name: 'two pollutants whose figure is one',
    row: `${NO2},18,`,
    body: '2024年，全市PM2.5和NO2浓度均为18微克/立方米。',
  },
  {
    name: 'the share of good days beside that of surface water',
    row: `${GOOD},97.3,`,
    body: '2024年，全市空气质量优良率97.3%，地表水优良比例95.2%。',
  },
  {
    name: 'the share of surface water behind that of good days',
    row: 'surface,甲市,2024,95.2,',
    body: '2024年，全市优良率97.3%、地表水优良比例95.2%。',
  },
  {
    name: 'an alias',
    row: 'surface,甲市,2024,95.2,',
    body: '2024年，全市优良率97.3%，Ⅲ类以上水质比例95.2%。',
  },
  {
    name: 'another name than those of the table',
    row: 'surface,甲市,2024,95.2,',
    body: '2024年，全市优良率97.3%，地表水国控断面优良率95.2%。',
  },
  {
    name: 'the share in turn',
    row: 'surface,甲市,2024,95.2,',
    body: '2024年，全市优良率、地表水优良比例分别达到97.3%、95.2%。',
  },
  {
    name: 'what is counted before its name',
    row: 'gardens,甲市,2024,12,',
    body: '2024年，全市建成48个美丽村庄、12个无废园区。',
  },
  {
    name: 'the length of the first kind of pipe',
    row: `${PIPES},95,`,
    body: '2024年，全市新建污水管网95公里、雨水管网42公里。',
  },
  {
    name: 'a value behind its change',
    row: `${GOOD},97.3,`,
    body: '2024年，地表水优良比例95.2%，优良率提高1.8个百分点，达到97.3%。',
  },
  {
    name: 'the column of a pollutant',
    row: 'no2,乙县,2024,18,',
    quote: '乙县 16 18',
    body: '| 区域 | PM2.5浓度 | NO2浓度 |\n| --- | --- | --- |\n| 乙县 | 16 | 18 |\n| 丙区 | 21 | 22 |\n',
  },
  {
    name: 'what was done, beside what is left',
    row: `${SOLVED},81,`,
    body: '2024年，全市排查环境问题85个，已解决81个，剩余4个未解决。',
  },
  {
    name: 'what was done, in a list with what is left',
    row: `${SOLVED},60,`,
    body: '2024年，全市解决环境问题60个、未解决25个。',
  },
  {
    name: 'what is left, as such',
    row: `${OPEN},4,`,
    body: '2024年，全市已解决环境问题81个，剩余4个未解决。',
  },
  {
    name: 'what was left, and is done',
    row: `${SOLVED},4,`,
    body: '2024年，上年剩余的4个环境问题已全部解决。',
  },
  {
    name: 'the rest that was done',
    row: `${SOLVED},4,`,
    body: '2024年，其余4个环境问题均已解决。',
  },
  {
    name: 'nothing is left open of what was closed',
    row: `${LETTERS},260,`,
    body: '2024年，全市办结信访件260件，无未办结件。',
  },
  {
    name: 'good days beside polluted ones',
    row: `${DAYS},354,`,
    body: '2024年，全市优良天数354天，污染天数11天。',
  },
  {
    name: 'the share that complied beside the one that did not',
    row: 'drinking,甲市,2024,97.5,',
    body: '2024年，全市饮用水达标率97.5%，不达标率2.5%。',
  },
  {
    name: 'the year before, as what it is',
    row: 'pm25,甲市,2023,20,',
    body: '2024年，全市PM2.5浓度17微克/立方米，上年同期为20微克/立方米。',
  },
  {
    name: 'the year before behind 而, as what it is',
    row: 'good,甲市,2023,95.5,',
    body: '2024年，全市优良率97.3%，而上一年为95.5%。',
  },
  {
    name: 'this year behind the year before',
    row: `${GOOD},97.3,`,
    body: '去年全市优良率95.5%，今年为97.3%。',
    publishedOn: '2024-12-31',
    title: '2024年甲市公报',
  },
  {
    name: 'this year in front of the same time of the year before',
    row: `${DAYS},354,`,
    body: '2024年，全市优良天数354天，相比上年的344天增加10天。',
  },
  {
    name: 'where a rise ended',
    row: `${DAYS},354,`,
    body: '2024年，全市优良天数从上年的344天增加到354天。',
  },
  {
    name: 'the first column beside that of the year before',
    row: 'pm25,乙县,2024,16,',
    quote: '乙县 16 19',
    body: '| 区域 | PM2.5浓度 | 上年同期 |\n| --- | --- | --- |\n| 乙县 | 16 | 19 |\n| 丙区 | 21 | 22 |\n',
  },
  {
    name: 'the year’s part of all',
    row: 'villages,甲市,2024,6,',
    body: '2024年，全市新建成6个美丽村庄，累计建成48个。',
  },
  {
    name: 'what was made in the whole year',
    row: 'villages,甲市,2024,6,',
    body: '2024年，全年累计建成美丽村庄6个。',
  },
  {
    name: 'all by the end of the year, as such',
    row: 'villages-total,甲市,2024,48,',
    body: '截至2024年底，全市累计建成美丽村庄48个。',
  },
  {
    name: 'the same time of a named year, as such',
    row: 'pm25,甲市,2023,20,',
    body: '2024年，全市PM2.5浓度17微克/立方米（2023年同期20微克/立方米）。',
  },
  {
    name: 'what was open, and is done',
    row: `${SOLVED},85,`,
    body: '2024年，全市未完成整改的85个环境问题全部得到解决。',
  },
  {
    name: 'what was done, beside what goes on',
    row: `${SOLVED},76,`,
    body: '2024年，全市85个环境问题中，76个已解决，9个还在推进中。',
  },
  {
    name: 'drinking water by a longer name',
    row: 'drinking,甲市,2024,100,',
    body: '2024年，全市县级以上集中式饮用水水源地水质达标率为100%。',
  },
  {
    name: 'the part with a longer name, as such',
    row: 'city-area,甲市,2024,210,',
    body: '2024年，全市绿化面积620公顷，城市绿化面积210公顷。',
  },
  {
    name: 'a part that the words name by half',
    row: 'city-area,甲市,2024,210,',
    body: '2024年，全市绿化面积210公顷。',
  },
  {
    name: 'all, as such',
    row: 'villages-total,甲市,2024,48,',
    body: '2024年，全市新建成6个美丽村庄，累计建成美丽村庄48个。',
  },
];

export const BELONGING_ROWS: Record<string, AdversarialRow[]> = {
  'numbers that belong to something else': FRAUDS,
  'numbers that belong to the row': RIGHT,
};
