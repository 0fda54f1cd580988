/** An affine transform as canvas writes it: a, b, c, d, e, f. */
export type Matrix = [number, number, number, number, number, number];

/** What a canvas context remembers between `save` and `restore`. */
export interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  dash: number[];
  matrix: Matrix;
}

/** A fresh context. */
export const INITIAL: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '13px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [],
  matrix: [1, 0, 0, 1, 0, 0],
};

/** The transform that applies `by` first and `matrix` after it. */
export function multiply([m, n, o, p, q, r]: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  return [
    m * a + o * b,
    n * a + p * b,
    m * c + o * d,
    n * c + p * d,
    m * e + o * f + q,
    n * e + p * f + r,
  ];
}
