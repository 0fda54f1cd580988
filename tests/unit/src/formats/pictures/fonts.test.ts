import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fontFile } from '#formats/pictures/build-canvas.ts';

test('the fonts of the project are those of the package that it names, with their licence', () => {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));
  const same = (ours: string, theirs: string) =>
    readFileSync(ours).equals(readFileSync(join(folder, theirs)));
  for (const weight of [400, 600] as const) {
    const theirs = `files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
    expect(same(fontFile(weight), theirs)).toBe(true);
  }
  expect(same(join(dirname(fontFile(400)), 'LICENSE'), 'LICENSE')).toBe(true);
});
