import type { ProblemCode, ProblemParams } from './index.ts';
import { importExamples } from './examples-imports.ts';
import { tableExamples } from './examples-tables.ts';

/** For each code what a finding may be made of: the page that explains the codes fills their words in with it. */
export type ProblemExamples = { [Code in ProblemCode]?: ProblemParams<Code> };

const PLAN = '2024-work-plan';
const QUOTE = '全市空气优良天数比例为96.7%';

/** Made up, of no bureau. Codes of tables stand in a file of their own. */
export const problemExamples: ProblemExamples = {
  ...tableExamples,
  ...importExamples,
  'not-a-text': { file: 'seeds/observations/air.csv' },
  'file-unreadable': { reason: '文件正被其他程序占用' },
  'wrong-encoding': { encoding: 'GB18030' },
  'control-character': { code: '202E' },
  'wrong-year-folder': {
    folder: '2023',
    publishedOn: '2024-01-17',
    file: 'content/disclosures/2024/2024-work-plan.md',
  },
  'no-frontmatter': { example: '---\ntitle: 标题\nsummary: 一句话的概述\n---' },
  'unclosed-frontmatter': {},
  'bad-frontmatter': {
    found: 'title：工作总结',
    reason: '冒号要半角，后面空一格',
    proposal: 'title: 工作总结',
  },
  'duplicate-frontmatter-field': { field: 'title', first: 2 },
  'unknown-frontmatter-field': { field: 'publish_on', near: ['published_on'], known: [] },
  'missing-frontmatter-field': {
    field: 'published_on',
    meaning: '发布日期',
    example: 'published_on: 2024-01-17',
  },
  'bad-frontmatter-value': {
    field: 'published_on',
    found: '2024年1月17日',
    expected: '要写成 年-月-日，而且是日历上有的一天',
    example: 'published_on: 2024-01-17',
  },
  'published-before-generated': { publishedOn: '2020-01-01', generatedOn: '2020-05-30' },
  'unknown-document': { id: '2024-work-plna', known: [PLAN] },
  'extracted-text-cited': {
    document: '2023-bulletin',
    file: 'content/disclosures/2023/2023-bulletin.md',
  },
  'unknown-section': { id: 's1-9', document: PLAN, known: ['s1', 's1-1', 's1-2'] },
  'quote-not-in-section': { quote: QUOTE, section: 's1', document: PLAN, foundIn: 's1-2' },
  'value-not-in-quote': { value: '97.6', quote: QUOTE },
  'reason-not-in-quote': { reason: '设备故障', quote: '因施工停测' },
  'plan-year-missing': { document: PLAN, file: 'content/disclosures/2024/2024-work-plan.md' },
  'target-not-in-quote': { target: 97, quote: '优良天数比例保持稳定' },
  'evidence-before-plan': {
    evidence: '2024-01-17',
    plan: '2024-01-17',
    document: '2023-work-review',
  },
  'evidence-missing': { status: 'met', columns: ['evidence_section', 'evidence_quote'] },
  'evidence-unexpected': { columns: ['evidence_quote'] },
  'bad-formula': { formula: '2019+2020' },
  'formula-input-missing': { formula: 'undo-change(2019)', input: '2019' },
  'stated-change-disagrees': {
    stated: -4.8,
    unit: '%',
    recomputed: '-9.1',
    base: 22,
    basePeriod: '2018',
  },
  'recount-without-figure': { indicator: 'pm25', period: '2019' },
  'recount-differs': {
    stated: '10',
    arithmetic: '8',
    reading: '按表1中市控以上断面的水质类别数',
    agrees: false,
  },
  'value-out-of-line': { value: 967, period: '2019年', neighbours: ['2018年 95.6', '2020年 97.8'] },
  'period-out-of-line': { period: '2091年', neighbours: ['2023年', '2022年', '2021年'] },
  'period-after-document': {
    period: '2091年',
    document: PLAN,
    publishedOn: '2024-01-17',
  },
  'share-out-of-bounds': { value: 967 },
  'version-missing': { path: 'content/versions/pm25/0e438d4f91a5.csv' },
  'version-damaged': { path: 'content/versions/pm25/0e438d4f91a5.csv', found: '5b1d2c7a90ee' },
  'version-unrecorded': { indicators: ['pm25'] },
  'broken-character': {},
  'raw-html': { tag: '<span style="color:red">' },
  'unpaired-mark': { mark: '《', wanted: '》' },
  'mixed-pair': { marks: '（…)', wanted: '）' },
  'impossible-date': { found: '2023年2月29日' },
  'document-number-brackets': { found: '[2020]12号', proposal: '〔2020〕12号' },
  'personal-identity-number': { masked: '110*************11' },
  'personal-mobile-number': { masked: '138******00' },
  'broken-link': {
    href: '../2024/2024-work-plan.md',
    proposal: '/disclosures/2024-work-plan/',
  },
  'broken-anchor': {
    href: '/disclosures/2024-work-plan/#s9',
    page: '/disclosures/2024-work-plan/',
    known: ['s1', 's1-1', 's2'],
  },
  'remote-image': { href: 'https://example.com/map.png' },
  'missing-file': {
    href: '监测点位.png',
    expected: 'content/disclosures/2024/监测点位.png',
    image: true,
  },
  'unsafe-link': { href: 'javascript:void(0)' },
  'misplaced-file': { file: 'content/articles/air.md' },
  'misplaced-table': { file: 'seeds/commitment.csv', near: 'seeds/commitments.csv' },
  'unused-file': { file: 'content/disclosures/2024/通知.docx' },
  'interpretation-without-original': {},
  'mdx-character': { character: '<', context: '浓度<35' },
  'mdx-statement': { found: 'import 的货物' },
  'mdx-component': { name: 'Chrt', known: ['Chart', 'Figure'] },
  'mdx-component-form': { name: 'Chart', example: '<Chart of="pm25" />' },
  'settings-unreadable': { reason: "Expected ',', got 'url'", json: false },
  'setting-missing': { field: 'name', title: '网站名称', example: "name: '某某生态环境公开'," },
  'official-setting-missing': {
    field: 'siteIdCode',
    title: '网站标识码',
    example: "siteIdCode: '0000000000',",
  },
  'bad-setting': {
    field: 'url',
    title: '网站地址',
    found: 'www.example.gov.cn',
    expected: '要写成以 http:// 或 https:// 开头的网址',
    example: "url: 'https://www.example.gov.cn',",
  },
  'figure-not-found': { indicator: 'pm25', period: '2017', area: '', known: ['2018', '2019'] },
};
