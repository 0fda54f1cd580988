import type { Plugin } from 'chart.js';
import { ring } from './chart-pen.ts';
import type { ChartPoint } from '#charts/spec/chart-spec.ts';

/** Far enough around a point that its own mark stays what it is, in pixels. */
const RADIUS = 8;

/** Draws a ring around each value of a line that replaced another; its label says so, too. */
export const revisionRings: Plugin = {
  id: 'revisionRings',
  afterDatasetsDraw: (chart) => {
    chart.data.datasets.forEach(({ data, borderColor }, dataset) => {
      const { data: drawn } = chart.getDatasetMeta(dataset);
      (data as unknown as ChartPoint[]).forEach(({ revised, y }, at) => {
        if (revised && y !== null) ring(chart, drawn[at]!, RADIUS, borderColor as string);
      });
    });
  },
};
