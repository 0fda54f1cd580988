/** Turns a point of the drawing into one of the picture. */
export type Transform = (x: number, y: number) => [number, number];

/** A canvas path recorded as the `d` of an SVG path. */
export class SvgPath {
  d = '';
  readonly #transform: Transform;
  /** Where the pen is, after a move or a line. */
  #pen = '';

  constructor(transform: Transform) {
    this.#transform = transform;
  }

  /** Whether a pen would leave a trace: a canvas draws none where it was only put down. */
  get isLine(): boolean {
    return /[LCAZ]/.test(this.d);
  }

  close(): void {
    this.d += 'Z';
    this.#pen = '';
  }
  moveTo(x: number, y: number): void {
    this.#pen = this.#at(x, y);
    this.d += `M${this.#pen}`;
  }
  /** A line to where the pen is already leaves no trace. */
  lineTo(x: number, y: number): void {
    const to = this.#at(x, y);
    if (to === this.#pen) return;
    this.#pen = to;
    this.d += `${this.d ? 'L' : 'M'}${to}`;
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#pen = '';
    this.d += `C${this.#at(ax, ay)} ${this.#at(bx, by)} ${this.#at(x, y)}`;
  }
  rect(x: number, y: number, width: number, height: number): void {
    const [right, bottom] = [x + width, y + height];
    this.#pen = '';
    this.d += `M${this.#at(x, y)}L${this.#at(right, y)}L${this.#at(right, bottom)}L${this.#at(x, bottom)}Z`;
  }
  /** SVG draws no full circle in one arc, so each arc is made of two halves. */
  arc(x: number, y: number, radius: number, start: number, end: number, counter: boolean): void {
    const full = Math.abs(end - start) >= 2 * Math.PI - 1e-6;
    const point = (angle: number) =>
      this.#at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const half = `A${short(radius)} ${short(radius)} 0 0 ${counter ? 0 : 1} `;
    const middle = full ? start + Math.PI : (start + end) / 2;
    this.#pen = '';
    const first = `${this.d && !full ? 'L' : 'M'}${point(start)}`;
    this.d += `${first}${half}${point(middle)}${half}${point(full ? start : end)}`;
  }

  #at(x: number, y: number): string {
    return this.#transform(x, y).map(short).join(' ');
  }
}

/** One decimal is a tenth of a pixel. */
export function short(number: number): string {
  return String(Math.round(number * 10) / 10);
}
