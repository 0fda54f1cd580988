import { QUALIFIERS, type Qualifier } from '#domain/values/qualifier.ts';
import { entry, listed, quoted } from './entry.ts';

const named = (list: readonly Qualifier[]) =>
  list.map((one) => `${one}（${QUALIFIERS[one]}）`).join('、');
const ROLES = { limit: '标准的限值', target: '目标', compared: '用来比较的数' };
const RULES = '规则见网站“指南”（/guide/）里的“数据怎样核对”。';

/** Problems of rows whose cited words say something else than the row. */
export const proofProblems = {
  'value-is-change': entry<{ value: string; says: string }>({
    severity: 'error',
    what: ({ value, says }) =>
      `引文里的 ${quoted(value)} 是变化的幅度，不是数值：文件写的是 ${quoted(says)}。`,
    why: '把“减少0.8个百分点”的0.8当作数值，读者看到的就是另一个数。',
    fix: () => 'value 写这个指标本身的数，引文取写着它的那一句；变化的幅度写在 stated_change。',
    example: { value: '0.8个百分点', says: '同比减少0.8个百分点' },
  }),
  'value-is-no-result': entry<{ value: string; role: keyof typeof ROLES; says: string }>({
    severity: 'error',
    what: ({ value, role, says }) =>
      `引文里的 ${quoted(value)} 是${ROLES[role]}，不是实际的数：文件写的是 ${quoted(says)}。`,
    why: '限值、目标和用来比较的数，读者看到都会当作实际达到的数。',
    fix: ({ role }) =>
      role === 'target'
        ? '目标写在 seeds/commitments.csv，或者这一行的 target；value 写实际的数，引文取写着它的那一句。'
        : 'value 写这个时间、这个区域实际的数，引文取写着它的那几个字。',
    example: { value: '35微克/立方米', role: 'limit', says: '国家二级标准35微克/立方米' },
  }),
  'unit-differs': entry<{ unit: string; stated: string; says: string }>({
    severity: 'error',
    what: ({ unit, stated, says }) =>
      `文件写的是 ${quoted(says)}，单位是 ${quoted(stated)}；指标的单位是 ${quoted(unit || '无')}。`,
    why: '单位不同，同样的数字就不是同一个数。',
    fix: () =>
      '核对 indicator 选得对不对；文件用的是别的单位，就为它另建一个指标，或者引用写着这个单位的那一句。',
    example: { unit: '微克/立方米', stated: '毫克/立方米', says: '20毫克/立方米' },
  }),
  'qualifier-differs': entry<{
    says: string;
    stated: readonly Qualifier[];
    found: readonly Qualifier[];
  }>({
    severity: 'error',
    what: ({ says, stated, found }) => {
      const row = found.length > 0 ? `qualifier 写的是 ${named(found)}` : 'qualifier 没有写';
      return stated.length > 0
        ? `文件写的是 ${quoted(says)}，也就是 ${named(stated)}；${row}。`
        : `文件写的是 ${quoted(says)}，就是这个数；${row}。`;
    },
    why: '“超过80”不是80，“第1”不是1个；少了限定，读者看到的就不是文件说的。',
    fix: ({ stated }) =>
      stated.length > 0
        ? `qualifier 写成：${stated.join(';')}`
        : '引文没有取全，就取到写着限定的字；取全了还是没有，就对照原文，看 qualifier 是从哪里来的。限定不能随便去掉。',
    example: { says: '超过80个', stated: ['more-than'], found: [] },
  }),
  'period-differs': entry<{ period: string; says: string }>({
    severity: 'error',
    what: ({ period, says }) => `period 写的是 ${period}，文件这里说的时间是 ${quoted(says)}。`,
    why: '数值属于另一年或者一年里的另一段，比较和作图就全错了；只有一段时间的数不能当作全年的数。',
    fix: () =>
      `按文件改正 period；document 选错了就换成公布这个数的文件。句子里另写着这个时间的，把它包括进引文。${RULES}`,
    example: { period: '2014年', says: '2024年' },
  }),
  'substance-differs': entry<{ indicator: string; says: string }>({
    severity: 'error',
    what: ({ indicator, says }) =>
      `indicator 写的是 ${quoted(indicator)}，引文里这个数是 ${quoted(says)} 的。`,
    why: '一句话里常有几种污染物、几种水的数，取错一个，整条曲线就错了。',
    fix: () => '按文件改正 value，或者把这一行换成原文所说的那个指标。',
    example: { indicator: 'PM2.5浓度', says: 'PM10' },
  }),
  'indicator-differs': entry<{ indicator: string; other: string; says: string }>({
    severity: 'error',
    what: ({ indicator, other, says }) =>
      `indicator 写的是 ${quoted(indicator)}，引文里 ${quoted(says)} 说的是 ${quoted(other)}。`,
    why: '一句话里常有几个指标的数，单位又相同；取错一个，读者看到的就是另一件事。',
    fix: () =>
      'value 写这个指标自己的数；要用的就是这个数，就把 indicator 换成文件说的那一个。文件用别的名称称呼这个指标的，在 seeds/indicators.csv 的 aliases 里加上那个名称。',
    example: { indicator: '空气质量优良率', other: '地表水优良比例', says: '95.2%' },
  }),
  'state-differs': entry<{ indicator: string; state: 'left' | 'done'; says: string }>({
    severity: 'error',
    what: ({ indicator, state, says }) =>
      state === 'left'
        ? `文件这里说的是没有做完、没有达到的数：${quoted(says)}；${quoted(indicator)} 数的不是这个。`
        : `文件这里说的是已经做完的数：${quoted(says)}；${quoted(indicator)} 数的是没有做完的。`,
    why: '“剩余4项未解决”当作解决了4项，意思就反了。',
    fix: ({ state }) =>
      state === 'left'
        ? 'value 写做完了、达到了的那个数，引文取写着它的几个字；要用没有做完的数，另建一个名称里写明“未”“剩余”的指标。'
        : 'value 写没有做完的那个数，引文取写着它的几个字；要用做完了的数，换成数它的指标。',
    example: { indicator: '解决环境问题', state: 'left', says: '剩余4个未解决' },
  }),
  'area-differs': entry<{ area: string; says: string }>({
    severity: 'error',
    what: ({ area, says }) => `area 写的是 ${area}，文件这里说的是 ${quoted(says)}。`,
    why: '别处的数不是本地的数，市区的数不是全市的数。',
    fix: () => `按文件改正 area；seeds/areas.csv 里没有这个地方的，先加上一行。${RULES}`,
    example: { area: '甲市', says: '乙县' },
  }),
  'change-differs': entry<{ amount: number; unit: string; says: string[] }>({
    severity: 'error',
    what: ({ amount, unit, says }) =>
      says.length > 0
        ? `变化写的是 ${amount} ${unit}，文件这一句说的变化是：${listed(says.map(quoted))}。`
        : `变化写的是 ${amount} ${unit}，文件这一句没有说变化。`,
    why: '百分之几和几个百分点差得很远；方向错了，升就成了降。',
    fix: () =>
      '按文件改正 stated_change（下降写负数）和 stated_change_unit（% 或 百分点）；文件没有说，就两格都空着。',
    example: { amount: -0.8, unit: '%', says: ['减少0.8个百分点'] },
  }),
  'ranks-and-amounts': entry<{ indicator: string; orders: number; amounts: number }>({
    severity: 'error',
    what: ({ indicator, orders, amounts }) =>
      `指标 ${quoted(indicator)} 里既有名次（${orders} 个），又有数量（${amounts} 个）。`,
    why: '“第3位”和3个画在一张图、写在一列里，读者会当作同一种数来比较。',
    fix: () =>
      '名次在 qualifier 写 rank（倒数写 rank-from-last）；确实是两种数的，在 seeds/indicators.csv 里分成两个指标。',
    example: { indicator: '空气质量排名', orders: 5, amounts: 1 },
  }),
  'values-of-one-day': entry<{
    period: string;
    first: string;
    second: string;
    documents: string[];
    day: string;
  }>({
    severity: 'warning',
    what: ({ period, first, second, documents, day }) =>
      `${period} 有两个数：${first} 和 ${second}，两份文件（${documents.join('、')}）都在 ${day} 发布。`,
    why: '同一天发布的两个数，分不出哪个替代哪个；网页上两个都会显示，并说明另有一个数。',
    fix: () => '核对两份文件是不是说的同一件事：范围、口径不同的，写成不同的区域、分类或指标。',
    example: {
      period: '2024年',
      first: '20',
      second: '21',
      documents: ['2025-a', '2025-b'],
      day: '2025-01-20',
    },
  }),
};
