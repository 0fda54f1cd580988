import { describe, expect, test } from 'vitest';
import { PLAN_2020, PLAN_2021, printed, problemsOf, replace } from '#tests/pipeline/small-site.ts';

/** What is wrong with a link at the end of a document, and the fix's last words. */
function found(link: string): string[] {
  const changes = { [PLAN_2021]: (text: string) => `${text}\n\n见${link}。\n` };
  return problemsOf(changes).map(({ code, fix }) => `${code} ${fix.split('\n')[0]}`);
}

describe('a link', () => {
  test.each([
    '[甲](/)',
    '[甲](/disclosures/2020-plan/)',
    '[甲](/disclosures/2020-plan/#s1)',
    '[甲](#s1-2)',
    '[甲](/about/)',
    '[甲](/indicators/pm25/#p2019)',
    '[2019年的20微克/立方米](/indicators/pm25/#p2019)',
    '[约20](/indicators/pm25/#p2019)',
    '[甲](/indicators/pm25.csv)',
    '[甲](/plans/2020/)',
    '[甲](/articles/air/)',
    '[甲](/search/?q=水)',
    '[甲](https://example.org/nothing)',
    '[甲](mailto:a@example.org)',
    '`[甲](/nothing/)`',
  ])('%s leads somewhere', (link) => {
    expect(found(link)).toEqual([]);
  });

  test.each([
    [
      '[2019年的21微克/立方米](/indicators/pm25/#p2019)',
      'linked-figure-differs 把文字里的数改成 20 微克/立方米；数没有错，就把链接改到写着它的那个数据。',
    ],
    [
      '[**2** 微克/立方米](/disclosures/2020-plan/#f-pm25-2019)',
      'linked-figure-differs 把文字里的数改成 20 微克/立方米；数没有错，就把链接改到写着它的那个数据。',
    ],
    ['[甲](/disclosures/2020-plna/)', 'broken-link 是不是想写 /disclosures/2020-plan/？'],
    ['[甲](/disclosures/2020-plan)', 'broken-link 写成：/disclosures/2020-plan/'],
    ['[甲](../2020/2020-plan.md#s1)', 'broken-link 写成：/disclosures/2020-plan/#s1'],
    ['[甲](disclosures/2020-plan/)', 'broken-link 写成：/disclosures/2020-plan/'],
    ['[甲](www.example.org)', 'broken-link 写成：http://www.example.org'],
    ['[甲](/abuot/)', 'broken-link 是不是想写 /about/？'],
    ['[甲](/plans/1999/)', 'broken-link'],
    ['[甲](/disclosures/2020-plan/#s99)', 'broken-anchor 这个页面有这些章节：'],
    ['[甲](#s99)', 'broken-anchor 这个页面有这些章节：'],
    ['![图](map.png)', 'missing-file 把文件放在这里：content/disclosures/2021/map.png'],
    [
      '![图](https://example.org/map.png)',
      'remote-image 在浏览器里打开它，点右键选“图片另存为”，存到这份文件旁边，写成 ![说明](图片的文件名)。',
    ],
    ['[表](table.xlsx)', 'missing-file 把文件放在这里：content/disclosures/2021/table.xlsx'],
    ['![图](/map.png)', 'missing-file 把文件放在这里：public/map.png'],
    ['[甲](ftp://example.org/)', 'unsafe-link'],
    ['[甲](javascript:alert)', 'unsafe-link'],
    ['![图](file:///C:/a.png)', 'unsafe-link 换成以 https:// 开头的地址'],
    ['![图](data:image/png;base64,AAAA)', 'unsafe-link'],
  ])('%s is broken, and says what to write', (link, said) => {
    expect(found(link)).toHaveLength(1);
    expect(found(link)[0]).toContain(said);
  });

  test('is told by its own line and column', () => {
    const changes = { [PLAN_2021]: (text: string) => `${text}\n\n甲\n见[甲](/nothing/)。\n` };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2021/2021-plan.md:27:6  错误  broken-link
        链接 “/nothing/” 打不开：本站没有这个页面。
        为什么：读者点开会看到“页面不存在”；链接失效在政府网站检查中要扣分。
        怎么办：可以写的有：/disclosures/、/indicators/、/plans/、/registers/、/articles/、/about/、/annual-reports/、/data/、/feeds/、/glossary/、/guide/、/map/等（共 18 个）。不知道地址，就在网站上打开那个页面再复制。

      共 1 个错误。
      "
    `);
  });
});

describe('a file', () => {
  test('that a text shows lies beside it', () => {
    const changes = {
      'content/disclosures/2021/map.png': '',
      [PLAN_2021]: (text: string) => `${text}\n\n![图](map.png)\n`,
    };
    expect(problemsOf(changes)).toEqual([]);
  });

  test('that is attached but not there is told with its place', () => {
    const changes = {
      [PLAN_2020]: replace(
        'coverage:',
        'attachments:\n  - title: 表\n    href: table.xlsx\ncoverage:',
      ),
    };
    expect(printed(changes)).toMatchInlineSnapshot(`
      "
      content/disclosures/2020/2020-plan.md:12:11  错误  missing-file
        附件 “table.xlsx” 不存在。
        为什么：读者会看到一个打不开的图或附件。
        怎么办：把文件放在这里：content/disclosures/2020/table.xlsx　文件名的大小写也要一致；没有这个文件，就删除这一处。

      共 1 个错误。
      "
    `);
  });

  test('that nothing uses, and one that the site would not show, are told apart', () => {
    const changes = {
      'content/disclosures/2021/notice.docx': '',
      'content/articles/water.md':
        '---\ntitle: 甲\nsummary: 乙\npublished_on: 2021-01-02\ninterprets: [2020-plan]\n---\n',
    };
    expect(problemsOf(changes).map(({ code, file }) => `${code} ${file}`)).toEqual([
      'misplaced-file content/articles/water.md',
      'unused-file content/disclosures/2021/notice.docx',
    ]);
  });
});
