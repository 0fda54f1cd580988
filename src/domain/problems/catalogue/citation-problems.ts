import { entry, listed, quoted, suggested } from './entry.ts';

/** Problems of citations: the words that a figure is tied to. */
export const citationProblems = {
  'unknown-document': entry<{ id: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ id }) => `出处里的文件 ${quoted(id)} 不存在。`,
    why: '每个数据都要能查到写着它的句子；文件不存在，读者就查不到。',
    fix: ({ id, known }) =>
      `${suggested(id, known)}编号就是 content/disclosures 下的文件名，不带 .md；文件还没有发布，先用 npm run new -- disclosure 新建。`,
    example: { id: '2024-work-plna', known: ['2024-work-plan'] },
  }),
  'bad-locator': entry<{ column: string; found: string }>({
    severity: 'error',
    what: ({ column, found }) => `${column} 里的 ${quoted(found)} 不能作定位词。`,
    why: '定位词是原网页上只出现一次的几个字，用来在原网页上标出那一句；太长就成了照抄。',
    fix: () =>
      '写原网页上连着的最多16个字，例如“优良率96.7%”；或者写一句的头几个字和末几个字，中间用…连接，合起来最多16个字。',
    example: { column: 'locator', found: '空气质量优良率百分之九十六点七同比上升' },
  }),
  'locator-within-word': entry<{ locator: string; document: string }>({
    severity: 'warning',
    what: ({ locator, document }) =>
      `浏览器在文件 ${document} 的原网页上标不出定位词 ${quoted(locator)}。`,
    why: '浏览器只找完整的词，空格也要和原文一样；从词的中间取起，链接打开后不会跳到那句话。',
    fix: () =>
      '从一个词的开头取起，取到一个词的末尾，原文里有空格的照写，例如不写“气质量”，写“空气质量”。',
    example: { locator: '气质量为优', document: '2024-work-plan' },
  }),
  'locator-not-unique': entry<{ locator: string; document: string; times: number }>({
    severity: 'error',
    what: ({ locator, document, times }) =>
      times === 0
        ? `定位词 ${quoted(locator)} 不在文件 ${document} 的原文里。`
        : `定位词 ${quoted(locator)} 在文件 ${document} 的原文里出现了 ${times} 次。`,
    why: '读者点“在原网页查看”，要正好标出写着这件事的那一句；找不到，说明摘编和原文对不上，或者定位词抄错了。',
    fix: ({ times }) =>
      times === 0
        ? '对照原文改正定位词；原文里没有这件事的，这一行就不能留。'
        : '在前面或者后面多写几个字，写到原文里只有一处为止。',
    example: { locator: '优良率97.8%', document: '2024-work-plan', times: 2 },
  }),
  'extracted-text-cited': entry<{ document: string; file: string }>({
    severity: 'error',
    what: ({ document }) =>
      `出处 ${document} 的文字是程序从 PDF 或 OFD 里提取的，不能作数据和计划事项的出处。`,
    why: '提取的文字可能错漏，表格也散开了，只供阅读和搜索；错一个数字，读者无从发现。',
    fix: ({ file }) =>
      `导入它的 Word 文件或网页，出处改写成那一份。只有 PDF、OFD 的，对照它逐字核对 ${file}，核对无误以后删去其中 extracted_from 这一行。`,
    example: {
      document: '2023-bulletin',
      file: 'content/disclosures/2023/2023-bulletin.md',
    },
  }),
  'unknown-section': entry<{ id: string; document: string; known: Iterable<string> }>({
    severity: 'error',
    what: ({ id, document }) => `文件 ${document} 里没有章节 ${quoted(id)}。`,
    why: '出处要落到具体的章节，读者点开才能看到写着它的句子。',
    fix: ({ known }) =>
      `这份文件有这些章节：${listed(known)}。编号从标题来：“二、”下的“（四）”是 s2-4，其中的“一是”是 s2-4-i1，第一个标题之前是 s0。`,
    example: { id: 's1-9', document: '2024-work-plan', known: ['s1', 's1-1', 's1-2'] },
  }),
  'quote-not-in-section': entry<{
    quote: string;
    section: string;
    document: string;
    foundIn?: string | undefined;
  }>({
    severity: 'error',
    what: ({ quote, section, document }) =>
      `文件 ${document} 的章节 ${section} 里没有这句话：${quoted(quote)}。`,
    why: '引文必须和文件里的文字一字不差，读者点开才能看到它。',
    fix: ({ foundIn }) =>
      foundIn
        ? `这句话在章节 ${foundIn} 里，章节写成：${foundIn}`
        : '打开文件，从那一章节里复制写着这件事的句子，连标点一起粘贴到 quote 这一格。',
    example: {
      quote: '全市空气优良天数比例为96.7%',
      section: 's1',
      document: '2024-work-plan',
      foundIn: 's1-2',
    },
  }),
  'value-not-in-quote': entry<{ value: string; quote: string }>({
    severity: 'error',
    what: ({ value, quote }) => `数值 ${value} 不在引文里：${quoted(quote)}。`,
    why: '网站上的每个数据都必须是文件里写着的；对不上，多半是数值或引文抄错了。',
    fix: () => '核对引文：数值抄错了就改 value，引文取错了就换成写着这个数的那一句。',
    example: { value: '97.6', quote: '全市空气优良天数比例为96.7%' },
  }),
  'reason-not-in-quote': entry<{ reason: string; quote: string }>({
    severity: 'error',
    what: ({ reason, quote }) => `原因 ${quoted(reason)} 不在引文里：${quoted(quote)}。`,
    why: '没有数据的原因也要有出处，不能由网站代为解释。',
    fix: () => '把 reason 写成原文里的词（例如 施工停测），引文取写着它的那一句。',
    example: { reason: '设备故障', quote: '因施工停测' },
  }),
};
