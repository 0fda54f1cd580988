import { CHART_KINDS } from '#charts/kinds/chart-kinds.ts';
import type { Chart } from 'chart.js';
import type { ChartPoint, ChartSpec } from '#charts/spec/chart-spec.ts';
import { t } from '#client/words.ts';

/**
 * Lets a reader walk from point to point with the arrow keys; each value is spoken with its source. Left and right
 * go through a series, up and down change it, Home and End jump, Escape leaves.
 */
export class ChartKeys {
  readonly #holder: HTMLElement;
  readonly #voice = document.createElement('p');
  #spec: ChartSpec | undefined;
  #chart: Chart | undefined;
  #series = 0;
  #point = -1;

  constructor(holder: HTMLElement) {
    this.#holder = holder;
  }

  /** From now on the keys walk through this chart. */
  take(spec: ChartSpec, chart: Chart): void {
    this.#spec = spec;
    this.#chart = chart;
    [this.#series, this.#point] = [0, -1];
    this.#voice.textContent = '';
    this.#holder.setAttribute('aria-label', `${spec.title}${t.colon}${t.chart.keys}`);
  }

  listen(): void {
    this.#holder.tabIndex = 0;
    this.#holder.setAttribute('role', 'application');
    this.#voice.className = 'hidden-visually';
    this.#voice.setAttribute('aria-live', 'polite');
    this.#holder.after(this.#voice);
    this.#holder.addEventListener('keydown', (event) => this.#press(event));
    this.#holder.addEventListener('blur', () => this.#show([]));
  }

  #press(event: KeyboardEvent): void {
    const length = this.#spec?.series[this.#series]?.points.length ?? 0;
    if (length === 0) return;
    const moves: Record<string, () => void> = {
      ArrowRight: () => (this.#point = Math.min(length - 1, this.#point + 1)),
      ArrowLeft: () => (this.#point = Math.max(0, this.#point - 1)),
      Home: () => (this.#point = 0),
      End: () => (this.#point = length - 1),
      ArrowDown: () => this.#change(1),
      ArrowUp: () => this.#change(-1),
      Escape: () => this.#holder.blur(),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
    if (event.key !== 'Escape') this.#speak();
  }

  #change(by: number): void {
    const { series } = this.#spec!;
    this.#series = (this.#series + by + series.length) % series.length;
    this.#point = Math.max(0, Math.min(series[this.#series]!.points.length - 1, this.#point));
  }

  #speak(): void {
    const { series, categories } = this.#spec!;
    const { label, points } = series[this.#series]!;
    const point = points[this.#point];
    if (!point) return;
    const place = [categories[point.x], series.length > 1 ? label : ''].filter(Boolean).join(' ');
    const words = [
      place,
      point.period,
      point.text,
      point.derived ? t.status.derived : '',
      point.source ?? '',
    ];
    this.#voice.textContent = words.filter(Boolean).join(t.comma);
    const at = this.#drawnIndex(point);
    this.#show(at < 0 ? [] : [{ datasetIndex: this.#series, index: at }]);
  }

  /** Gaps are points too where they are drawn; of very many points not all are. */
  #drawnIndex(point: ChartPoint): number {
    const data = this.#chart!.data.datasets[this.#series]!.data as unknown[];
    const found = data.findIndex(
      (drawn) => (drawn as Partial<ChartPoint> | null)?.key === point.key,
    );
    if (found >= 0) return found;
    const { overTime, byCategory } = CHART_KINDS[this.#spec!.kind];
    if (overTime) return -1;
    return byCategory ? point.x : this.#point;
  }

  #show(active: { datasetIndex: number; index: number }[]): void {
    const chart = this.#chart;
    if (!chart) return;
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update('none');
  }
}
