import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderedText, solid } from '#scripts/import/disclosure/fidelity.ts';
import { imported } from './libre-office.ts';
import { structuredDocument } from './structure-grammar.ts';
import { gridsOf } from './rendered-grids.ts';
import { p, wordFile } from './word-file.ts';

const TITLE = '关于某项工作的报告';
const INTRO = '本件为测试用，由程序写成。';
const heading = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`;

test('200 documents of lists, tables, notes and unseen words: the page shows the same in the same places, and every loss is told', async () => {
  await fc.assert(
    fc.asyncProperty(structuredDocument, async ({ body, numbering, notes, shown, told, grids }) => {
      const file = wordFile({
        body: p(TITLE) + p(INTRO) + body + p('完。'),
        styles: [1, 2, 3].map(heading).join(''),
        ...(numbering && { numbering }),
        ...(notes.length > 0 && {
          parts: [
            {
              type: 'footnotes',
              path: 'footnotes.xml',
              content: `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${notes.map(({ text }, at) => `<w:footnote w:id="${at + 1}">${p(text)}</w:footnote>`).join('')}</w:footnotes>`,
            },
          ],
        }),
      });
      const own = await imported(file);
      const said = own.problems.map(({ code, what }) => `${code} ${what}`).join('\n');
      const below = notes.map(({ text, mark }) => mark + text).join('');
      expect(solid(renderedText(own.body))).toBe(solid(`${INTRO}${shown}完。${below}`));
      expect(own.fidelity.share).toBe(1);
      expect(told.filter((one) => !said.includes(one))).toEqual([]);
      expect(gridsOf(own.body)).toEqual(grids.map((grid) => Object.fromEntries(grid)));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 200), seed: Number(process.env.FUZZ_SEED ?? 1) },
  );
});
