import { describe, expect, test } from 'vitest';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { readFile, type Surroundings } from '#scripts/import/original/read-file.ts';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';
import {
  docx,
  footnotes,
  numbered,
  NUMBERING,
  p,
  pdf,
  picture,
  PNG,
  run,
  tbl,
  tc,
} from './office-files.ts';

const around: Surroundings = {
  resources: (address) => (address === 'page_files/map.png' ? PNG : 'missing'),
  convert: () => 'no-office',
};

async function read(content: string | Uint8Array, name: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const found = await readFile(bytes, name, around);
  if (found.kind !== 'document') throw new Error(JSON.stringify(found));
  const { value, problems } = assemble(found.extract, name);
  return {
    ...value,
    share: value.fidelity.difference ?? value.fidelity.share,
    sections: parseBody(value.body).sections.map(({ id }) => id),
    html: renderBody(parseBody(value.body)),
    codes: problems.map(({ code }) => code),
  };
}

describe('a Word file', () => {
  test('with directly formatted headings gets its sections', async () => {
    const centred = '<w:jc w:val="center"/>';
    const { sections, fields, share, codes } = await read(
      docx([
        p(run('工作安排', '<w:b/><w:sz w:val="44"/>'), centred),
        p(run('一、', '<w:b/>') + run('总的要求', '<w:b/>')),
        p('落实责任。'),
        p(run('（一）治水。', '<w:b/>') + run('全年达标。')),
        p(run('（二）治气。', '<w:b/>') + run('全年达标。')),
        p('二、保障'),
      ]),
      'a.docx',
    );
    expect([fields.title, sections]).toEqual(['工作安排', ['s1', 's1-1', 's1-2', 's2']]);
    expect([share, codes]).toEqual([1, []]);
  });

  test('has the numbers that Word counts as words', async () => {
    const { body, sections, share } = await read(
      docx(
        [
          p('工作安排'),
          p('目标', numbered(0)),
          p('治水', numbered(1)),
          p('治气', numbered(1)),
          p('保障', numbered(0)),
          p('人员', numbered(1)),
          p('经费', numbered(1)),
          p('一项', numbered(0, 2)),
        ],
        { 'word/numbering.xml': NUMBERING },
      ),
      'a.docx',
    );
    expect(sections).toEqual(['s1', 's1-1', 's1-2', 's2', 's2-1', 's2-2']);
    expect(body).toContain('## 二、保障\n\n### （一）人员');
    expect(body).toContain('- 一项');
    expect(share).toBe(1);
  });

  test('keeps merged cells, with a header of two rows', async () => {
    const { html, share, body } = await read(
      docx([
        p('监测情况'),
        p('见表。'),
        tbl(
          [tc('区域', { merge: 'restart' }), tc('水质', { columns: 2 })],
          [tc('', { merge: 'continue' }), tc('本期'), tc('<')],
          [tc('甲区'), tc('停测', { columns: 2 })],
        ),
      ]),
      'a.docx',
    );
    expect(body).toContain('| 区域 | 水质 | < |');
    expect(html.replace(/\s*\n\s*/g, '')).toContain(
      '<thead><tr><th rowspan="2">区域</th><th colspan="2">水质</th></tr><tr><th>本期</th><th>&lt;</th></tr></thead>' +
        '<tbody><tr><td>甲区</td><td colspan="2">停测</td></tr></tbody>',
    );
    expect(share).toBe(1);
  });

  test('keeps its pictures, with their words', async () => {
    const { body, images, codes, share } = await read(
      docx([p('通知'), p('位置如图。'), p(picture('监测点位')), p(picture(''))]),
      'a.docx',
    );
    expect(body).toContain('![监测点位](image-1.png)\n\n![图片 2](image-2.png)');
    expect([...images.keys()]).toEqual(['image-1.png', 'image-2.png']);
    expect([codes, share]).toEqual([['image-without-words'], 1]);
  });

  test('keeps what is raised and lowered, and tells of what it cannot keep', async () => {
    const { body, share, codes } = await read(
      docx([
        p('通知'),
        p(
          run('面积10') +
            run('4', '<w:vertAlign w:val="superscript"/>') +
            run('亩，CO') +
            run('2', '<w:vertAlign w:val="subscript"/>'),
        ),
        p(run('第5') + run('a|b', '<w:vertAlign w:val="superscript"/>') + run('删', '<w:strike/>')),
        `<w:p><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>`,
      ]),
      'a.docx',
    );
    expect(body).toBe('面积10<sup>4</sup>亩，CO<sub>2</sub>\n\n第5a|b 删\n\n新增\n');
    expect(share).toBe(1);
    expect(codes.sort()).toEqual(['shifted-words', 'struck-words', 'tracked-changes']);
  });

  test('keeps them in headings at the head of a paragraph, and in cells', async () => {
    const low = run('2', '<w:vertAlign w:val="subscript"/>');
    const { body, html, sections, share } = await read(
      docx([
        p('通知'),
        p(run('一、控制CO') + low + run('。今年CO') + low + run('下降。')),
        p('二、其他。今年很好。'),
        tbl([tc('气体'), tc('数量')], [tc(run('SO') + low), tc('1')]),
      ]),
      'a.docx',
    );
    expect(body).toContain(
      '## 一、控制CO<sub>2</sub>。\n\n今年CO<sub>2</sub>下降。\n\n## 二、其他。',
    );
    expect(html).toContain('<td>SO<sub>2</sub></td>');
    expect([sections, share]).toEqual([['s1', 's2'], 1]);
  });

  test('has its notes below the text', async () => {
    const { body, share } = await read(
      docx(
        [p('通知'), p(run('全年达标') + '<w:r><w:footnoteReference w:id="1"/></w:r>' + run('。'))],
        {
          'word/footnotes.xml': footnotes('含补测。'),
        },
      ),
      'a.docx',
    );
    expect([body, share]).toEqual(['全年达标<sup>[1]</sup>。\n\n\\[1] 含补测。\n', 1]);
  });
});

