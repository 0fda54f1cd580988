import {
  deletedMark,
  del,
  list,
  lvl,
  num,
  numberingOf,
  p,
  style,
  type TestFile,
} from './word-file.ts';

const TITLE = p('关于编号的说明');
const INTRO = p('本件为测试用，文字自拟。');
const repeat = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join('');

/** Files whose numbers are Word's own doing. */
export const NUMBERING_CASES: Record<string, TestFile> = {
  'word-number-over-99': {
    body:
      TITLE +
      INTRO +
      repeat(110, (at) => p(`条款甲${at + 1}`, num(1))) +
      repeat(3, () => p('款项乙', num(2))),
    numbering: numberingOf(
      list(1, lvl(0, 'chineseCountingThousand', '第%1条')),
      list(
        2,
        `<w:lvl w:ilvl="0"><w:start w:val="99"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>`,
      ),
    ),
  },
  'word-number-restarts': {
    body:
      TITLE +
      INTRO +
      p('第一组甲', num(1)) +
      p('第一组乙', num(1)) +
      p('另起一组甲', num(2)) +
      p('另起一组乙', num(2)) +
      p('接着第二组', num(1)),
    numbering: `${list(1, lvl(0, 'decimal', '%1.')).definition}${list(1).num}<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  },
  'word-number-level-override': {
    body: TITLE + INTRO + p('甲', num(2)) + p('乙', num(2)) + p('丙', num(1)),
    numbering: `${list(1, lvl(0, 'decimal', '%1.')).definition}${list(1).num}<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${lvl(0, 'chineseCounting', '（%1）')}</w:lvlOverride></w:num>`,
  },
  'word-number-legal': {
    body:
      TITLE +
      INTRO +
      p('章', num(1)) +
      p('节', num(1, 1)) +
      p('目', num(1, 2)) +
      p('章', num(1)) +
      p('节', num(1, 1)),
    numbering: numberingOf(
      list(
        1,
        lvl(0, 'chineseCounting', '第%1章'),
        lvl(1, 'decimal', '%1.%2', '<w:isLgl/>'),
        lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ),
    ),
  },
  'word-number-based-on': {
    body:
      TITLE +
      INTRO +
      p('总体情况', style('Child')) +
      p('具体情况', style('Sub')) +
      p('不编号的一段', `${style('Child')}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p('下步打算', style('Child')),
    styles:
      `<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="公文一级"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="公文一级加粗"/><w:basedOn w:val="Base"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="公文二级"/><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`,
    numbering: numberingOf(
      list(
        1,
        lvl(0, 'chineseCountingThousand', '%1、', style('Base')),
        lvl(1, 'chineseCountingThousand', '（%2）', style('Sub')),
      ),
    ),
  },
  'word-number-deleted': {
    body:
      TITLE +
      INTRO +
      p('第一项', num(1)) +
      p(del('删去的一项'), num(1) + deletedMark) +
      p('第二项', num(1)) +
      p(del('后半段'), deletedMark) +
      p('并入的一段。') +
      p(
        `<w:moveFrom w:id="4" w:author="甲"><w:r><w:t>移走的一项</w:t></w:r></w:moveFrom>`,
        `${num(1)}<w:rPr><w:moveFrom w:id="5" w:author="甲"/></w:rPr>`,
      ) +
      p('第三项', num(1)),
    numbering: numberingOf(list(1, lvl(0, 'chineseCounting', '%1、'))),
  },
  'word-number-hidden': {
    body:
      TITLE +
      INTRO +
      p('第一项', num(1)) +
      `<w:p><w:pPr>${num(1)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的一项</w:t></w:r></w:p>` +
      p('第二项', num(1)),
    numbering: numberingOf(list(1, lvl(0, 'chineseCounting', '%1、'))),
  },
  'word-number-custom': {
    body:
      TITLE +
      INTRO +
      p('甲', num(1)) +
      p('乙', num(1)) +
      p('附录', num(2)) +
      p('附录', num(2)) +
      p('5项工作', num(3)),
    numbering: numberingOf(
      list(
        1,
        `<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`,
      ),
      list(2, lvl(0, 'upperLetter', '附录%1')),
      list(3, lvl(0, 'decimal', '%1.')),
    ),
  },
  'word-number-unknown-format': {
    body: TITLE + INTRO + p('甲', num(1)) + p('乙', num(1)),
    numbering: numberingOf(list(1, lvl(0, 'hebrew1', '%1.'))),
  },
  'word-number-check-bullets': {
    body:
      TITLE +
      INTRO +
      p('已完成的工作', num(1)) +
      p('未完成的工作', num(2)) +
      p('普通的一项', num(3)) +
      p('下面的一项', num(3, 1)),
    numbering: numberingOf(
      list(
        1,
        lvl(0, 'bullet', '\uF0FE').replace(
          '</w:lvl>',
          '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl>',
        ),
      ),
      list(2, lvl(0, 'bullet', '☐')),
      list(3, lvl(0, 'bullet', '●'), lvl(1, 'bullet', '○')),
    ),
  },
};
