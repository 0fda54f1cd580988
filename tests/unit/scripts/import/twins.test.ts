import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

/** What the small site holds a digest of, in the words of the document itself. */
const TEXT = `甲市2019年工作回顾和2020年主要工作安排
发布日期：2020-01-02　来源：办公室
一、2019年工作回顾
（一）空气质量持续改善。全年PM2.5平均浓度为20微克/立方米，同比下降4.8%；优良率达96.7%。
（二）服务不断优化。新建学校3所。
二、2020年工作安排
（一）抓好整改
一是全面完成2个整改项目，推进码头建设。二是持续巩固全市的空气质量。
`;

let root: string;
beforeEach(() => {
  root = copySmallSite();
  writeFileSync(join(root, 'full.txt'), TEXT);
});
afterEach(() => rmSync(root, { recursive: true }));

async function proposed(index: string) {
  const given = { category: '公开/计划', index_number: index };
  const { lines } = await importDocuments(root, [join(root, 'full.txt')], { given });
  const table = (kind: string) => {
    const file = join(root, `seeds/proposed/full.${kind}.csv`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return { said: lines.join('\n'), table };
}

describe('a document of which the tables hold another form', () => {
  test('is not asked again for what they hold of it, and this is said', async () => {
    const { said, table } = await proposed('001/2020-1');
    expect(said).toContain('待审：1 个数据、1 个计划事项');
    expect(said).toContain(
      '已在表格里，没有再提出：2 个数据、2 个计划事项（出自同一份文件的 2020-plan）',
    );
    expect(table('observations')).toMatch(/^row,.*\no1,.*新建学校3所.*\n$/);
    expect(table('commitments')).toMatch(/^row,.*\nc1,.*推进码头建设.*\n$/);
  });

  test('is asked for all of it when it is another document', async () => {
    const { said, table } = await proposed('001/2020-9');
    expect(said).toContain('待审：3 个数据、3 个计划事项');
    expect(said).not.toContain('没有再提出');
    expect(table('observations')).toContain('已有同样的数据，出自 2020-plan');
  });
});
