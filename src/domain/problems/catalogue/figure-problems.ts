import { FORMULA_FORMS } from '#domain/proof/formulas/index.ts';
import { entry, quoted, suggested } from './entry.ts';

/** Problems of values that are computed, or that others contradict. */
export const figureProblems = {
  'bad-formula': entry<{ formula: string }>({
    severity: 'error',
    what: ({ formula }) => `看不懂算式 ${quoted(formula)}。`,
    why: '推算和核算由程序计算，算式只能写成约定的几种。',
    fix: () => `写成下面的一种：${FORMULA_FORMS}。`,
    example: { formula: '2019+2020' },
  }),
  'formula-input-missing': entry<{ formula: string; input: string }>({
    severity: 'error',
    what: ({ formula, input }) => `算式 ${quoted(formula)} 要用的数据 ${quoted(input)} 没有。`,
    why: '缺少一个数，整个算式就算不出来；推算只能用文件里直接写着的数据。',
    fix: () => '补上缺少的那一行（同一区域、同一时间、有数值），或者改正算式里的写法。',
    example: { formula: 'undo-change(2019)', input: '2019' },
  }),
  'stated-change-disagrees': entry<{
    stated: number;
    unit: string;
    recomputed: string;
    base: number;
    basePeriod: string;
  }>({
    severity: 'warning',
    what: ({ stated, unit, recomputed, base, basePeriod }) =>
      `文件说变化 ${signed(stated)}${unit}，可是按 ${basePeriod} 的 ${base} 重新计算是 ${signed(Number(recomputed), recomputed)}${unit}。`,
    why: '超出了四舍五入能解释的范围；页面会把两个数都写出来，请读者留意。',
    fix: () =>
      '核对这一行和上一期的数值、stated_change 的正负号和单位（% 还是 百分点）。都和原文一致就不用改，在 note 里写明原因。',
    example: {
      stated: -4.8,
      unit: '%',
      recomputed: '-9.1',
      base: 22,
      basePeriod: '2018',
    },
  }),
  'recount-without-figure': entry<{ indicator: string; period: string }>({
    severity: 'error',
    what: ({ indicator, period }) =>
      `指标 ${quoted(indicator)} 没有 ${period} 的这个数据，无从核算。`,
    why: '核算是把文件写着的一个数重新算一遍；indicator、area、period 和维度要与那一行数据完全相同。',
    fix: () => '对照 seeds/observations/ 里的那一行改正；推算的数据不用核算。',
    example: { indicator: 'pm25', period: '2019' },
  }),
  'recount-differs': entry<{
    stated: string;
    arithmetic: string;
    reading: string;
    agrees: boolean;
  }>({
    severity: 'warning',
    what: ({ stated, arithmetic, reading, agrees }) =>
      `文件写的是 ${stated}，按“${reading}”核算是 ${arithmetic}，${agrees ? '一致' : '不一致'}，和 checked 列所记的不同。`,
    why: '页面会如实写出核算的结果；先由人看过，才不会把抄错的数当成文件的出入。',
    fix: ({ agrees }) =>
      `核对这一行和所用的各行数据。都和原文相同，就在 checked 列写“${agrees ? '一致' : '不一致'}”。`,
    example: {
      stated: '10',
      arithmetic: '8',
      reading: '按表1中市控以上断面的水质类别数',
      agrees: false,
    },
  }),
  'value-out-of-line': entry<{ value: number; period: string; neighbours: string[] }>({
    severity: 'warning',
    what: ({ value, period, neighbours }) =>
      `${period}的数值 ${value} 和前后相差十倍以上：${neighbours.join('、')}。`,
    why: '多半是小数点、单位或年份抄错了。',
    fix: () => '核对原文的数值、单位和时间。和原文一致就不用改。',
    example: { value: 967, period: '2019年', neighbours: ['2018年 95.6', '2020年 97.8'] },
  }),
  'period-out-of-line': entry<{ period: string; neighbours: string[] }>({
    severity: 'warning',
    what: ({ period, neighbours }) =>
      `时间 ${period} 离同一序列的其他数据很远：${neighbours.join('、')}。`,
    why: '多半是年份写错了，例如把 2019 写成 2091；图的时间轴按真实时间画，一个错的年份会把其他数据挤成一团。',
    fix: () => '核对原文的年份。和原文一致就不用改。',
    example: { period: '2091年', neighbours: ['2023年', '2022年', '2021年'] },
  }),
  'period-after-document': entry<{ period: string; document: string; publishedOn: string }>({
    severity: 'error',
    what: ({ period, document, publishedOn }) =>
      `时间写的是 ${period}，可是文件 ${quoted(document)} 在 ${publishedOn} 就发布了，这段时间还没有结束。`,
    why: '文件不会公布以后才有的数据；多半是年份写错了，或者写成了别的文件。',
    fix: () =>
      '核对 period 和 document；只到发布前的数，period 写成那一段，例如 2024-01/2024-11。计划里的目标数不是数据，写在 seeds/commitments.csv。',
    example: {
      period: '2091年',
      document: '2024-work-plan',
      publishedOn: '2024-01-17',
    },
  }),
  'no-limit': entry<{ substance: string; averaging: string; known: string[] }>({
    severity: 'warning',
    what: ({ substance, averaging }) =>
      `seeds/limits.csv 里没有 ${quoted(`${substance} ${averaging}`)} 的限值。`,
    why: '指标写了 substance，就应当能和标准限值比较；名称差一个字符，限值就不会显示。',
    fix: ({ substance, averaging, known }) => suggested(`${substance} ${averaging}`, known),
    example: { substance: 'PM25', averaging: 'year', known: ['PM2.5 year'] },
  }),
  'share-out-of-bounds': entry<{ value: number }>({
    severity: 'error',
    what: ({ value }) => `单位是 % 的数值是 ${value}，不在 0 到 100 之间。`,
    why: '占比、达标率一类的数据不会超出这个范围；只有完成率、增长率才可能。',
    fix: () =>
      '核对原文的数值和单位。确实是完成率或增长率，就在 seeds/indicators.csv 这个指标的 unbounded 列写“是”。',
    example: { value: 967 },
  }),
};

function signed(amount: number, written = String(amount)): string {
  return amount > 0 ? `+${written.replace(/^\+/, '')}` : written.replace('-', '−');
}
