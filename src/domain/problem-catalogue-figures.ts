import { entry, shown, suggested } from './problem-catalogue-entry.ts';

/** Problems of values that are computed, or that others contradict. */
export const figureProblems = {
  'bad-formula': entry<{ formula: string }>({
    severity: 'error',
    what: ({ formula }) => `看不懂算式 ${shown(formula)}。`,
    why: '推算的数据由程序计算，算式只能写成约定的三种。',
    fix: () =>
      '写成下面的一种：undo-change(2019)（由 2019 年的数据和它的变化幅度倒推）、sum(类别=工业园区|生活小区)（各类相加）、ratio(a,b)（指标 a 除以指标 b，百分比）。',
  }),
  'formula-input-missing': entry<{ formula: string; input: string }>({
    severity: 'error',
    what: ({ formula, input }) => `算式 ${shown(formula)} 要用的数据 ${shown(input)} 没有。`,
    why: '缺少一个数，整个算式就算不出来；推算只能用文件里直接写着的数据。',
    fix: () => '补上缺少的那一行（同一区域、同一时间、有数值），或者改正算式里的写法。',
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
  }),
  'value-out-of-line': entry<{ value: number; median: number; count: number }>({
    severity: 'warning',
    what: ({ value, median, count }) =>
      `数值 ${value} 和同一系列其他 ${count} 个数据相差十倍以上（中位数 ${median}）。`,
    why: '多半是小数点或单位抄错了。',
    fix: () => '核对原文的数值和单位。和原文一致就不用改。',
  }),
  'no-limit': entry<{ substance: string; averaging: string; known: string[] }>({
    severity: 'warning',
    what: ({ substance, averaging }) =>
      `seeds/limits.csv 里没有 ${shown(`${substance} ${averaging}`)} 的限值。`,
    why: '指标写了 substance，就应当能和标准限值比较；名称差一个字符，限值就不会显示。',
    fix: ({ substance, averaging, known }) => suggested(`${substance} ${averaging}`, known),
  }),
  'share-over-100': entry<{ value: number }>({
    severity: 'warning',
    what: ({ value }) => `单位是 % 的数值是 ${value}，不在 0 到 100 之间。`,
    why: '占比、达标率一类的数据不会超出这个范围；只有完成率、增长率才可能。',
    fix: () => '核对原文的数值和单位。确实是完成率或增长率就不用改。',
  }),
};

function signed(amount: number, written = String(amount)): string {
  return amount > 0 ? `+${written.replace(/^\+/, '')}` : written.replace('-', '−');
}
