import { strToU8, zipSync, type Zippable } from 'fflate';
import { AIR, INDICATORS, PLAN_2020 } from '#tests/pipeline/small-site.ts';

export interface MalformedCase {
  /** From the project's root. */
  file: string;
  bytes: Uint8Array | string;
}

const named = (file: string, texts: readonly (Uint8Array | string)[]): MalformedCase[] =>
  texts.map((bytes) => ({ file, bytes }));

const HEADER =
  'indicator,area,period,value,status,document,section,quote,stated_change,stated_change_unit,formula,reason,note';
const row = (cells: string) => `${HEADER}\n${cells}\n`;

const csv = named(AIR, [
  '',
  '\n',
  '\uFEFF',
  ',,,',
  'a',
  HEADER.replace('value', ''),
  `${HEADER},value`,
  HEADER.replaceAll(',', ';'),
  ...[
    'pm25',
    'pm25,甲市',
    'pm25,甲市,2019,20',
    `${'x,'.repeat(500)}x`,
    '"',
    '"a',
    'a"b,"c',
    '""",',
  ].map(row),
  ...[
    '=1+1',
    '+1',
    '@SUM(A1)',
    '-',
    '1,2,3',
    '１２',
    '1e999',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    '٣',
    '½',
    '--1',
    '1.2.3',
    '𠮷',
  ].map((value) => row(`pm25,甲市,2019,${value},,2020-plan,s1-1,PM2.5平均浓度20微克/立方米,,,,,`)),
  ...['', '20l9', '2019-13', '2019-02-30', '9999999', '-1', '2019/1', '去年', '__proto__'].map(
    (period) => row(`pm25,甲市,${period},20,,2020-plan,s1-1,PM2.5平均浓度20微克/立方米,,,,,`),
  ),
  ...['__proto__', 'constructor', '../x', '', 'PM2.5', 'a b', '<b>', 'pm25\u0000'].map((id) =>
    row(`${id},甲市,2019,20,,2020-plan,s1-1,PM2.5平均浓度20微克/立方米,,,,,`),
  ),
  ...[
    'a(',
    'undo-change(',
    'undo-change(2019',
    'sum()',
    'x'.repeat(5000),
    '2019+',
    '((((',
    'undo-change(2018)',
  ].map((formula) => row(`pm25,甲市,2018,,derived,,,,,,${formula},,`)),
]);

const fields = (lines: string) => `---\n${lines}\n---\n正文。\n`;
const WHOLE =
  'title: 甲\ncategory: 甲/乙\npublished_on: 2020-01-02\nrendition: digest\ncoverage: full';
const frontmatter = named(PLAN_2020, [
  '',
  '正文',
  '---',
  '---\n---',
  '---\ntitle',
  '+++\ntitle = "a"\n+++\n',
  '{"title": "a"}',
  '\u0000',
  '%YAML 1.2\n---\n',
  ...[
    'title: [',
    'title: {a: b',
    'title: "a',
    "title: 'a",
    'title: *a',
    'title: &a b',
    'title: !!js/function x',
    'title: !!binary x',
    'title: |\n- a',
    '\ttitle: a',
    'title:a',
    'title： a',
    '- a\n- b',
    'a',
    '? a',
    ': a',
    '<<: *a',
    'title: a\ntitle: b',
    `${'a: {'.repeat(200)}`,
    `${'- '.repeat(500)}a`,
    `${'['.repeat(2000)}`,
    `a: &x [${'*x,'.repeat(50)}]`,
    '__proto__: {title: a}',
  ].map(fields),
  ...[
    'published_on: 2020-02-30',
    'published_on: 昨天',
    'published_on: [2020-01-02]',
    'published_on: {a: b}',
    'rendition: x',
    'coverage:\n  - full',
    'title:',
    'title: {a: b}',
    'related: {a: b}',
    'related: [[a]]',
    'related: [../../x]',
    'source_url: "javascript:alert(1)"',
    'source_url: file:///etc/passwd',
    'attachments: x',
    'attachments: [x]',
    'attachments: [{title: a}]',
    'attachments: [{title: a, href: ../../../etc/passwd}]',
    'attachments: [{title: a, href: /../x}]',
    'attachments: [{title: a, href: "javascript:alert(1)"}]',
    'attachments: [{title: a, href: a.csv, size: x}]',
    'plan_year: 20200',
    'summary: ' + '长'.repeat(200),
    'constructor: x',
    'index_number: {}',
  ].map((line) =>
    fields(
      `${WHOLE.split('\n')
        .filter((own) => !line.startsWith(own.split(':')[0]!))
        .join('\n')}\n${line}`,
    ),
  ),
]);

const text = (body: string) => `---\n${WHOLE}\n---\n${body}\n`;
const markdown = named(
  'content/disclosures/2020/2020-fuzz.md',
  [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe src=x>',
    '<!-- a',
    '</p>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](vbscript:x)',
    '[a](data:text/html,x)',
    '![a](data:text/html,x)',
    '[a](nowhere.md)',
    '[a](/nowhere/)',
    '[a](#s9)',
    '[a](../../../../etc/passwd)',
    '![a](../../../package.json)',
    '[a](%E0%A4%A)',
    '[a](//)',
    '[a](a%00b)',
    '<javascript:alert(1)>',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '坏\uFFFD字',
    '《甲',
    '（甲)',
    '2019年2月30日',
    '电话13800138000',
    '发〔2020]12号',
  ].map(text),
);

