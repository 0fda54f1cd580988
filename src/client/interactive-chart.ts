import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { chartConfig, chartHeight } from '../charts/chart-config.ts';
import { pagePalette, type ChartPalette } from '../charts/chart-palette.ts';
import type { ChartPoint, ChartSpec } from '../charts/chart-spec.ts';
import { indicatorChart } from '../charts/indicator-chart.ts';
import type { IndicatorRecord } from '../domain/indicator-record.ts';
import { t } from '../i18n/index.ts';
import { ChartKeys } from './chart-keys.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Draws the same spec as the build did, now with a pointer and keys. */
export async function upgrade(figure: HTMLElement): Promise<void> {
  const answer = await fetch(figure.dataset.chart!);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const record = (await answer.json()) as IndicatorRecord;
  const { from, to } = figure.dataset;
  const spec = indicatorChart(record, { ...(from && { from }), ...(to && { to }) });
  if (!spec) return;
  const holder = document.createElement('div');
  holder.className = 'chart-canvas';
  const canvas = document.createElement('canvas');
  holder.append(canvas);
  const drawn = figure.querySelector('.chart-wide')!;
  drawn.before(holder);
  holder.style.height = `${chartHeight(spec, figure.clientWidth)}px`;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', figure.querySelector('figcaption')?.textContent ?? spec.title);
  let chart = draw(canvas, spec, figure);
  figure.classList.add('chart-upgraded');
  const keys = new ChartKeys(holder, spec, () => chart);
  keys.listen();
  // Colours follow the system while the page stands.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart.destroy();
    chart = draw(canvas, spec, figure);
  });
}

function draw(canvas: HTMLCanvasElement, spec: ChartSpec, figure: HTMLElement): Chart {
  const config = chartConfig(spec, paletteOf(figure));
  const options = config.options!;
  options.responsive = true;
  options.plugins = {
    ...options.plugins,
    tooltip: {
      displayColors: false,
      callbacks: {
        title: ([item]) => pointAt(spec, item!.datasetIndex, item!.dataIndex, item!.raw).period,
        label: (item) => {
          const { text, derived } = pointAt(spec, item.datasetIndex, item.dataIndex, item.raw);
          const { label } = spec.series[item.datasetIndex]!;
          return [
            spec.series.length > 1 ? label : '',
            text,
            derived ? `（${t.status.derived}）` : '',
          ]
            .join(' ')
            .trim();
        },
        footer: ([item]) =>
          pointAt(spec, item!.datasetIndex, item!.dataIndex, item!.raw).source ?? '',
      },
    },
  };
  if (spec.kind === 'line') options.interaction = { mode: 'nearest', intersect: false };
  return new Chart(canvas, config);
}

/** A drawn point may stand behind gaps that the spec does not count, and then carries itself. */
function pointAt({ series }: ChartSpec, dataset: number, index: number, raw: unknown): ChartPoint {
  const itself = raw as Partial<ChartPoint> | null;
  return itself?.period ? (itself as ChartPoint) : series[dataset]!.points[index]!;
}

/** The palette's variables as this page sets them: a canvas knows no CSS. */
function paletteOf(figure: HTMLElement): ChartPalette {
  const style = getComputedStyle(figure);
  const concrete = (color: string) => {
    const name = /^var\((.+)\)$/.exec(color)?.[1];
    return name ? style.getPropertyValue(name).trim() : style.color;
  };
  return {
    ink: style.color,
    soft: concrete(pagePalette.soft),
    grid: concrete(pagePalette.grid),
    limit: concrete(pagePalette.limit),
    paper: concrete(pagePalette.paper),
    series: pagePalette.series.map(concrete),
    font: style.fontFamily,
  };
}
