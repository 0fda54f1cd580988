import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import { p, wordFile } from '#tests/import/word/word-file.ts';
import { copySmallSite, SMALL_CONFIG } from '#tests/pipeline/small-site.ts';

const SENTENCE = '2021年PM2.5平均浓度17微克/立方米，空气优良率98.1%。';
const WORDS = ['关于甲市空气的说明', '一、空气', SENTENCE];
const HEADINGS = ['指标', '区域', '时间', '数值', '单位', '来源', '章节', '引文'];
const ROW = ['PM2.5平均浓度', '甲市', '2021', '17', '微克/立方米', 'known', 's1', SENTENCE];
const KNOWN = `indicator,area,period,value,document,section,quote\npm25,甲市,2021,17,known,s1,${SENTENCE}\n`;

const WORKBOOK = await writeXlsxFile(
  [HEADINGS, ROW].map((row) => row.map((value) => ({ value }))),
).toBuffer();

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

/** A site with a document that was imported from a file, and its first figure in a table. */
async function siteWith(name: string, content: string | Uint8Array) {
  const root = copySmallSite();
  roots.push(root);
  mkdirSync(join(root, 'handed'));
  writeFileSync(join(root, 'site.config.json'), JSON.stringify(SMALL_CONFIG));
  const file = join(root, 'handed', name);
  writeFileSync(file, content);
  const given = { id: 'known', category: '公开/公报', published_on: '2022-05-06' };
  const { lines } = await importDocuments(root, [file], { given });
  expect(lines.join('\n')).toContain('content/disclosures/2022/known.md');
  writeFileSync(join(root, 'seeds/observations/known.csv'), KNOWN);
  return root;
}

function propose(root: string): string {
  const run = spawnSync(
    process.execPath,
    ['scripts/propose.ts', '--site', root, 'known', '--force'],
    { encoding: 'utf8' },
  );
  return run.stdout + run.stderr;
}

describe('propose says which figures the tables have already', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['a Word file', 'in.docx', wordFile({ body: WORDS.map((one) => p(one)).join('') })],
    [
      'a page',
      'in.html',
      `<!doctype html><meta charset="utf-8"><title>${WORDS[0]}</title><body><h1>${WORDS[0]}</h1><p>${WORDS[1]}</p><p>${WORDS[2]}</p>`,
    ],
    ['Markdown', 'in.md', `# ${WORDS[0]}\n\n## ${WORDS[1]}\n\n${WORDS[2]}\n`],
    ['a text', 'in.txt', `${WORDS.join('\n\n')}\n`],
  ])('of %s', async (_, name, content) => {
    const said = propose(await siteWith(name, content));
    expect(said).toContain('读出 1 个数据');
    expect(said).toMatch(/没有提出的 1 个（已在表格里）：.*17微克\/立方米/);
  });

  test('of a PDF nothing, for its words are for reading alone: it says so', async () => {
    const pdf = readFileSync('tests/import/cases/pdf-table-rows/in.pdf');
    const said = propose(await siteWith('in.pdf', pdf));
    expect(said).toContain('known 的文字是程序从 PDF 里提取的，只供阅读和搜索，不能从中取数据。');
  });

  test.each<[string, string, string | Uint8Array]>([
    ['a table of text', 'rows.csv', `${HEADINGS.join(',')}\n${ROW.join(',')}\n`],
    ['a workbook', 'rows.xlsx', WORKBOOK],
  ])('and the import says it of the rows of %s', async (_, name, content) => {
    const root = await siteWith('in.txt', `${WORDS.join('\n\n')}\n`);
    const file = join(root, 'handed', name);
    writeFileSync(file, content);
    const { lines } = await importDocuments(root, [file], {});
    expect(lines.join('\n')).toContain('新增 0 行，相同 1 行，不同 0 行，没有收 0 行');
  });
});