describe('a saved page', () => {
  const page = (article: string) => `<!DOCTYPE html>
<!-- saved from url=(0036)https://www.example.gov.cn/art/1.html -->
<html><head><meta name="ArticleTitle" content="甲市公告"><meta name="PubDate" content="2022-03-02 09:00">
<meta name="ContentSource" content="办公室"><style>p{}</style></head><body>
<div class="nav"><a href="/">首页</a><a href="/b">公开</a></div>
<div>当前位置：<a href="/">首页</a> &gt; <a href="/b">政府信息公开</a> &gt; <a href="/c">公告</a></div>
<table><tr><td>索 引 号：</td><td>001/2022-1</td><td>公开方式：</td><td>主动公开</td></tr></table>
<h1>甲市公告</h1><div id="zoom">${article}</div>
<div class="footer">主办单位：甲市<script>var x = 1</script></div></body></html>`;

  test('is told from its frame, and its record is read from there', async () => {
    const { body, fields, share, codes } = await read(
      page(
        '<p>&nbsp;&nbsp;　　现将情况公告如下。</p><p>一、总体<br>达标<b>率</b>为97%。</p><p><span>二、分项</span></p>',
      ),
      'page.html',
    );
    expect(body).toBe('现将情况公告如下。\n\n## 一、总体\n\n达标率为97%。\n\n## 二、分项\n');
    expect(fields).toEqual({
      title: '甲市公告',
      published_on: '2022-03-02',
      published_time: '09:00',
      source: '办公室',
      category: '政府信息公开/公告',
      index_number: '001/2022-1',
      access_mode: '主动公开',
      source_url: 'https://www.example.gov.cn/art/1.html',
    });
    expect([share, codes]).toEqual([1, []]);
  });

  test('keeps tables with merged cells; tables that only place things go', async () => {
    const { html, share } = await read(
      page(
        '<table><tr><td><p>说明如下，请看下面的表格。</p><table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td>2</td></tr><tr><td>丙</td><td>3</td><td>4</td></tr></table></td></tr></table>',
      ),
      'page.html',
    );
    expect(html).toContain('<p>说明如下');
    expect(html).toContain('<th rowspan="2">甲</th>');
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(share).toBe(1);
  });

  test('brings the pictures that lie beside it, and tells of the others', async () => {
    const { body, codes } = await read(
      page(
        '<p>点位如图，一共有二十个点位参加监测。</p><img src="page_files/map.png" alt="点位图"><img src="http://a.cn/b.png">',
      ),
      'page.html',
    );
    expect(body).toContain('![点位图](image-1.png)');
    expect(codes).toEqual(['image-not-at-hand']);
  });

  test('keeps links to pages; links to scripts are words', async () => {
    const { body } = await read(
      page(
        '<p>详见<a href="../2.html">附件说明</a>和<a href="javascript:void(0)">打印</a>，共有二十页。</p>',
      ),
      'page.html',
    );
    expect(body).toBe('详见[附件说明](https://www.example.gov.cn/2.html)和打印，共有二十页。\n');
  });

  test('keeps what stands higher and lower', async () => {
    const { body, html, share, codes } = await read(
      page(
        '<p>排放10<sup> 4 </sup>吨SO<sub><font>2</font></sub>，共有<sup></sup>二十<sup>[1]</sup>页。</p><table><tr><td>m<sup>2</sup></td><td>1</td></tr></table>',
      ),
      'page.html',
    );
    expect(body).toContain('排放10<sup>4</sup>吨SO<sub>2</sub>，共有二十<sup>[1]</sup>页。');
    expect(html).toContain('<th>m<sup>2</sup></th>');
    expect([share, codes]).toEqual([1, []]);
  });

  test('without a frame is read whole', async () => {
    const { fields, sections } = await read(
      '<html><body><p>甲市计划</p><p>发布日期：2022-03-02</p><p>一、目标</p><p>二、保障</p></body></html>',
      'page.htm',
    );
    expect([fields.title, sections]).toEqual(['甲市计划', ['s1', 's2']]);
  });
});

