import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { newCanvas, toPng } from '#formats/pictures/build-canvas.ts';

test('a PNG shows every pixel as it was painted, and is smaller than what the canvas makes of itself', async () => {
  const canvas = newCanvas(300, 120);
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = '#fcfcfa';
  ctx.fillRect(0, 0, 300, 120);
  ctx.fillStyle = '#0b6477';
  ctx.font = '40px "Noto Sans SC"';
  ctx.fillText('环境质量', 20, 70);
  // A row that differs from those around it by its last pixel alone.
  ctx.fillRect(299, 110, 1, 1);

  const png = await toPng(canvas);
  const shown = createCanvas(300, 120);
  shown.getContext('2d').drawImage(await loadImage(png), 0, 0);

  expect(shown.data().equals(canvas.data())).toBe(true);
  expect(png.length).toBeLessThan(canvas.toBuffer('image/png').length);
});
