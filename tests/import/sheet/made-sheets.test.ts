import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { readFile } from '#scripts/import/original/read-file.ts';
import { gridsOf } from '#tests/import/word/rendered-grids.ts';
import { workbook } from './sheet-grammar.ts';

test('200 workbooks of a grammar that knows what Excel shows: the published table shows the same in the same places, and every loss is told', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async ({ bytes, grid, told }) => {
      const found = await readFile(bytes, 'in.xlsx', {
        resources: () => 'missing',
        convert: () => 'no-office',
        publish: true,
      });
      if (found.kind !== 'document') throw new Error(JSON.stringify(found));
      const { value, problems } = assemble(found.extract, 'in.xlsx');
      const said = problems.map(({ what }) => what).join('\n');
      expect(gridsOf(value.body)).toEqual([grid]);
      expect(value.fidelity.share).toBe(1);
      expect(told.filter((one) => !said.includes(one))).toEqual([]);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 200), seed: Number(process.env.FUZZ_SEED ?? 1) },
  );
});