const article = (body: string) =>
  `---\ntitle: 甲\nsummary: 乙\npublished_on: 2021-02-01\ninterprets: [2021-plan]\nindicators: [pm25]\n---\n\n${body}\n`;
const mdx = named(
  'content/articles/fuzz.mdx',
  [
    '{',
    '}{',
    '{1+1}',
    '{process.exit()}',
    '{`',
    '{/* a',
    '<',
    '<a',
    '</a>',
    '<Chart',
    '<Chart of=pm25 />',
    '<Chart of={1} />',
    '<Chart of="pm25" {...x} />',
    '<Chart of="nowhere" />',
    '<Chart>',
    '<Figure of="pm25" />',
    '<Figure of="pm25" period="1999" />',
    '<script>alert(1)</script>',
    '<Unknown />',
    '<a.b />',
    '<a:b />',
    '<></>',
    '<!-- a -->',
    'import a from "b"',
    'export const a = 1',
    'import("x")\n\nimport a from "b"',
    '<sub>2',
    '</sub>',
    '<sub>2\n\n</sub>',
    '<sup><sub></sup></sub>',
    '浓度<35',
    '<Chart of="pm25\n" />',
    '<Chart of="pm25" of="pm25" onload="x" />',
    '<constructor />',
    '<__proto__ />',
    '<http://a.b>{',
  ].map(article),
);
const mdxHeads = named('content/articles/fuzz.mdx', [
  '',
  '\u0000',
  '---\n',
  `${article('a').replace('---', ' ---')}`,
  article('a').replaceAll('\n', '\r'),
  ...['title: true', 'title: null', 'title: [a]', 'title: 0x1F'].map((line) =>
    article('a').replace('title: 甲', line),
  ),
]);

const archive = (files: Zippable) => zipSync(files);
const DOCX_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const docx = archive({
  '[Content_Types].xml': strToU8(DOCX_TYPES),
  'word/document.xml': strToU8('<w:document'),
});
const broken = (whole: Uint8Array) => [
  new Uint8Array(0),
  whole.subarray(0, 4),
  whole.subarray(0, whole.length / 2),
  whole.subarray(whole.length / 2),
  whole.map((byte, index) => (index === 40 ? byte ^ 0xff : byte)),
  whole.map((byte, index) => (index > whole.length - 22 ? 0xff : byte)),
  archive({}),
  archive({ 'a.txt': strToU8('a') }),
  archive({ '../../x': strToU8('a') }),
  // Six megabytes in six kilobytes, and more files than any document has.
  archive({ '[Content_Types].xml': strToU8(DOCX_TYPES), 'word/document.xml': new Uint8Array(6e6) }),
  archive(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`${i}`, new Uint8Array(0)]))),
  strToU8('<html>no archive</html>'),
  Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256),
];
const documents = [
  ...broken(docx).map((bytes) => ({ file: 'originals/broken.docx', bytes })),
  { file: 'originals/broken.docx', bytes: docx },
  ...broken(docx).map((bytes) => ({ file: 'originals/broken.xlsx', bytes })),
  {
    file: 'originals/broken.xlsx',
    bytes: archive({
      'xl/workbook.xml': strToU8('<workbook/>'),
      '[Content_Types].xml': strToU8(DOCX_TYPES),
    }),
  },
];
const pages = [
  '',
  '<',
  '<html',
  '<html></html>',
  '<!doctype html><title>',
  '<script>alert(1)</script>',
  '\u0000\u0001',
  '<table><tr><td>',
  `${'<div>'.repeat(3000)}`,
  `<p>${'&#'.repeat(500)}`,
  '<svg onload=x>',
  '<!--',
  '<![CDATA[',
  '<frameset>',
  '<p hidden>',
].map((bytes) => ({ file: 'originals/broken.html', bytes }));
const plain = [
  '',
  ' ',
  '\n\n\n',
  '\uFEFF',
  '\u0000',
  '甲',
  '标题\n正文',
  '\r\r\r',
  '||||',
  '\t\t\t\n\t\t',
  Uint8Array.from([0xff, 0xfe, 0x00]),
  Uint8Array.from([0x81, 0x30, 0x81]),
  Uint8Array.from([0xc3, 0x28]),
  Uint8Array.from([0xed, 0xa0, 0x80]),
  Buffer.from('没有日期的文件', 'utf16le'),
].map((bytes) => ({ file: 'originals/broken.txt', bytes }));

/** Inputs that no site can be made of, by what they are; made of small pieces, none of them anybody's. */
export const MALFORMED: Record<string, MalformedCase[]> = {
  tables: csv,
  frontmatter,
  indicators: named(INDICATORS, [
    '',
    'id',
    'id,name\n',
    'id,name\n,,\n',
    'id\n__proto__\n',
    'id,id\na,b\n',
  ]),
  'texts of disclosures': markdown,
  'texts of articles': [...mdx, ...mdxHeads],
  'Word and Excel files': documents,
  'saved web pages': pages,
  'plain texts': plain,
};
