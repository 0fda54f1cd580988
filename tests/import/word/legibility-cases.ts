import { PNG } from './png.ts';
import {
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
  type TestFile,
} from './word-file.ts';

const TITLE = p('关于某项工作的情况说明');
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const WHITE = colour('FFFFFF');
const fill = (value: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${value}"/>`;
const exactly = (height: number) => `<w:spacing w:line="${height}" w:lineRule="exact"/>`;
/** A picture that floats: behind the text, or in front of it. */
const floating = (isBehind: boolean, wrap = '<wp:wrapNone/>') =>
  `<w:r><w:drawing><wp:anchor behindDoc="${isBehind ? 1 : 0}">${wrap}<wp:docPr id="1" name="图 1" descr="印章"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const board = (fillColour: string, words: string) =>
  `<w:r><w:drawing><wp:anchor behindDoc="0"><wp:wrapNone/><wp:docPr id="2" name="矩形 2"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="${fillColour}"/></a:solidFill></wps:spPr>${words && `<wps:txbx><w:txbxContent>${words}</w:txbxContent></wps:txbx>`}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const picture = { type: 'image', path: 'media/image1.png', content: PNG };

/** Files with words that nobody sees although they are not hidden, and with words that look so and are seen. */
export const LEGIBILITY_CASES: Record<string, TestFile> = {
  'word-unseen': {
    body:
      TITLE +
      p(
        r('看得见，') +
          r('白纸白字', WHITE) +
          r('黑底白字看得见，', `${WHITE}<w:highlight w:val="black"/>`) +
          r('涂黑', `${colour('000000')}<w:highlight w:val="black"/>`) +
          r('浅灰看得见，', colour('D9D9D9')) +
          r('几乎全白', colour('FDFDFD')) +
          r('自动看得见，', `${colour('auto')}<w:highlight w:val="black"/>`) +
          r('半磅', '<w:sz w:val="1"/>') +
          r('一磅', '<w:sz w:val="2"/>') +
          r('压扁', '<w:w w:val="1"/>') +
          r('无填充', '<w14:textFill><w14:noFill/></w14:textFill>') +
          r('按样式', '<w:rStyle w:val="Pale"/>') +
          r('完。'),
      ) +
      p(r('行距一磅'), exactly(20)) +
      p(r('行距二十磅看得见。'), exactly(400)) +
      p(r('深色段落白字看得见。', WHITE), fill('1F4E79')) +
      p(r('样式段落白字看得见。', WHITE), style('Dark')) +
      p(r('白字编号', WHITE), `${num(1)}<w:rPr>${WHITE}</w:rPr>`) +
      p('编号算到二。', num(1)) +
      tbl(
        2,
        tr([tc(p(r('表头看得见', WHITE)), fill('1F4E79')), tc(p(r('白格白字', WHITE)))]),
        tr([tc('甲'), tc('乙')]),
        tr([tc('压没的行'), tc('丙')], '<w:trHeight w:val="20" w:hRule="exact"/>'),
      ) +
      p(board('C00000', p(r('红框白字看得见。', WHITE)))) +
      p('末段。'),
    styles: `<w:style w:type="character" w:styleId="Pale"><w:name w:val="白"/><w:rPr>${WHITE}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Dark"><w:name w:val="深"/><w:pPr>${fill('333333')}</w:pPr></w:style>`,
    numbering: numberingOf(list(1, lvl(0, 'decimal', '（%1）'))),
  },
  'word-overlaid': {
    body:
      TITLE +
      p(`${r('盖章处。')}${floating(false)}`) +
      p(`${r('四周型不盖字。')}${floating(false, '<wp:wrapSquare/>')}`) +
      p(`${r('白块盖住的字。')}${board('FFFFFF', '')}`),
    parts: [picture],
  },
  'word-picture-behind': {
    body: TITLE + p(floating(true) + r('图上白字', WHITE) + r('图上黑字。', colour('000000'))),
    parts: [picture],
  },
  'word-unnumbered-heading': {
    body:
      TITLE +
      p('总体情况', style('H1') + num(1)) +
      p('情况良好。') +
      p('工作小结', style('H1')) +
      p('小结良好。') +
      p('存在问题', style('H1') + num(1)) +
      p('问题不多。') +
      p('分项', style('H2')) +
      p('分项良好。'),
    styles:
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>',
    numbering: numberingOf(list(1, lvl(0, 'chineseCounting', '%1、'))),
  },
};
