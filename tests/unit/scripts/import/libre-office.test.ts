import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import { withLibreOffice } from '#scripts/import/original/office.ts';
import { SMALL_SITE } from '#tests/pipeline/small-site.ts';
import { docx, p, run, tbl, tc } from './office-files.ts';

const root = mkdtempSync(join(tmpdir(), 'gongkai-'));
afterAll(() => rmSync(root, { recursive: true }));

const LOW = '<w:vertAlign w:val="subscript"/>';
const NOTICE = docx([
  p('甲市工作安排'),
  p('一、总的要求'),
  p(run('优良天数比例达到97%，CO') + run('2', LOW) + run('下降。')),
  p('二、保障措施'),
  tbl([tc('区域'), tc('数量', { columns: 2 })], [tc('甲区'), tc('3'), tc('4')]),
  p('落实责任。'),
]);

/** The program writes old formats as well as it reads them. */
const convert = withLibreOffice(join(root, 'scratch')) as (
  bytes: Uint8Array,
  to: string,
) => Uint8Array | string;
const old = convert(NOTICE, 'doc');
const absent = old === 'no-office';

describe.skipIf(absent)(
  `with LibreOffice${absent ? ', which this machine has not: skipped' : ''}`,
  { timeout: 600_000 },
  () => {
    async function imported(name: string, content: Uint8Array | string) {
      cpSync(SMALL_SITE, join(root, 'site'), { recursive: true });
      writeFileSync(join(root, name), content);
      const given = { id: 'notice', category: '公开/计划', published_on: '2022-05-01' };
      const files = [join(root, name)];
      const { problems, lines } = await importDocuments(join(root, 'site'), files, { given });
      const path = join(root, 'site/content/disclosures/2022/notice.md');
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      rmSync(join(root, 'site'), { recursive: true });
      return { codes: problems.map(({ code }) => code), said: lines.join('\n'), text };
    }

    test('a .doc is imported to the letter', async () => {
      expect(Buffer.from(old as Uint8Array).subarray(0, 4)).toEqual(
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      );
      const { codes, said, text } = await imported('notice.doc', old);
      expect(codes).toEqual([]);
      expect(said).toContain('个字符与原文一致');
      expect(text).toContain('title: 甲市工作安排');
      expect(text).toContain(
        '## 一、总的要求\n\n优良天数比例达到97%，CO<sub>2</sub>下降。\n\n## 二、保障措施\n\n| 区域 | 数量 | < |',
      );
    });

    test('a PDF that a word processor made gives its words, for reading and search', async () => {
      const { codes, said, text } = await imported('notice.pdf', convert(NOTICE, 'pdf'));
      expect(codes).toEqual([]);
      expect(said).toContain('只供阅读和搜索');
      expect(text).toContain('extracted_from: pdf');
      expect(text.replaceAll(/\s/g, '')).toContain('优良天数比例达到97%');
    });
  },
);
