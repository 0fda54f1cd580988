import type { ChartLimit, ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts';

/** The chart in sentences, for those who do not see it: made of what is drawn, not beside it. */
export function chartWords(spec: ChartSpec): string {
  const { title, unit } = spec;
  const kind = spec.stacked ? '构成图' : { line: '折线图', bar: '条形图', dot: '点图' }[spec.kind];
  const head = `${kind}：${title}${unit ? `（${unit}）` : ''}。`;
  if (spec.kind === 'bar') {
    return head + spec.series.map((series) => barWords(spec, series)).join('') + leftOutWords(spec);
  }
  if (spec.kind === 'dot')
    return head + spec.series.map((series) => classWords(spec, series)).join('');
  return (
    head +
    spec.series.map((series) => lineWords(spec, series)).join('') +
    limitWords(spec) +
    spec.breaks.map(({ reason }) => `${reason}，前后不能直接比较。`).join('') +
    axisWords(spec) +
    leftOutWords(spec)
  );
}

function lineWords({ series: all }: ChartSpec, { label, points }: ChartSeries): string {
  const known = points.filter(({ y }) => y !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const name = all.length > 1 ? label : '';
  if (known.length === 1) return `${name}${first.period}为${said(first)}。`;
  const highest = known.reduce((a, b) => (b.y! > a.y! ? b : a));
  const lowest = known.reduce((a, b) => (b.y! < a.y! ? b : a));
  const missing = points
    .filter(({ y }) => y === null)
    .map(({ period, text }) => `${period}${text}`);
  const course =
    highest.y === lowest.y
      ? `${name}${first.period}到${last.period}的${known.length}个数据都是 ${first.text}。`
      : `${name}${first.period}为${said(first)}，${last.period}为${said(last)}；` +
        `最高是${highest.period}的${highest.text}，最低是${lowest.period}的${lowest.text}。`;
  return (
    course +
    points
      .flatMap((point, at) => (point.afterGap ? gapWords(points[at - 1]!, point) : []))
      .join('') +
    (missing.length > 0 ? `没有数据：${missing.join('、')}。` : '')
  );
}

/** Years that are left out between two others are named; of other periods only that some are. */
function gapWords(before: ChartPoint, after: ChartPoint): string[] {
  const [from, to] = [before, after].map(({ period }) => Number(/^(\d{4})年$/.exec(period)?.[1]));
  if (!from || !to) return [`${before.period}和${after.period}之间有空缺。`];
  const years = Array.from({ length: to - from - 1 }, (_, at) => `${from + 1 + at}年`);
  return years.length > 0 ? [`没有${years.join('、')}的数据。`] : [];
}

function barWords({ categories }: ChartSpec, { label, points }: ChartSeries): string {
  const parts = points.map((point) => `${categories[point.x]}${said(point)}`);
  return `${label ? `${label}，` : ''}${parts.join('；')}。`;
}

function classWords({ classes }: ChartSpec, { label, points }: ChartSeries): string {
  const counts = classes.map((name, index) => ({
    name,
    count: points.filter(({ y }) => y === index + 1).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}类${count}个`);
  const missing = points.filter(({ y }) => y === null).length;
  return `${label}：${parts.join('，')}${missing > 0 ? `，没有数据${missing}个` : ''}。`;
}

function limitWords({ limits, targets, unit, values }: ChartSpec): string {
  const drawn = ({ value }: ChartLimit) =>
    value > values.max ? '高于图中所有数据的是' : '图中横线是';
  return [
    ...limits.map((own) => `${drawn(own)}${own.label}限值 ${own.value} ${unit}。`),
    ...targets.map((own) => `${drawn(own)}计划的${own.label}目标 ${own.value} ${unit}。`),
  ].join('');
}

function leftOutWords({ leftOut, series, kind, stacked, categories }: ChartSpec): string {
  if (leftOut === 0) return '';
  const shown = kind === 'line' || stacked ? series.length : categories.length;
  return `图中只画了前 ${shown} 项，另有 ${leftOut} 项见数据表。`;
}

function axisWords({ values }: ChartSpec): string {
  return values.min > 0 ? `纵轴从 ${values.min} 起，不从零起。` : '';
}

function said({ text, derived }: ChartPoint): string {
  return ` ${text}${derived ? '（推算）' : ''}`;
}
