import { describe, expect, test } from 'vitest';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { readText } from '#scripts/import/plain-text/read-text.ts';

const RECORD = `当前位置:
甲市生态环境局> 法定主动公开内容> 规划计划>
索引号 001008/2021-100001
组配分类 规划计划 发布机构 市生态环境局
生成日期 2021年3月1日 公开方式 主动公开
甲市2021年工作安排
发布日期:2021-03-02 来源:办公室 访问次数: 字号:[ ]
`;
const BARE = `发布时间:2021-03-02 16:28
访问次数:
发布机构:
信息来源:监测处
信息来源:
`;

function read(text: string) {
  const { value, problems } = assemble(readText(text, 'plan.txt'), 'plan.txt');
  const sections = parseBody(value.body).sections.map(({ id }) => id);
  return { ...value, sections, codes: problems.map(({ code, line }) => `${code}:${line}`) };
}

describe('the record above a text', () => {
  test('is read from trail and lines, the title among them', () => {
    const { fields, body, fidelity, codes } = read(`${RECORD}\n正文一段。`);
    expect(fields).toEqual({
      category: '法定主动公开内容/规划计划',
      index_number: '001008/2021-100001',
      publisher: '市生态环境局',
      generated_on: '2021-03-01',
      access_mode: '主动公开',
      published_on: '2021-03-02',
      source: '办公室',
      title: '甲市2021年工作安排',
    });
    expect(body).toBe('正文一段。\n');
    expect([fidelity.share, codes]).toEqual([1, []]);
  });

  test('is read from bare lines, of which some say nothing', () => {
    const { fields, body } = read(`${BARE}2月监测的断面都达标，没有标题。`);
    expect(fields).toEqual({
      published_on: '2021-03-02',
      published_time: '16:28',
      source: '监测处',
    });
    expect(body).toBe('2月监测的断面都达标，没有标题。\n');
  });

  test('may be missing: the first line is the title when it looks like one', () => {
    expect(read('甲市工作安排\n\n一段。').fields.title).toBe('甲市工作安排');
    expect(read('甲市生态环境局\n关于印发计划的通知\n一段。').fields.title).toBe(
      '甲市生态环境局关于印发计划的通知',
    );
    expect(read('第一段，很平常。\n第二段。').fields.title).toBeUndefined();
  });

  test('tells what the site has no field for', () => {
    const { codes } = read(`关键词：空气\n${RECORD}正文。`);
    expect(codes).toEqual(['import-record-unknown:1']);
  });
});

describe('the number of an official document', () => {
  const BODY = '各县（区）分局：\n现将有关事项通知如下。';

  test.each([
    ['甲环发〔2024〕3号', '关于印发计划的通知'],
    ['甲市生态环境局文件\n甲环发〔2024〕3 号', '关于印发计划的通知'],
    ['甲市生态环境局文件\n甲环发[2024]3号　　签发人：张三', '关于印发计划的通知'],
    [
      '000012\n特急\n甲市生态环境局文件\n甲环发（2024）3号',
      '甲市生态环境局关于印发\n工作要点的通知',
    ],
    ['甲市生态环境局公告\n2024年 第3号', '关于空气质量的公告'],
    ['甲市人民政府令\n第12号', '甲市水域管理办法'],
    ['文号：甲环发〔2024〕3号\n发布日期：2024-01-02', '关于印发计划的通知'],
  ])('above the title is a field of the record: %s', (above, title) => {
    const { fields, body, fidelity } = read(`${above}\n${title}\n${BODY}`);
    expect(fields.title).toBe(title.replace('\n', ''));
    expect(fields.document_number).toMatch(
      /^(?:甲环发[〔[（]2024[〕\]）]3号|2024年第3号|甲市人民政府令第12号)$/,
    );
    expect(body.replace(/\s/g, '')).toBe(BODY.replace(/\s/g, ''));
    expect(fidelity.share).toBe(1);
  });

  test('below the title is one, too', () => {
    const { fields, body } = read(`关于印发计划的通知\n（甲环发〔2024〕3号）\n${BODY}`);
    expect(fields).toEqual({ title: '关于印发计划的通知', document_number: '甲环发〔2024〕3号' });
    expect(body).not.toContain('3号');
  });

  test('of a notice without another title leaves it its title', () => {
    const { fields } = read('甲市生态环境局公告\n2024年第3号\n根据规定，现公告如下：\n一段。');
    expect(fields).toEqual({ title: '甲市生态环境局公告', document_number: '2024年第3号' });
  });

  test('in a sentence stays words', () => {
    const { fields, body } = read(`工作总结\n按照甲环发〔2024〕3号\n的要求，完成任务。`);
    expect(fields).toEqual({ title: '工作总结' });
    expect(body).toContain('甲环发〔2024〕3号');
  });
});

