import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderedText, solid } from '#scripts/import/disclosure/fidelity.ts';
import { block, Counters } from './document-grammar.ts';
import { imported } from './libre-office.ts';
import { list, lvl, numberingOf, p, wordFile } from './word-file.ts';

const numbering = numberingOf(
  list(1, lvl(0, 'decimal', '（%1）')),
  list(2, lvl(0, 'decimal', '%1.')),
  list(3, lvl(0, 'chineseCountingThousand', '第%1条')),
);
const styles =
  '<w:style w:type="character" w:styleId="Secret"><w:name w:val="不公开"/><w:rPr><w:vanish/></w:rPr></w:style>';

const TITLE = '关于某项工作的报告';
const INTRO = '本件为测试用，由程序写成。';

test('300 documents of a grammar that knows what Word shows: the page shows the same, and every loss is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
      const counters = new Counters();
      const pieces = blocks.map((make) => make(counters));
      const body = p(TITLE) + p(INTRO) + pieces.map(({ xml }) => xml).join('') + p('完。');
      const file = wordFile({ body, styles, numbering });
      const own = await imported(file);
      const codes = own.problems.map(({ code }) => code as string);
      const shown = solid(`${INTRO}${pieces.map((one) => one.shown).join('')}完。`);
      expect(own.fields.title).toBe(TITLE);
      expect(solid(renderedText(own.body))).toBe(shown);
      expect(own.fidelity.share).toBe(1);
      expect(codes).toEqual(expect.arrayContaining(pieces.flatMap(({ told }) => told)));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 300), seed: Number(process.env.FUZZ_SEED ?? 1) },
  );
});
