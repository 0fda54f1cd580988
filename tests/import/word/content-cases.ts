import { zipSync, strToU8 } from 'fflate';
import {
  del,
  field,
  ins,
  list,
  lvl,
  num,
  numberingOf,
  p,
  r,
  style,
  tbl,
  tc,
  tr,
  wordFile,
  type TestFile,
} from './word-file.ts';

const TITLE = p('关于某项工作的情况说明');
const INTRO = p('本件为测试用，文字自拟。');
const math = (content: string) => `<m:oMath>${content}</m:oMath>`;
const mr = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const e = (content: string) => `<m:e>${content}</m:e>`;
const inline = (content: string, description = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图 1" descr="${description}"/><a:graphic>${content}</a:graphic></wp:inline></w:drawing></w:r>`;
const box = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="2" name="文本框 1"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const note = (kind: string, content: string) =>
  `<w:${kind}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:${kind} w:id="2">${content}</w:${kind}></w:${kind}s>`;

/** Files whose text Word shows in other ways than in runs of letters, or does not show. */
export const CONTENT_CASES: Record<string, TestFile> = {
  'word-math-kinds': {
    body:
      TITLE +
      INTRO +
      p(
        r('细颗粒物') +
          math(`<m:sSub>${e(mr('PM'))}<m:sub>${mr('2.5')}</m:sub></m:sSub>`) +
          r('下降2') +
          math(`<m:f><m:num>${mr('1')}</m:num><m:den>${mr('3')}</m:den></m:f>`) +
          r('5个点。'),
      ) +
      p(
        math(
          `<m:f><m:num>${mr('a+b')}</m:num><m:den>${mr('2c')}</m:den></m:f>${mr('=')}<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e(mr('x'))}</m:rad>${mr('+')}<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${mr('i=1')}</m:sub><m:sup>${mr('n')}</m:sup>${e(`<m:sSup>${e(mr('x'))}<m:sup>${mr('2')}</m:sup></m:sSup>`)}</m:nary>`,
        ),
      ) +
      p(
        math(
          `<m:acc><m:accPr><m:chr m:val="̅"/></m:accPr>${e(mr('x'))}</m:acc>${mr('=')}<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${e(`<m:m><m:mr>${e(mr('1'))}${e(mr('2'))}</m:mr><m:mr>${e(mr('3'))}${e(mr('4'))}</m:mr></m:m>`)}</m:d>`,
        ),
      ) +
      p(
        math(
          `<m:func><m:fName><m:limLow>${e(mr('lim'))}<m:lim>${mr('x→0')}</m:lim></m:limLow></m:fName>${e(mr('f'))}</m:func>`,
        ),
      ),
  },
  'word-math-refused': {
    body:
      TITLE +
      p('甲式如下：') +
      p(
        math(
          `<m:f><m:fPr><m:type m:val="noBar"/></m:fPr><m:num>${mr('n')}</m:num><m:den>${mr('k')}</m:den></m:f>`,
        ),
      ),
  },
  'word-eq-kinds': {
    body:
      TITLE +
      INTRO +
      p(
        r('第') +
          field(' eq \\o\\ac(○,3) ') +
          r('类、第') +
          field('EQ \\o\\ac(○,一)') +
          r('类，编号') +
          field(' EQ \\o\\ac(○,A) '),
      ) +
      p(
        r('面积10') +
          field(' EQ \\s\\up5(4) ') +
          r('亩，平均值') +
          field(' EQ \\x\\to(x) ') +
          r('，系数') +
          field('EQ \\r(3,2)') +
          r('，比例3') +
          field(' eq \\f(1,4) '),
      ),
  },
  'word-eq-refused': {
    body: TITLE + p(r('排列') + field(' EQ \\a\\al\\co2(1,2,3,4) ') + r('如上。')),
  },
  'word-symbols-by-font': {
    body:
      TITLE +
      INTRO +
      p(
        r('\uF0FE', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') +
          r('同意 ') +
          r('o', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') +
          r('不同意 ') +
          r('R', '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>') +
          r('已阅'),
      ) +
      p(
        r('浓度') +
          r('m', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') +
          r('g/m') +
          r('3', '<w:vertAlign w:val="superscript"/>') +
          field(' SYMBOL 163 \\f "Symbol" \\s 12 ') +
          r('35'),
      ),
  },
  'word-symbol-unknown': {
    body:
      TITLE + p(`${r('标记')}<w:r><w:sym w:font="某单位符号" w:char="F041"/></w:r>${r('如上。')}`),
  },
  'word-private-character': { body: TITLE + p('联系人：张\uE5E5，电话见附件。') },
  'word-form-fields': {
    body:
      TITLE +
      INTRO +
      p(
        field(
          ' FORMCHECKBOX ',
          undefined,
          '<w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>',
        ) +
          r('是 ') +
          field(
            ' FORMCHECKBOX ',
            undefined,
            '<w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox></w:ffData>',
          ) +
          r('否'),
      ) +
      p(
        r('区域：') +
          field(
            ' FORMDROPDOWN ',
            undefined,
            '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲市"/><w:listEntry w:val="乙县"/></w:ddList></w:ffData>',
          ) +
          r('，联系人：') +
          field(' FORMTEXT ', r('张三'), '<w:ffData><w:textInput/></w:ffData>'),
      ),
  },
  'word-controls': {
    body:
      TITLE +
      INTRO +
      p(r('办理方式：') + control('<w:dropDownList/>', r('当面'))) +
      p(
        control(
          '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>',
          '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
        ) + r('公开'),
      ) +
      control('<w:showingPlcHdr/>', p('单击此处输入文字。')) +
      tbl(
        2,
        tr([tc('甲'), tc('乙')]),
        control(
          '<w15:repeatingSection/>',
          control('<w15:repeatingSectionItem/>', tr([tc('1'), control('', tc('2'))])),
        ),
      ),
  },
  'word-fields-nested': {
    body:
      TITLE +
      INTRO +
      p(
        r('共') +
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field(' MERGEFIELD 数量 ', r('12'))}<w:r><w:instrText> > 10 "多" "少" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('多')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
          r('项，详见') +
          field(' HYPERLINK "https://www.example.gov.cn/a.html" ', r('附件说明')) +
          r('第') +
          field(' PAGEREF _Toc1 \\h ', r('3')) +
          r('页。'),
      ) +
      p(r('索引') + field(' XE "索引项" ') + r('不显示。')),
  },
  'word-field-without-result': {
    body: TITLE + p(r('合计') + field(' =SUM(ABOVE) ') + r('万元。')),
  },
  'word-hidden-by-style': {
    body:
      TITLE +
      INTRO +
      p('看得见的一段。') +
      p('整段按样式隐藏。', style('Hidden')) +
      p(
        r('看得见，') +
          `<w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>按字符样式隐藏，</w:t></w:r>` +
          `<w:r><w:rPr><w:rStyle w:val="Secret"/><w:vanish w:val="0"/></w:rPr><w:t>又取消了隐藏。</w:t></w:r>`,
      ) +
      tbl(
        2,
        tr([tc('甲'), tc('1')]),
        tr([tc('内部'), tc('2')], '<w:hidden/>'),
        tr([tc('乙'), tc('3')]),
      ) +
      `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${r('二、样式分隔的标题。')}</w:p>` +
      p('接着的正文在同一行。'),
    styles:
      `<w:style w:type="paragraph" w:styleId="HiddenBase"><w:name w:val="不公开"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Hidden"><w:name w:val="不公开二"/><w:basedOn w:val="HiddenBase"/></w:style>` +
      `<w:style w:type="character" w:styleId="Secret"><w:name w:val="保密"/><w:rPr><w:vanish/></w:rPr></w:style>`,
  },
  'word-comments-and-changes': {
    body:
      TITLE +
      INTRO +
      p(
        `<w:commentRangeStart w:id="0"/>${r('全年完成')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${del('10')}${ins(r('12'))}${r('项。')}`,
      ) +
      p(`<w:moveFrom w:id="3" w:author="甲">${r('移走的话。')}</w:moveFrom>${r('留下的话。')}`) +
      tbl(
        2,
        tr([tc('甲'), tc('1')]),
        tr([tc('删去的行'), tc('2')], '<w:del w:id="5" w:author="甲"/>'),
        tr([tc('乙'), tc('3')], '<w:ins w:id="6" w:author="甲"/>'),
      ),
    parts: [
      {
        type: 'comments',
        path: 'comments.xml',
        content:
          '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment></w:comments>',
      },
    ],
  },
  'word-struck-kinds': {
    body:
      TITLE +
      INTRO +
      p(
        r('由') +
          r('12', '<w:strike/>') +
          r('15') +
          r('件，') +
          r('3', '<w:dstrike/>') +
          r('4次，') +
          `<w:r><w:rPr><w:rStyle w:val="Gone"/></w:rPr><w:t>6</w:t></w:r>` +
          r('7人。'),
      ),
    styles: `<w:style w:type="character" w:styleId="Gone"><w:name w:val="删除线"/><w:rPr><w:strike/></w:rPr></w:style>`,
  },
  'word-text-box': {
    body:
      TITLE +
      INTRO +
      p('第一项', num(1)) +
      p(box(p('框里的一项', num(1)) + p('框里的一段。')) + r('框下面的一段。')) +
      p('后面一项', num(1)) +
      p(r('先有字') + box(p('后有框。'))),
    numbering: numberingOf(list(1, lvl(0, 'decimal', '（%1）'))),
  },
  'word-word-art': {
    body:
      TITLE +
      p(`<w:r><w:pict><v:shape><v:textpath string="通　知"/></v:shape></w:pict></w:r>`) +
      p('内容如下。'),
  },
  'word-altchunks': {
    body: `${TITLE}${INTRO}<w:altChunk r:id="rId1"/><w:altChunk r:id="rId2"/>${p('结尾。')}`,
    parts: [
      { type: 'aFChunk', path: 'afchunk1.txt', content: '一、文本部分\n全年12件。\n' },
      {
        type: 'aFChunk',
        path: 'afchunk2.docx',
        content: wordFile({ body: p('二、文档部分') + p('全年35件。') }),
      },
    ],
  },
  'word-altchunk-refused': {
    body: `${TITLE}${INTRO}<w:altChunk r:id="rId1"/>`,
    parts: [{ type: 'aFChunk', path: 'afchunk.rtf', content: '{\\rtf1 abc}' }],
  },
  'word-smart-art': {
    body:
      TITLE +
      p('流程如下。') +
      p(
        inline(
          '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds r:dm="rId1"/></a:graphicData>',
          '办理流程',
        ),
      ),
    parts: [
      {
        type: 'diagramData',
        path: 'diagrams/data1.xml',
        content:
          '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>申请</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>受理</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>',
      },
    ],
  },
  'word-ole-excel': {
    body:
      TITLE +
      p('附表如下。') +
      p(
        '<w:r><w:object><v:shape><v:imagedata r:id="rId1"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rId2"/></w:object></w:r>',
      ),
    parts: [
      { type: 'image', path: 'media/image1.emf', content: 'x' },
      { type: 'package', path: 'embeddings/a.xlsx', content: zipSync({ a: strToU8('a') }) },
    ],
  },
  'word-ole-equation': {
    body:
      TITLE +
      p(
        `${r('按')}<w:r><w:object><o:OLEObject Type="Embed" ProgID="Equation.3"/></w:object></w:r>${r('计算。')}`,
      ),
  },
  'word-table-spans': {
    body:
      TITLE +
      INTRO +
      tbl(
        4,
        tr([
          tc('区域', '<w:vMerge w:val="restart"/>'),
          tc('水质', '<w:gridSpan w:val="2"/>'),
          tc('备注', '<w:vMerge w:val="restart"/>'),
        ]),
        tr([tc('', '<w:vMerge/>'), tc('本期'), tc('同期'), tc('', '<w:vMerge/>')]),
        tr([tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('Ⅱ'), tc('')]),
        tr(
          [tc('5'), tc('6')],
          '<w:gridBefore w:val="1"/><w:wBefore w:w="1800" w:type="dxa"/><w:gridAfter w:val="1"/>',
        ),
        tr([tc('7'), tc('8'), tc('9')], '<w:wBefore w:w="1800" w:type="dxa"/>'),
      ),
  },
  'word-table-in-cell': {
    body:
      TITLE +
      INTRO +
      tbl(
        2,
        tr([tc('区域'), tc('明细')]),
        tr([
          tc('甲区'),
          tc(
            p('如下：') +
              tbl(2, tr([tc('废水'), tc('3')]), tr([tc('废气'), tc('4')])) +
              p('共7件。'),
          ),
        ]),
      ),
  },
  'word-frame-table': { body: TITLE + tbl(1, tr([tc(p('框里的第一段。') + p('框里的第二段。'))])) },
  'word-contents-field': {
    body:
      TITLE +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Toc1">${r('一、总体情况')}<w:r><w:tab/></w:r>${field(' PAGEREF _Toc1 ', r('1'))}</w:hyperlink></w:p>` +
      p(
        `<w:hyperlink w:anchor="_Toc2">${r('二、存在问题')}<w:r><w:tab/></w:r>${field(' PAGEREF _Toc2 ', r('2'))}</w:hyperlink>`,
      ) +
      p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      p('一、总体情况') +
      p('正文甲。') +
      p('二、存在问题') +
      p('正文乙。'),
  },
  'word-notes': {
    body:
      TITLE +
      p(
        `${r('全年达标')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('，优良')}<w:r><w:endnoteReference w:id="2"/></w:r>${r('。')}`,
      ),
    parts: [
      {
        type: 'footnotes',
        path: 'footnotes.xml',
        content: note('footnote', p('<w:r><w:footnoteRef/></w:r>' + r('含补测。'))),
      },
      { type: 'endnotes', path: 'endnotes.xml', content: note('endnote', p('按新标准评价。')) },
    ],
  },
  'word-header-footer': {
    body: `${TITLE}${INTRO}${p('', '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>')}`,
    parts: [
      {
        type: 'header',
        path: 'header1.xml',
        content: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('征求意见稿')}</w:hdr>`,
      },
      {
        type: 'footer',
        path: 'footer1.xml',
        content: `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('— 1 —')}</w:ftr>`,
      },
    ],
  },
  'word-links': {
    body:
      TITLE +
      p(
        `${r('详见')}<w:hyperlink r:id="rIdX1">${r('附件')}</w:hyperlink>${r('和')}<w:hyperlink w:anchor="a">${r('上文')}</w:hyperlink>${r('，不要点')}<w:hyperlink r:id="rIdX2">${r('这里')}</w:hyperlink>`,
      ),
    links: ['https://www.example.gov.cn/1.html', 'file:///C:/a.doc'],
  },
  'word-unknown-element': {
    body:
      TITLE +
      p(
        `${r('前面')}<x:future xmlns:x="urn:example:future"><w:r><w:t>新元素里的字</w:t></w:r></x:future>${r('后面。')}`,
      ),
  },
  'word-sub-document': {
    body: `${TITLE}${p('正文。')}${p('<w:subDoc r:id="rIdX1"/>')}`,
    links: ['file:///C:/a.doc'],
  },
  'word-date-of-today': { body: TITLE + p(`${r('今天是')}<w:r><w:dayLong/></w:r>`) },
  'word-capitals': {
    body:
      TITLE +
      p(
        r('pm', '<w:caps/>') +
          r('2.5', '<w:vertAlign w:val="subscript"/>') +
          r('和voc', '<w:smallCaps/>') +
          r('s下降。'),
      ),
  },
};
