import fc, { type Arbitrary } from 'fast-check';
import { del, field, ins, p, r, tbl, tc, tr } from './word-file.ts';

/** A piece of a document, with what Word shows of it. */
export interface Piece {
  xml: string;
  shown: string;
  /** Codes of what must be told of it. */
  told: string[];
}

const piece = (xml: string, shown: string, ...told: string[]): Piece => ({ xml, shown, told });
const joined = (pieces: Piece[]): Piece => ({
  xml: pieces.map(({ xml }) => xml).join(''),
  shown: pieces.map(({ shown }) => shown).join(''),
  told: pieces.flatMap(({ told }) => told),
});

/** Characters of official texts, and those that have a meaning in Markdown and XML. */
const LETTERS = [
  ...'全年达标情况良好数据企业监测点位水质空气改善aZ0123456789，。；（）%.-+<>&|*_#~`[]\\!',
];
const words = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(''));
/** Words that neither begin nor end in a figure: what follows a formula is not to the point here. */
const calm = fc
  .array(fc.constantFrom(...'全年达标情况良好数据企业'), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join(''));
const figure = fc.integer({ min: 1, max: 99 }).map(String);

const math = (content: string) => `<m:oMath>${content}</m:oMath>`;
const mr = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;

const HIDDEN = '<w:vanish/>';
const symbols = fc.constantFrom(
  ['Wingdings', 'F0FE', '☑'],
  ['Symbol', 'F0B1', '±'],
  ['宋体', '2460', '①'],
);

