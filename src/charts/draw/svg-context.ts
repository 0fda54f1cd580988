import type { SvgElement } from './svg-element.ts';
import { short, SvgPath } from './svg-path.ts';
import { INITIAL, multiply, type Matrix, type State } from './svg-state.ts';
import { textWidth } from '#charts/spec/text-width.ts';

/** Where the baseline lies below what `textBaseline` names, in ems. */
const BASELINES: Record<string, number> = { top: 0.86, hanging: 0.8, middle: 0.35, bottom: -0.14 };
const ANCHORS: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };

/**
 * The part of CanvasRenderingContext2D that Chart.js uses, recorded as SVG: paths become paths and text stays
 * text. Only attributes are written, never `style`, which a strict Content-Security-Policy refuses. Clipping is
 * left out: the charts' axes hold all their values.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext; style: object };
  #state: State = { ...INITIAL };
  readonly #saved: State[] = [];
  #path: SvgPath;
  readonly #out: SvgElement[] = [];

  constructor(width: number, height: number) {
    this.#path = this.#newPath();
    this.canvas = { width, height, getContext: () => this, style: {} };
  }

  static {
    // The drawing properties are those of the current state.
    for (const key of Object.keys(INITIAL) as (keyof State)[]) {
      Object.defineProperty(this.prototype, key, {
        get(this: SvgContext) {
          return this.#state[key];
        },
        set(this: SvgContext, value: never) {
          (this.#state[key] as unknown) = value;
        },
      });
    }
  }

  /** The elements drawn so far. */
  get elements(): SvgElement[] {
    return this.#out;
  }

  save(): void {
    this.#saved.push({ ...this.#state, dash: [...this.#state.dash] });
  }
  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }
  setLineDash(dash: number[]): void {
    this.#state.dash = dash;
  }
  getLineDash(): number[] {
    return this.#state.dash;
  }
  translate(x: number, y: number): void {
    this.#multiply([1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number): void {
    this.#multiply([x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number): void {
    this.#multiply([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]);
  }
  setTransform(...matrix: Matrix): void {
    this.#state.matrix = matrix.length === 6 ? matrix : [...INITIAL.matrix];
  }
  resetTransform(): void {
    this.#state.matrix = [...INITIAL.matrix];
  }
  clearRect(): void {}
  clip(): void {}

  beginPath(): void {
    this.#path = this.#newPath();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path.bezierCurveTo(ax, ay, bx, by, x, y);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height);
  }
  arc(x: number, y: number, radius: number, start: number, end: number, counter = false): void {
    this.#path.arc(x, y, radius, start, end, counter);
  }

  fill(): void {
    const { fillStyle, globalAlpha } = this.#state;
    if (!this.#path.d || clear(fillStyle)) return;
    this.#draw({ d: this.#path.d, fill: fillStyle, ...alpha(globalAlpha) });
  }
  stroke(): void {
    const { strokeStyle, lineWidth, dash, lineJoin, globalAlpha } = this.#state;
    if (!this.#path.isLine || clear(strokeStyle) || lineWidth === 0) return;
    this.#draw({
      d: this.#path.d,
      fill: 'none',
      stroke: strokeStyle,
      'stroke-width': short(lineWidth),
      ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
      ...(lineJoin === 'round' && { 'stroke-linejoin': 'round' }),
      ...alpha(globalAlpha),
    });
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.#alone(
      () => this.rect(x, y, width, height),
      () => this.fill(),
    );
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#alone(
      () => this.rect(x, y, width, height),
      () => this.stroke(),
    );
  }
  strokeText(): void {}
  fillText(words: string, x: number, y: number): void {
    if (!words) return;
    const { fillStyle, font, textAlign, textBaseline } = this.#state;
    const size = sizeOf(font);
    const [left, top] = this.#point(x, y + (BASELINES[textBaseline] ?? 0) * size);
    const attributes = {
      x: short(left),
      y: short(top),
      'font-size': short(size),
      ...(/\b(bold|[5-9]00)\b/.test(font) && { 'font-weight': '600' }),
      ...(ANCHORS[textAlign] && { 'text-anchor': ANCHORS[textAlign] }),
      fill: fillStyle,
    };
    this.#out.push({ name: 'text', attributes, words });
  }
  measureText(words: string): {
    width: number;
    actualBoundingBoxAscent: number;
    actualBoundingBoxDescent: number;
  } {
    const size = sizeOf(this.#state.font);
    return {
      width: textWidth(words, size),
      actualBoundingBoxAscent: size * 0.8,
      actualBoundingBoxDescent: size * 0.2,
    };
  }

  #draw(attributes: SvgElement['attributes']): void {
    this.#out.push({ name: 'path', attributes });
  }
  #alone(trace: () => void, paint: () => void): void {
    const path = this.#path;
    this.#path = this.#newPath();
    trace();
    paint();
    this.#path = path;
  }
  #multiply(by: Matrix): void {
    this.#state.matrix = multiply(this.#state.matrix, by);
  }
  #point(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.#state.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
  #newPath(): SvgPath {
    return new SvgPath((x, y) => this.#point(x, y));
  }
}

function sizeOf(font: string): number {
  return Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 13);
}

function clear(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*,\s*0\)$/.test(color);
}

function alpha(value: number): Record<string, string> {
  return value < 1 ? { opacity: short(value) } : {};
}
