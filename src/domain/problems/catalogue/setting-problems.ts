import { entry, quoted } from './entry.ts';

/** Problems of `src/site.config.ts`: what makes the site one bureau's. */
export const settingProblems = {
  'settings-unreadable': entry<{ reason: string; json: boolean }>({
    severity: 'error',
    what: ({ reason }) => `读不懂网站设置：${quoted(reason)}。`,
    why: '网站的名称、地址和所属单位都写在这个文件里，读不懂就不能生成网站。',
    fix: ({ json }) =>
      json
        ? '检查最近的改动：每一项写成 "名称": "内容"，名称和文字用半角双引号括起来；两项之间有半角逗号，最后一项后面没有。'
        : '检查最近的改动：每一项写成“名称: 内容,”，文字用单引号括起来，末尾有半角逗号。',
    example: { reason: "Expected ',', got 'url'", json: false },
  }),
  'setting-missing': entry<{ field: string; title: string; example: string }>({
    severity: 'error',
    what: ({ field, title }) => `网站设置里缺少 ${field}（${title}）。`,
    why: '没有这一项就不能生成网站。',
    fix: ({ example }) => `在文件里加一行，换成本单位的内容：\n${example}`,
    example: { field: 'name', title: '网站名称', example: "name: '某某生态环境公开'," },
  }),
  'official-setting-missing': entry<{ field: string; title: string; example: string }>({
    severity: 'error',
    what: ({ field, title }) => `网站设置写了 official: true，可是没有 ${field}（${title}）。`,
    why: '正式的政府网站要在页面底部列明它（国办发〔2017〕47号）；它由主管部门核发或由本单位确定，程序不能代填。',
    fix: ({ example }) =>
      `在文件里加一行，换成本单位的内容：\n${example}\n还没有拿到，就先写 official: false，网站会说明自己是演示站点。`,
    example: {
      field: 'siteIdCode',
      title: '网站标识码',
      example: "siteIdCode: '0000000000',",
    },
  }),
  'bad-setting': entry<{
    field: string;
    title: string;
    found: string;
    expected: string;
    example: string;
  }>({
    severity: 'error',
    what: ({ field, title, found, expected }) =>
      `网站设置里 ${field}（${title}）的内容 ${quoted(found)} 不对：${expected}。`,
    why: '写法不对，页面上就会显示错误的内容或打不开的链接。',
    fix: ({ example }) =>
      example ? `改成这样的写法：\n${example}` : '删除这一项，或者改正它的名称。',
    example: {
      field: 'url',
      title: '网站地址',
      found: 'www.example.gov.cn',
      expected: '要写成以 http:// 或 https:// 开头的网址',
      example: "url: 'https://www.example.gov.cn',",
    },
  }),
};