describe('sections', () => {
  test('are nested as the document nests them', () => {
    const { sections } = read(
      '标题\n第一章 总则\n一、甲\n1.子\n有一项。\n2.丑\n二、乙\n第二章 附则\n（一）丙\n①寅\n有一项。\n②卯\n（二）丁',
    );
    expect(sections).toEqual([
      's1',
      's1-1',
      's1-1-1',
      's1-1-2',
      's1-2',
      's2',
      's2-1',
      's2-1-1',
      's2-1-2',
      's2-2',
    ]);
  });

  test('are not made of items: short ones one after another, ones that end with a semicolon', () => {
    const { sections, body } = read(
      '标题\n一、材料\n1.申请表\n2.身份证\n二、要求\n（一）齐全；\n（二）按时。\n三、步骤\n1.受理\n五日内。\n2.审核\n十日内。',
    );
    expect(sections).toEqual(['s1', 's2', 's3', 's3-1', 's3-2']);
    expect(body).toContain('\n（一）齐全；\n');
  });

  test('of 1.1 stand below those of 1.', () => {
    const { sections } = read('标题\n1. 甲\n1.1 子\n1.2 丑\n1.2.1 细\n1.2.2 微\n2. 乙');
    expect(sections).toEqual(['s1', 's1-1', 's1-2', 's1-2-1', 's1-2-2', 's2']);
  });

  test('that open a paragraph take its first sentence, and lose no word', () => {
    const { sections, body, fidelity } = read(
      '标题\n（一）加强领导。各单位要落实责任。\n（二）严格考核。结果要公开。',
    );
    expect(sections).toEqual(['s1', 's2']);
    expect(body).toContain('## （一）加强领导。\n\n各单位要落实责任。');
    expect(fidelity.share).toBe(1);
  });

  test('of a regulation begin with the number of the article', () => {
    const { body, sections } = read(
      '办法\n第一章 总则\n第一条 为了保护环境，制定本办法。\n第二条 本办法自公布之日起施行。',
    );
    expect(sections).toEqual(['s1', 's1-1', 's1-2']);
    expect(body).toContain('### 第一条\n\n为了保护环境，制定本办法。');
  });

  test('do not break over skipped and repeated numbers, which are told', () => {
    const { sections, codes } = read('标题\n一、甲\n三、乙\n三、丙\n四、丁');
    expect(sections).toEqual(['s1', 's3', 's3b', 's4']);
    expect(codes).toEqual(['numbering-out-of-order:3', 'numbering-out-of-order:4']);
  });

  test.each([
    '1.2 米以下的河段',
    '2020. 5. 30',
    '“一、二类海水”的说法',
    '一、二类海水占比四成',
    '3.5亿元投资',
    '12月的工作',
  ])('are not made of %s', (line) => {
    const { sections, codes } = read(`标题\n一、甲\n${line}\n二、乙`);
    expect(sections).toEqual(['s1', 's2']);
    expect(codes).toEqual([]);
  });

  test('are not made of a list of sentences', () => {
    const long =
      '全年完成治理项目三个，新增处置能力五万吨，其中两个位于本岛，一个位于外岛，'.repeat(2) +
      '合计五个。';
    const { sections, body } = read(`标题\n一、甲\n1. ${long}\n2. ${long}\n二、乙`);
    expect(sections).toEqual(['s1', 's2']);
    expect(body).toContain('1\\. 全年');
  });

  test('keep their run-in items in the paragraph', () => {
    const { sections, body } = read('标题\n一、甲\n一是治气。二是治水。');
    expect(sections).toEqual(['s1', 's1-i1', 's1-i2']);
    expect(body).toContain('一是治气。二是治水。');
  });

  test('that can be read in two ways are told, not guessed', () => {
    const { sections, codes } = read('标题\n一、甲\n5. 丙\n正文。\n二、乙');
    expect(sections).toEqual(['s1', 's2']);
    expect(codes).toEqual(['numbering-doubtful:3']);
  });
});

describe('words with a meaning in Markdown', () => {
  test.each([
    '*号* **两个** 大沙河*',
    '_下_划_线',
    'a<35，<某>，<b>粗</b>',
    '# 号',
    '- 减',
    '+ 加',
    '1) 条',
    'C:\\x\\*',
    '~~删~~',
    '[2020]12号 [甲](乙)',
    '`码` ![图](x)',
    '&amp; &lt; &#35;',
    '> 引',
    '---',
    '=== 号',
    '| 竖',
    'http://www.a.cn/b_c_d 和 x@y.cn',
    '    缩进',
    '！[甲]：乙',
  ])('stay words: %s', (line) => {
    const { fidelity } = read(`标题\n第一段。\n${line}\n${line}\n末段。`);
    expect(fidelity).toEqual({ share: 1, characters: expect.any(Number) as number });
  });
});
