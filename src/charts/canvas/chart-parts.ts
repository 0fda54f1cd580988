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

/** As much of Chart.js as the charts use: what draws at build and in the browser is the same, and no more is sent. */
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

export { Chart, Tooltip };

/** The points of all lines that are to be seen: Chart.js puts those without a value at the foot of the chart and skips them. */
export function shownPoints(chart: Chart): { x: number; y: number }[] {
  return chart.data.datasets
    .flatMap((_, at) => chart.getDatasetMeta(at).data)
    .filter((point) => !(point as Partial<PointElement>).skip);
}
