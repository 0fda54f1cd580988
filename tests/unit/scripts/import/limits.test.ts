import { expect, test } from 'vitest';
import { readFile } from '#scripts/import/original/read-file.ts';

/** What becomes of a text: its kind, or what is said of the limit that it is beyond. */
async function outcome(text: string, file: string) {
  const found = await readFile(new TextEncoder().encode(text), file, {
    resources: () => 'missing',
    convert: () => 'no-office',
  });
  return found.kind === 'refused' ? found.problem.what : found.kind;
}

const beyond = (found: string, most: string) =>
  `文件超过了一次导入的上限：${found}，最多 ${most}。`;

test('a text that is longer than a book is refused, and says how long it is', async () => {
  const line = `${'全年完成治理项目若干'.repeat(6)}。\n`;
  expect(await outcome(line.repeat(100), 'in.txt')).toBe('document');
  expect(await outcome(line.repeat(6000), 'in.txt')).toBe(beyond('38 万个字符', '30 万个字符'));
  const page = `<html><body>${`<p>${line}</p>`.repeat(7000)}</body></html>`;
  expect(await outcome(page, 'in.html')).toBe(beyond('49 万个字符', '45 万个字符'));
  expect(await outcome(`${line}\n`.repeat(5000), 'in.md')).toBe(
    beyond('32 万个字符', '30 万个字符'),
  );
});

test('a paragraph of nothing but emphasis, and a table without end, are refused', async () => {
  expect(await outcome('**甲**乙'.repeat(1000), 'in.md')).toBe('document');
  expect(await outcome('**甲**乙'.repeat(5000), 'in.md')).toBe(
    beyond('一段里超过 8000 处 * 或 _', '每段 8000 处'),
  );
  const table = (rows: number) => `| 甲 | 乙 |\n| - | - |\n${'| 1 | 2 |\n'.repeat(rows)}`;
  expect(await outcome(table(500), 'in.md')).toBe('document');
  expect(await outcome(table(6000), 'in.md')).toBe(
    beyond('一个表格超过 5000 行', '每个表格 5000 行'),
  );
});

test('words of thousands of pieces in one line stay one line', async () => {
  const pieces = '<span>甲</span><b>乙</b>'.repeat(3000);
  const found = await readFile(
    new TextEncoder().encode(`<html><body><p>正文</p><p>${pieces}</p></body></html>`),
    'in.html',
    { resources: () => 'missing', convert: () => 'no-office' },
  );
  if (found.kind !== 'document') throw new Error(found.kind);
  expect(found.extract.blocks.at(-1)).toMatchObject({
    children: [{ type: 'text', value: '甲乙'.repeat(3000) }],
  });
});
