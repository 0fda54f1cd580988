import type { ChartPoint, ChartSeries, ChartSpec } from './chart-spec.ts';

/** The chart in sentences, for those who do not see it: made of what is drawn, not beside it. */
export function chartWords(spec: ChartSpec): string {
  const { title, unit } = spec;
  const kind = { line: '折线图', bar: '条形图', dot: '点图' }[spec.kind];
  const head = `${kind}：${title}${unit ? `（${unit}）` : ''}。`;
  if (spec.kind === 'bar') return head + barWords(spec);
  if (spec.kind === 'dot')
    return head + spec.series.map((series) => classWords(spec, series)).join('');
  return (
    head +
    spec.series.map((series) => lineWords(spec, series)).join('') +
    limitWords(spec) +
    axisWords(spec)
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
  return (
    `${name}${first.period}为${said(first)}，${last.period}为${said(last)}；` +
    `最高是${highest.period}的${highest.text}，最低是${lowest.period}的${lowest.text}。` +
    (missing.length > 0 ? `没有数据：${missing.join('、')}。` : '')
  );
}

function barWords({ categories, series: [series] }: ChartSpec): string {
  if (!series) return '';
  const parts = series.points.map((point) => `${categories[point.x]} ${said(point)}`);
  return `${series.label ? `${series.label}，` : ''}${parts.join('；')}。`;
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

function limitWords({ limits, unit }: ChartSpec): string {
  return limits.map(({ label, value }) => `图中横线是${label}限值 ${value} ${unit}。`).join('');
}

function axisWords({ values }: ChartSpec): string {
  return values.min > 0 ? `纵轴从 ${values.min} 起，不从零起。` : '';
}

function said({ text, derived }: ChartPoint): string {
  return ` ${text}${derived ? '（推算）' : ''}`;
}
