import { chartConfig, chartHeight } from '#charts/kinds/chart-config.ts';
import { pagePalette, type ChartPalette } from '#charts/canvas/chart-palette.ts';
import { Chart, shownPoints, Tooltip } from '#charts/canvas/chart-parts.ts';
import { CHART_KINDS } from '#charts/kinds/chart-kinds.ts';
import type { ChartPoint, ChartSpec, ChartView } from '#charts/spec/chart-spec.ts';
import { chartNotes, chartTitle, describeChart } from '#charts/kinds/chart-words.ts';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Language } from '#domain/values/language.ts';
import { inLanguage } from '#domain/views/record-language.ts';
import { mainValues } from '#domain/views/main-values.ts';
import { formatSelection, narrowRecord, parseSelection } from '#domain/views/selection.ts';
import { t } from '#client/words.ts';
import { ChartKeys } from './chart-keys.ts';
import { CHOSEN } from '#client/chosen.ts';
import { fetchRecord } from '#client/fetch-record.ts';
import { textWidth } from '#charts/spec/text-width.ts';
import { tooltipPlace } from './tooltip-place.ts';

/** A drawn chart that comes to life: the same spec as the build's, with a pointer and keys, and with choices. */
export class InteractiveChart {
  readonly #figure: HTMLElement;
  readonly #holder = document.createElement('div');
  readonly #keys = new ChartKeys(this.#holder);
  #record: IndicatorRecord | undefined;
  #chart: Chart | undefined;
  #redrawn = false;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
  }

  /** @throws when the record does not come; then the drawn chart is left */
  async begin(): Promise<void> {
    const record = await fetchRecord(this.#figure.dataset.chart!);
    this.#record = inLanguage(record, document.documentElement.lang as Language);
    this.#holder.className = 'chart-canvas';
    this.#figure.querySelector('.chart-wide')!.before(this.#holder);
    this.#keys.listen();
    this.#show(location.search.slice(1));
    document.addEventListener(CHOSEN, (event) => this.#show((event as CustomEvent<string>).detail));
    // Colours follow the system and the reader while the page is open.
    const again = () => this.#show(location.search.slice(1));
    for (const colours of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(colours).addEventListener('change', again);
    new MutationObserver(again).observe(document.documentElement, {
      attributeFilter: ['data-contrast'],
    });
  }

  /** @param address what the reader chose, beside what the page itself shows */
  #show(address: string): void {
    const { selection = '', view } = this.#figure.dataset;
    const chosen = parseSelection(new URLSearchParams(`${selection}&${address}`));
    // Nothing chosen of a large indicator: the whole before its parts, as the drawn chart shows it.
    const shown = formatSelection(chosen)
      ? narrowRecord(this.#record!, chosen)
      : mainValues(this.#record!);
    const spec = indicatorChart(shown, view as ChartView);
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#holder.hidden = !spec;
    if (!spec) return;
    const canvas = document.createElement('canvas');
    this.#holder.replaceChildren(canvas);
    this.#figure.classList.add('chart-upgraded');
    this.#holder.style.height = `${chartHeight(spec, this.#figure.clientWidth)}px`;
    this.#figure.querySelector('figcaption')!.textContent = describeChart(spec);
    this.#figure.querySelector('[data-chart-title]')!.textContent = chartTitle(spec);
    const notes = this.#figure.querySelector<HTMLElement>('[data-chart-notes]')!;
    notes.textContent = chartNotes(spec);
    notes.hidden = notes.textContent === '';
    // The holder is named, the caption tells what is to be seen.
    canvas.setAttribute('aria-hidden', 'true');
    this.#chart = draw(canvas, spec, this.#figure);
    this.#keys.take(spec, this.#chart);
    // The drawn chart is what is printed: it follows the reader's choice.
    this.#redrawn ||= address !== '';
    if (this.#redrawn) void import('./redraw.ts').then(({ redraw }) => redraw(this.#figure, spec));
  }
}

function draw(canvas: HTMLCanvasElement, spec: ChartSpec, figure: HTMLElement): Chart {
  const palette = paletteOf(figure);
  const config = chartConfig(spec, palette, figure.clientWidth);
  const options = config.options!;
  options.responsive = true;
  options.plugins = {
    ...options.plugins,
    tooltip: {
      ...tooltipLook(palette),
      callbacks: {
        title: ([item]) => pointAt(spec, item!.datasetIndex, item!.dataIndex, item!.raw).period,
        label: (item) => {
          const { text, derived } = pointAt(spec, item.datasetIndex, item.dataIndex, item.raw);
          const { label } = spec.series[item.datasetIndex]!;
          return [spec.series.length > 1 ? label : '', text, derived ? `(${t.status.derived})` : '']
            .join(' ')
            .trim();
        },
        footer: ([item]) =>
          pointAt(spec, item!.datasetIndex, item!.dataIndex, item!.raw).source ?? '',
      },
    },
  };
  if (CHART_KINDS[spec.kind].overTime) {
    options.interaction = { mode: 'nearest', intersect: false };
    options.plugins.tooltip!.position = 'clear' as 'nearest';
  }
  return new Chart(canvas, config);
}

/** Chart.js asks for places by name: `clear` is the one at which no point is covered. */
Tooltip.positioners['clear' as 'nearest'] = function (active) {
  const [first] = active;
  if (!first) return false;
  const { chart } = this;
  const { label, data } = chart.data.datasets[first.datasetIndex]!;
  const { period, text, source } = data[first.index] as unknown as ChartPoint;
  const lines = [period, `${label ?? ''} ${text}`, source ?? ''].filter(Boolean);
  const widest = Math.max(...lines.map((words) => textWidth(words, TOOLTIP.font)));
  const size = {
    width: widest + TOOLTIP.around,
    height: lines.length * TOOLTIP.line + TOOLTIP.around,
  };
  return tooltipPlace(first.element, shownPoints(chart), size, chart);
};

/** Letters, lines, and both edges with the tip, in pixels. */
const TOOLTIP = { font: 13, line: 20, around: 24 };

/** Paper and ink as the page has them, in place of Chart.js's black box; the font as well, which it asks globally. */
function tooltipLook({ paper, ink, soft, font: family }: ChartPalette) {
  const font = { family, size: 13, weight: 'normal' } as const;
  return {
    displayColors: false,
    backgroundColor: paper,
    borderColor: soft,
    borderWidth: 1,
    cornerRadius: 2,
    titleColor: ink,
    bodyColor: ink,
    footerColor: ink,
    titleFont: { ...font, weight: 600 },
    bodyFont: font,
    footerFont: font,
  };
}

/** A drawn point may be behind gaps that the spec does not count, and then carries itself; a bar has its row. */
function pointAt(
  { series, kind }: ChartSpec,
  dataset: number,
  index: number,
  raw: unknown,
): ChartPoint {
  const itself = raw as Partial<ChartPoint> | null;
  if (itself?.period) return itself as ChartPoint;
  const { points } = series[dataset]!;
  return CHART_KINDS[kind].byCategory ? points.find(({ x }) => x === index)! : points[index]!;
}

/** The palette's variables as this page sets them: a canvas takes neither CSS variables nor system colours. */
function paletteOf(figure: HTMLElement): ChartPalette {
  const style = getComputedStyle(figure);
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.forcedColorAdjust = 'none';
  figure.append(probe);
  const concrete = (color: string) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ink: style.color,
    soft: concrete(pagePalette.soft),
    grid: concrete(pagePalette.grid),
    limit: concrete(pagePalette.limit),
    target: concrete(pagePalette.target),
    paper: concrete(pagePalette.paper),
    series: pagePalette.series.map(concrete),
    font: style.fontFamily,
  };
  probe.remove();
  return palette;
}