/** What stands in a paragraph. */
export const inline: Arbitrary<Piece> = fc.oneof(
  { weight: 8, arbitrary: words.map((text) => piece(r(text), text)) },
  calm.map((text) => piece(r(text, HIDDEN), '', 'word-left-out')),
  calm.map((text) => piece(r(text, '<w:rStyle w:val="Secret"/>'), '', 'word-left-out')),
  calm.map((text) => piece(del(text), '', 'tracked-changes')),
  calm.map((text) => piece(ins(r(text)), text, 'tracked-changes')),
  words.map((text) => piece(r(text, '<w:strike/>'), text, 'struck-words')),
  figure.map((text) => piece(r(text, '<w:vertAlign w:val="subscript"/>'), text)),
  symbols.map(([font, code, sign]) =>
    piece(`<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`, sign!),
  ),
  calm.map((text) =>
    piece(`<w:fldSimple w:instr=" REF a ">${r(text)}</w:fldSimple>`, text, 'word-left-out'),
  ),
  calm.map((text) => piece(field(' SEQ 表 ', r(text)), text, 'word-left-out')),
  calm.map((text) => piece(field(' XE "索引" ') + r(text), text)),
  calm.map((text) =>
    piece(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field(' MERGEFIELD a ', r('内'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      text,
      'word-left-out',
    ),
  ),
  fc.tuple(figure, figure).map(([a, b]) => piece(field(` eq \\f(${a},${b}) `), `${a}/${b}`)),
  fc
    .integer({ min: 1, max: 20 })
    .map((number) =>
      piece(field(` eq \\o\\ac(○,${number}) `), String.fromCodePoint(0x245f + number)),
    ),
  figure.map((low) =>
    piece(math(`<m:sSub><m:e>${mr('PM')}</m:e><m:sub>${mr(low)}</m:sub></m:sSub>`), `PM${low}`),
  ),
  fc
    .tuple(figure, figure)
    .map(([a, b]) =>
      piece(math(`<m:f><m:num>${mr(a)}</m:num><m:den>${mr(b)}</m:den></m:f>`), `${a}/${b}`),
    ),
  calm.map((text) =>
    piece(
      `<w:r><w:ruby><w:rt>${r('yin')}</w:rt><w:rubyBase>${r(text)}</w:rubyBase></w:ruby></w:r>`,
      text,
      'word-left-out',
    ),
  ),
  words.map((text) =>
    piece(`<w:sdt><w:sdtPr/><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`, text),
  ),
  words.map((text) => piece(`<w:smartTag w:element="a">${r(text)}</w:smartTag>`, text)),
  words.map((text) =>
    piece(
      `<w:hyperlink w:anchor="a"><w:bookmarkStart w:id="1" w:name="b"/>${r(text)}<w:bookmarkEnd w:id="1"/></w:hyperlink>`,
      text,
    ),
  ),
  fc.constant(piece('<w:r><w:commentReference w:id="0"/></w:r>', '', 'word-left-out')),
  fc.constant(
    piece(
      '<w:r><w:tab/><w:br/><w:lastRenderedPageBreak/></w:r><w:proofErr w:type="spellStart"/>',
      '',
    ),
  ),
  fc.constant(piece('<w:r><w:noBreakHyphen/></w:r>', '\u2011')),
  calm.map((text) =>
    piece(`<x:later xmlns:x="urn:example:later">${r(text)}</x:later>`, text, 'word-left-out'),
  ),
);

const phrase = fc.array(inline, { minLength: 1, maxLength: 5 }).map(joined);
const wrapped = ({ xml, ...rest }: Piece, before: string, after: string): Piece => ({
  ...rest,
  xml: before + xml + after,
});
const paragraphOf = (inner: Piece, properties = '') =>
  wrapped(inner, `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}`, '</w:p>');

/** Counts the lists of one document: a paragraph takes a number when its words are put down. */
export class Counters {
  readonly #counts = new Map<number, number>();

  next(list: number): string {
    const count = (this.#counts.get(list) ?? 0) + 1;
    this.#counts.set(list, count);
    return (
      ['', '（', '', '第'][list]! +
      [String(count), '〇一二三四五六七八九'[count] ?? '十'][list === 3 ? 1 : 0] +
      ['', '）', '.', '条'][list]!
    );
  }
}

/** A block that knows what it shows when its turn comes. */
export type Block = (counters: Counters) => Piece;

const plainBlock = (arbitrary: Arbitrary<Piece>): Arbitrary<Block> =>
  arbitrary.map((made) => () => made);
const num = (list: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;

const cell = phrase.map((inner) => paragraphOf(inner));
const table = fc
  .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    joined([
      piece(tbl(2).replace('</w:tbl>', ''), ''),
      ...rows.map(([left, right]) =>
        joined([
          wrapped(left, '<w:tr><w:tc><w:tcPr/>', '</w:tc>'),
          wrapped(right, '<w:tc><w:tcPr/>', '</w:tc></w:tr>'),
        ]),
      ),
      piece('</w:tbl>', ''),
    ]),
  );

/** What stands in a body. */
export const block: Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: plainBlock(phrase.map((inner) => paragraphOf(inner))) },
  {
    weight: 3,
    arbitrary: fc.tuple(calm, fc.constantFrom(1, 2, 3)).map(
      ([text, list]) =>
        (counters: Counters) =>
          piece(p(r(text), num(list)), counters.next(list) + text),
    ),
  },
  fc.tuple(calm, fc.constantFrom(1, 2, 3)).map(
    ([text, list]) =>
      () =>
        piece(
          p(del(text), `${num(list)}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>`),
          '',
          'tracked-changes',
        ),
  ),
  calm.map(
    (text) => () =>
      piece(
        `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${r(text, HIDDEN)}</w:p>`,
        '',
        'word-left-out',
      ),
  ),
  plainBlock(table),
  fc.tuple(calm, calm, calm).map(
    ([a, b, c]) =>
      () =>
        piece(
          tbl(
            2,
            tr([tc(a, '<w:gridSpan w:val="2"/>')]),
            tr([tc(b, '<w:vMerge w:val="restart"/>'), tc(c)]),
            tr([tc('', '<w:vMerge/>'), tc(c)]),
          ),
          a + b + c + c,
        ),
  ),
  fc.tuple(calm, calm).map(
    ([a, b]) =>
      () =>
        piece(
          tbl(2, tr([tc(a), tc(tbl(2, tr([tc(b), tc(a)])) + p(b))])),
          a + b + a + b,
          'word-left-out',
        ),
  ),
  fc.tuple(calm, calm).map(
    ([a, b]) =>
      () =>
        piece(
          tbl(2, tr([tc(a), tc(b)]), tr([tc(b), tc(b)], '<w:hidden/>')),
          a + b,
          'word-left-out',
        ),
  ),
  calm.map((text) => () => {
    const box = `<w:txbxContent>${p(text)}</w:txbxContent>`;
    return piece(
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      text,
    );
  }),
  calm.map(
    (text) => () =>
      piece(
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`,
        '',
        'word-left-out',
      ),
  ),
  calm.map(
    (text) => () =>
      piece(
        `<w:customXml w:element="a"><w:sdt><w:sdtContent>${p(text)}</w:sdtContent></w:sdt></w:customXml>`,
        text,
      ),
  ),
);
