import type { OfferedFormat } from '#formats/registry.ts';
import type { RowChanges } from '#domain/indicators/version-diff.ts';

/** The words for taking figures away and citing them. */
export const downloadWords = {
  data: '数据',
  picture: '图',
  formats: {
    csv: '一行一个数据，含单位、状态和出处',
    xlsx: 'Excel 表格，附字段说明',
    json: '给程序用，含全部说明',
    'sdmx.csv':
      'SDMX-CSV 2.0，代码见 /data/sdmx-structure.json；总是全部数据，被替换的和两份文件说法不一的不收',
    svg: '矢量图，放大不失真',
    png: '图片，1200×630',
    bib: 'LaTeX 和文献管理软件',
    ris: 'EndNote、NoteExpress、Zotero 等',
    'csl.json': 'Zotero、Pandoc 等',
  } satisfies Record<OfferedFormat, string>,
  sheets: { data: '数据', notes: '说明' },
  size: (bytes: number) =>
    bytes < 1024 ? `${bytes} 字节` : `${Math.round(bytes / 102.4) / 10} KB`,
  metadata: '字段说明（CSVW）',
  version: '数据版本',
  recordedOn: (day: string) => `${day} 登记，网址不变`,
  unrecorded: '尚未登记',
  older: (n: number) => `以前的版本（${n}）`,
  next: (day: string) => `预计 ${day} 公布下一期。`,
  cite: '引用',
  citeNote: '引用日期由浏览器填写；没有脚本时请自行填写。',
  gbt: 'GB/T 7714-2015',
  gbt2025: 'GB/T 7714-2025（2026年7月1日起实施）',
  /** Forms of citations for reference managers. */
  forms: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
  noAddress: '本站还没有公开的网址，引用里不写网址；嵌入的代码只在本机有效。',
  plain: '文字',
  embedName: '嵌入',
  embed: '把图放进别的网页：复制下面的代码。框架不用脚本；后一行可以不要，有它框架会自己调整高度。',
  preview: '看嵌入的样子',
  chosenOnly: '下面的文件只含上面选中的数据。',
  andOthers: (n: number) => `等 ${n} 份文件`,
};

/** The words for copying; `accessed` is what the reader's day takes the place of. */
export const copyWords = {
  copy: '复制',
  copyCitation: '复制出处',
  copied: '已复制',
  accessed: '引用日期',
};

/** The words of the change log. */
export const changeWords = {
  title: '数据变更记录',
  lead: '每次登记数据版本时，新增、修订、撤回了什么。',
  none: '还没有登记过数据版本。',
  first: (n: number) => `首次登记，${n} 个数据`,
  firstRows: (n: number) => `首次登记，${n} 条`,
  reformatted: (tables: number) => `${tables} 张表只改了文件的格式，数据没有变`,
  firsts: (indicators: number, values: number) =>
    `首次登记 ${indicators} 个指标，共 ${values} 个数据`,
  next: '预计公布',
  summary: ({ added, revised, withdrawn, corrected }: RowChanges) =>
    [
      added.length > 0 && `新增 ${added.length} 个：${some(added)}`,
      revised.length > 0 &&
        `修订 ${revised.length} 个：${some(revised.map(({ row, from, to }) => `${row} 由 ${from} 改为 ${to}`))}`,
      withdrawn.length > 0 && `撤回 ${withdrawn.length} 个：${some(withdrawn)}`,
      corrected.length > 0 && `${corrected.length} 个数据只改了出处或说明`,
    ]
      .filter(Boolean)
      .join('；') || '只改了格式',
};

/** The words of the page of all downloads. */
export const dataWords = {
  title: '数据下载',
  lead: '本站全部数据，按表和按指标下载，都注明出处。',
  all: '全部数据',
  zip: '所有指标的 CSV 和说明，一个压缩包',
  package: '数据包说明（Data Package 2.0）',
  catalog: '数据目录（DCAT-AP 3，JSON-LD）',
  sdmxCsv: '全部指标，SDMX-CSV 2.0',
  sdmxStructure: 'SDMX 的数据流、数据结构、概念和代码表（SDMX-JSON 结构消息）',
  csvw: '所有 CSV 的字段说明（W3C CSVW）',
  schema: '指标 JSON 的格式（JSON Schema）',
  more: '另见',
  each: '逐个指标',
  indicator: '指标',
  rows: '数据数',
  files: '文件',
};

/** A few of many names. */
function some(names: string[]): string {
  return names.slice(0, 5).join('、') + (names.length > 5 ? '等' : '');
}
