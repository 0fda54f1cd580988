import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS, coloursCss } from '#styles/palette.ts';

test('the style sheet of colours is made of the palette', async () => {
  await expect(coloursCss()).toMatchFileSnapshot('../../../../src/styles/base/colours.css');
});

test('a site’s icon is painted in colours of the palette', () => {
  const used = readFileSync('public/icon.svg', 'utf8').match(/#[0-9a-f]{6}/g);
  const known = Object.values(COLOURS).flat();
  expect(used).not.toBeNull();
  expect(used!.filter((colour) => !known.includes(colour as never))).toEqual([]);
});