describe('Markdown', () => {
  test('brings its record and its headings along', async () => {
    const { fields, body, share } = await read(
      '---\ntitle: 通知\npublished_on: 2022-03-02\n---\n\n# 一、目标\n\n达到**97%**。\n\n# 二、保障\n',
      'a.md',
    );
    expect(fields).toMatchObject({ title: '通知', published_on: '2022-03-02' });
    expect(body).toBe('## 一、目标\n\n达到**97%**。\n\n## 二、保障\n');
    expect(share).toBe(1);
  });
});

describe('Markdown with what the site writes otherwise', () => {
  test('keeps merged cells, and cells that say < or ^', async () => {
    const source =
      '| 区域 | 水质 | < |\n| - | - | - |\n| ^ | 本期 | 上年 |\n| 甲区 | \\< | \\^ |\n';
    const { body, html, share } = await read(`---\ntitle: 通知\n---\n\n${source}`, 'a.md');
    expect([body, share]).toEqual([source, 1]);
    expect(html).toContain('<th rowspan="2">区域</th>');
    expect(html).toContain('<td>&lt;</td>');
  });

  test('has its notes below the text, and its ticks in words', async () => {
    const source =
      '全年达标[^甲]，全省[^b]第一[^甲]。\n\n[^b]: 含**补测**。\n[^甲]: 见表。\n\n- [x] 治水\n- [ ] 治气\n';
    const { body, share } = await read(`---\ntitle: 通知\n---\n\n${source}`, 'a.md');
    expect(body).toBe(
      '全年达标<sup>[1]</sup>，全省<sup>[2]</sup>第一<sup>[1]</sup>。\n\n- ☑ 治水\n- ☐ 治气\n\n\\[1] 见表。\n\n\\[2] 含**补测**。\n',
    );
    expect(share).toBe(1);
  });
});

describe('Markdown with HTML that the site reads', () => {
  test('keeps it', async () => {
    const source =
      'SO<sub>2</sub>和10<sup>4*</sup>，\n甲<br>乙。\n\n| 甲 | 乙 |\n| - | - |\n| m<sup>2</sup> | 丙<br>丁 |\n';
    const { body, share } = await read(`---\ntitle: 通知\n---\n\n${source}`, 'a.md');
    expect([body, share]).toEqual([source, 1]);
  });
});

describe('a PDF', () => {
  test('gives its words, line by line', async () => {
    const lines = ['甲市环境公报', '一、空气', '优良天数比例97.8%。', '二、Water', '水质稳定。'];
    const { body, fields } = await read(pdf(lines), 'a.pdf');
    expect(fields.title).toBe('甲市环境公报');
    expect(body).toBe('## 一、空气\n\n优良天数比例97.8%。\n\n## 二、Water\n\n水质稳定。\n');
  });
});
