import { expect, test } from 'vitest';
import { readFile } from '#scripts/import/original/read-file.ts';
import { p, r, tbl, tc, tr, wordFile } from './word-file.ts';

/** What becomes of a file: its kind, or code and words of what is wrong with it. */
async function outcome(body: string) {
  const found = await readFile(wordFile({ body: p('关于上限的说明') + body }), 'in.docx', {
    resources: () => 'missing',
    convert: () => 'no-office',
  });
  return found.kind === 'refused' ? [found.problem.code, found.problem.what] : [found.kind];
}

const wrapped = (tag: string, times: number) =>
  `<${tag}>`.repeat(times) + p('底') + `</${tag}>`.repeat(times);

test('a Word file of elements that stand in each other beyond all reason is refused, and says the limit', async () => {
  expect(await outcome(wrapped('w:customXml', 200))).toEqual(['document']);
  expect(await outcome(wrapped('w:customXml', 5000))).toEqual([
    'import-limit',
    '文件超过了一次导入的上限：一层套一层，套得特别深，最多 250 层。',
  ]);
});

test('a table that nobody can read is refused, and says the limit', async () => {
  const rows = Array.from({ length: 600 }, () =>
    tr([tc('1', '<w:gridSpan w:val="100"/>'), tc('2')]),
  );
  expect(await outcome(tbl(101, ...rows))).toEqual([
    'import-limit',
    '文件超过了一次导入的上限：有一个表格特别大（行数乘以列数），最多 5 万格。',
  ]);
});

test('parts that unpack beyond all reason are not unpacked', async () => {
  expect(await outcome(`<w:p>${'<w:r/>'.repeat(3_000_000)}</w:p>`)).toEqual([
    'import-bomb',
    expect.stringContaining('没有展开'),
  ]);
});

test('a field that never ends keeps its words, and is told', async () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const found = await readFile(
    wordFile({
      body: p('关于域的说明') + p('正文。') + p(begin + r('在域里的字')) + p('后面的字。'),
    }),
    'in.docx',
    { resources: () => 'missing', convert: () => 'no-office' },
  );
  if (found.kind !== 'document') throw new Error(found.kind);
  expect(found.extract.problems.map(({ code, what }) => [code, what])).toEqual([
    ['word-refused', expect.stringContaining('在域里的字')],
  ]);
});
