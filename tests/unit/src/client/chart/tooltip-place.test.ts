import { describe, expect, test } from 'vitest';
import { tooltipPlace } from '#client/chart/tooltip-place.ts';

const chart = { width: 700, height: 350 };
const size = { width: 240, height: 80 };

describe('a tooltip covers no point', () => {
  test('beside others that are higher: it is above them all', () => {
    const at = { x: 300, y: 200 };
    const { y, yAlign } = tooltipPlace(
      at,
      [at, { x: 380, y: 150 }, { x: 600, y: 20 }],
      size,
      chart,
    );
    expect(yAlign).toBe('bottom');
    expect(y).toBeLessThan(150);
  });

  test('where there is no room above: it is below the lowest', () => {
    const at = { x: 300, y: 60 };
    const { y, yAlign } = tooltipPlace(at, [at, { x: 220, y: 120 }], size, chart);
    expect(yAlign).toBe('top');
    expect(y).toBeGreaterThan(120);
    expect(y + size.height).toBeLessThan(chart.height);
  });

  test('at the edge it reaches further inwards, and heeds what is there', () => {
    const at = { x: 690, y: 200 };
    const { y } = tooltipPlace(at, [at, { x: 470, y: 120 }], size, chart);
    expect(y).toBeLessThan(120);
  });
});
