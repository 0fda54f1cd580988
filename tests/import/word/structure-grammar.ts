import fc, { type Arbitrary } from 'fast-check';
import { del, field, lvl, p, r, tbl, tc, tr } from './word-file.ts';
import type { Piece } from './document-grammar.ts';

/*
 * Blocks of which the order, the place or the number is to the point: lists of several levels, tables with merged and
 * missing cells, notes, headings, words that nobody sees. Each knows what Word shows; none of it asks the importer.
 */

/** A piece, and of a table the words of its cells by row and column. */
export interface Structure extends Piece {
  grids: Map<string, string>[];
  notes: string[];
}

const letters = (most: number) =>
  fc
    .array(fc.constantFrom(...'全年达标情况良好数据企业监测点位'), {
      minLength: 1,
      maxLength: most,
    })
    .map((all) => all.join(''));
const words = letters(6);
const made = (xml: string, shown: string, told: string[] = []): Structure => ({
  xml,
  shown,
  told,
  grids: [],
  notes: [],
});

/** Numbers as Word writes them, written out by hand. */
const NUMBERS: Record<string, string[]> = {
  decimal: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15'.split(' '),
  chineseCounting: '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' '),
  chineseCountingThousand: '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' '),
  ideographTraditional: '甲 乙 丙 丁 戊 己 庚 辛 壬 癸'.split(' '),
  ideographZodiac: '子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥'.split(' '),
  chineseLegalSimplified: '壹 贰 叁 肆 伍 陆 柒 捌 玖 壹拾 壹拾壹 壹拾贰'.split(' '),
  ideographEnclosedCircle: '㊀ ㊁ ㊂ ㊃ ㊄ ㊅ ㊆ ㊇ ㊈ ㊉'.split(' '),
  decimalEnclosedParen: '⑴ ⑵ ⑶ ⑷ ⑸ ⑹ ⑺ ⑻ ⑼ ⑽ ⑾ ⑿ ⒀ ⒁ ⒂'.split(' '),
  decimalEnclosedFullstop: '⒈ ⒉ ⒊ ⒋ ⒌ ⒍ ⒎ ⒏ ⒐ ⒑ ⒒ ⒓ ⒔ ⒕ ⒖'.split(' '),
  decimalEnclosedCircleChinese: '① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮'.split(' '),
  upperRoman: 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' '),
  lowerLetter: 'a b c d e f g h i j k l m n o'.split(' '),
};
const PATTERNS = [
  ['%1、', '第%1章 ', '（%1）', '%1．'],
  ['（%2）', '%1.%2 ', '%2、', '%1-%2）'],
  ['%3.', '（%3）', '%1.%2.%3 ', '[%3]'],
];

interface LevelPlan {
  format: string;
  text: string;
  start: number;
  restart: number | undefined;
  legal: boolean;
}

const levelPlan = (depth: number): Arbitrary<LevelPlan> =>
  fc.record({
    format: fc.constantFrom(...Object.keys(NUMBERS)),
    text: fc.constantFrom(...PATTERNS[depth]!),
    start: fc.constantFrom(1, 1, 1, 3),
    // After which level it begins anew; 0 for never.
    restart: fc.constantFrom(undefined, undefined, 0, ...(depth > 1 ? [1] : [])),
    legal: fc.boolean(),
  });

const ITEM_KINDS = [
  'plain',
  'plain',
  'plain',
  'plain',
  'deleted',
  'hidden',
  'white',
  'empty',
] as const;

/** A list of three levels, and what stands in it: the counts are those of ISO 29500-1, 17.9. */
const list: Arbitrary<(id: number) => { piece: Structure; definition: string; nums: string }> = fc
  .record({
    levels: fc.tuple(levelPlan(0), levelPlan(1), levelPlan(2)),
    override: fc.constantFrom(undefined, undefined, 1, 4),
    items: fc.array(
      fc.record({
        depth: fc.constantFrom(0, 0, 0, 1, 1, 2),
        second: fc.constantFrom(false, false, false, true),
        kind: fc.constantFrom(...ITEM_KINDS),
        text: words,
      }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ levels, override, items }) => (id) => {
    const definition = `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels
      .map(({ format, text, start, restart, legal }, depth) =>
        lvl(
          depth,
          format,
          text,
          (restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`) +
            (legal && depth > 0 ? '<w:isLgl/>' : ''),
        ).replace('<w:start w:val="1"/>', `<w:start w:val="${start}"/>`),
      )
      .join('')}</w:abstractNum>`;
    const [first, second] = [id * 2, id * 2 + 1];
    const nums = `<w:num w:numId="${first}"><w:abstractNumId w:val="${id}"/></w:num><w:num w:numId="${second}"><w:abstractNumId w:val="${id}"/>${override === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${override}"/></w:lvlOverride>`}</w:num>`;
    const counts: (number | undefined)[] = [];
    let overridden = false;
    const labelOf = (depth: number, isSecond: boolean): string => {
      const startOf = (at: number) =>
        at === 0 && isSecond ? (override ?? levels[0].start) : levels[at]!.start;
      for (let at = 0; at < depth; at++) counts[at] ??= startOf(at);
      const anew = depth === 0 && isSecond && override !== undefined && !overridden;
      if (anew) overridden = true;
      const before = counts[depth];
      counts[depth] = before === undefined || anew ? startOf(depth) : before + 1;
      for (let at = depth + 1; at < 3; at++) {
        const restart = levels[at]!.restart;
        if (restart === undefined || (restart > 0 && depth < restart)) counts[at] = undefined;
      }
      return levels[depth]!.text.replace(/%(\d)/g, (_, place: string) => {
        const at = Number(place) - 1;
        const isLegal = levels[depth]!.legal && depth > 0;
        const format = isLegal ? 'decimal' : levels[at]!.format;
        return NUMBERS[format]![counts[at]! - 1]!;
      });
    };
    const pieces = items.map(({ depth, second: isSecond, kind, text }) => {
      const place = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${isSecond ? second : first}"/></w:numPr>`;
      const mark = (inner: string) => `${place}<w:rPr>${inner}</w:rPr>`;
      switch (kind) {
        case 'deleted':
          return made(p(del(text), mark('<w:del w:id="1" w:author="a"/>')), '', [
            'tracked-changes',
          ]);
        case 'hidden':
          return made(p(r(text, '<w:vanish/>'), mark('<w:vanish/>')), '', ['隐藏文字']);
        case 'white': {
          labelOf(depth, isSecond);
          const white = '<w:color w:val="FFFFFF"/>';
          return made(p(r(text, white), mark(white)), '', ['看不见的文字']);
        }
        case 'empty':
          return made(`<w:p><w:pPr>${place}</w:pPr></w:p>`, labelOf(depth, isSecond));
        default:
          return made(p(r(text), place), labelOf(depth, isSecond) + text);
      }
    });
    return { piece: together(pieces), definition, nums };
  });

function together(pieces: Structure[]): Structure {
  return {
    xml: pieces.map(({ xml }) => xml).join(''),
    shown: pieces.map(({ shown }) => shown).join(''),
    told: pieces.flatMap(({ told }) => told),
    grids: pieces.flatMap(({ grids }) => grids),
    notes: pieces.flatMap(({ notes }) => notes),
  };
}

/** A row before it is laid out: columns that it leaves free, and its cells with the columns that each takes. */
const rowPlan = fc.record({
  before: fc.constantFrom(0, 0, 0, 1),
  cells: fc.array(
    fc.record({
      span: fc.constantFrom(1, 1, 1, 2),
      text: words,
      goesOn: fc.constantFrom(false, false, true),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  kind: fc.constantFrom('plain', 'plain', 'plain', 'plain', 'deleted', 'hidden', 'control'),
});

const COLUMNS = 4;

/** A table of four columns with cells over several rows and columns, rows that begin late, end early, or are gone. */
const table: Arbitrary<Structure> = fc
  .tuple(fc.array(rowPlan, { minLength: 2, maxLength: 4 }), words)
  .map(([rows, head]) => {
    const grid = new Map<string, string>();
    const told: string[] = [];
    let shown = '';
    let above = new Map<string, boolean>();
    const columns = ['甲', '乙', '丙', '丁'].map((name) => name + head);
    let line = 0;
    const xml = [tr(columns.map((name) => tc(name)))];
    columns.forEach((name, at) => {
      grid.set(`0 ${at}`, name);
      shown += name;
    });
    above = new Map(columns.map((_, at) => [`${at} 1`, true]));
    for (const { before, cells, kind } of rows) {
      const isGone = kind === 'deleted' || kind === 'hidden';
      let column = before;
      const cellsXml: string[] = [];
      const own = new Map<string, boolean>();
      for (const { span: wanted, text, goesOn } of cells) {
        const span = Math.min(wanted, COLUMNS - column);
        if (span <= 0) break;
        const key = `${column} ${span}`;
        const isMerged = !isGone && goesOn && line > 0 && above.has(key);
        const format =
          (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
          (isMerged ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>');
        cellsXml.push(tc(isMerged ? '' : text, format));
        own.set(key, true);
        if (!isMerged && !isGone) {
          grid.set(`${line + 1} ${column}`, text);
          shown += text;
        }
        column += span;
      }
      const format =
        (before ? `<w:gridBefore w:val="${before}"/>` : '') +
        (column < COLUMNS ? `<w:gridAfter w:val="${COLUMNS - column}"/>` : '') +
        (kind === 'deleted'
          ? '<w:del w:id="7" w:author="a"/>'
          : kind === 'hidden'
            ? '<w:hidden/>'
            : '');
      const row = tr(cellsXml, format);
      xml.push(
        kind === 'control' ? `<w:sdt><w:sdtPr/><w:sdtContent>${row}</w:sdtContent></w:sdt>` : row,
      );
      if (isGone) {
        told.push(kind === 'deleted' ? 'tracked-changes' : '隐藏文字');
        continue;
      }
      above = own;
      line++;
    }
    return { ...made(tbl(COLUMNS, ...xml), shown, told), grids: [grid] };
  });

const look = fc.constantFrom(
  '<w:color w:val="FFFFFF"/>',
  '<w:color w:val="FEFEFE"/>',
  '<w:sz w:val="1"/>',
  '<w:sz w:val="2"/>',
  '<w:color w:val="000000"/><w:highlight w:val="black"/>',
  '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>',
  '<w:color w:val="1F4E79"/><w:shd w:val="clear" w:fill="1F4E79"/>',
  '<w:color w:val="000000"/><w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>',
);
const seenLook = fc.constantFrom(
  '<w:color w:val="FFFFFF"/><w:highlight w:val="red"/>',
  '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="333333"/>',
  '<w:color w:val="FF0000"/>',
  '<w:color w:val="auto"/><w:highlight w:val="black"/>',
  '<w:sz w:val="10"/>',
);

const blocks: Arbitrary<Structure> = fc.oneof(
  { weight: 3, arbitrary: table },
  words.map((text) => made(p(text), text)),
  fc
    .tuple(words, look)
    .map(([text, format]) =>
      made(p(r('前') + r(text, format) + r('后')), '前后', ['看不见的文字']),
    ),
  fc.tuple(words, seenLook).map(([text, format]) => made(p(r(text, format)), text)),
  fc
    .tuple(words, fc.constantFrom(1, 2, 3))
    .map(([text, level]) => made(p(text, `<w:pStyle w:val="H${level}"/>`), text)),
  fc.tuple(words, words, fc.boolean()).map(([text, note, custom]) => ({
    ...made(
      p(
        `${r(text)}<w:r><w:footnoteReference${custom ? ' w:customMarkFollows="1"' : ''} w:id="NOTE"/>${custom ? '<w:t>※</w:t>' : ''}</w:r>`,
      ),
      text + (custom ? '※' : '[NOTE]'),
    ),
    notes: [note],
  })),
  // A field over several paragraphs, and one with a table in its result.
  fc
    .tuple(words, words)
    .map(([a, b]) =>
      made(
        `${p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(a)}`)}${p(`${r(b)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}`,
        a + b,
        ['域的代码'],
      ),
    ),
  // A paragraph of which the mark is deleted goes on in the next.
  fc
    .tuple(words, words)
    .map(([a, b]) =>
      made(p(r(a), '<w:rPr><w:del w:id="3" w:author="a"/></w:rPr>') + p(b), a + b, [
        'tracked-changes',
      ]),
    ),
  fc
    .tuple(words, words)
    .map(([from, to]) =>
      made(
        p(
          `<w:moveFromRangeStart w:id="4" w:name="m"/><w:moveFrom w:id="5" w:author="a">${r(from)}</w:moveFrom><w:moveFromRangeEnd w:id="4"/>${r(to)}<w:moveTo w:id="6" w:author="a">${r(from)}</w:moveTo>`,
        ),
        to + from,
        ['tracked-changes'],
      ),
    ),
  fc
    .tuple(words, words)
    .map(([a, b]) =>
      made(
        p(
          `${r(a)}${field(' PAGEREF x ', r('3'))}${field(' TC "目录" ')}<w:bdo w:val="ltr">${r(b)}</w:bdo>`,
        ),
        `${a}3${b}`,
        ['域的代码'],
      ),
    ),
  // A text box with a table in it, a table in a content control.
  fc.tuple(words, words).map(([a, b]) => ({
    ...made(
      p(
        `<w:r><w:drawing><wp:anchor><wp:wrapSquare/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${tbl(2, tr([tc(a), tc(b)]), tr([tc(b), tc(a)]))}${p(a)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
      ),
      a + b + b + a + a,
    ),
    grids: [
      new Map([
        ['0 0', a],
        ['0 1', b],
        ['1 0', b],
        ['1 1', a],
      ]),
    ],
  })),
  fc.tuple(words, words).map(([a, b]) => ({
    ...made(
      `<w:sdt><w:sdtPr/><w:sdtContent>${tbl(2, tr([tc(a), tc(b)]), `<w:customXml w:element="x">${tr([tc(b), `<w:sdt><w:sdtPr/><w:sdtContent>${tc(a)}</w:sdtContent></w:sdt>`])}</w:customXml>`)}</w:sdtContent></w:sdt>`,
      a + b + b + a,
    ),
    grids: [
      new Map([
        ['0 0', a],
        ['0 1', b],
        ['1 0', b],
        ['1 1', a],
      ]),
    ],
  })),
);

export interface StructuredDocument {
  body: string;
  numbering: string;
  /** With the mark that stands before them below the text. */
  notes: { text: string; mark: string }[];
  shown: string;
  told: string[];
  grids: Map<string, string>[];
}

/** A document of such blocks, with what Word shows of it. */
export const structuredDocument: Arbitrary<StructuredDocument> = fc
  .array(fc.oneof({ weight: 3, arbitrary: blocks }, { weight: 1, arbitrary: list }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    let [definitions, nums] = ['', ''];
    const pieces = parts.map((part, at) => {
      if (typeof part !== 'function') return part;
      const { piece, definition, nums: own } = part(at + 1);
      definitions += definition;
      nums += own;
      return piece;
    });
    const { xml, shown, told, grids, notes } = together(pieces);
    let [inXml, inShown] = [0, 0];
    const isCustom = [...xml.matchAll(/customMarkFollows="1"|w:footnoteReference w:id/g)].map(
      ([found]) => found.startsWith('custom'),
    );
    // A note with a mark of its own does not count, and is not numbered.
    let counted = 0;
    const marks = isCustom.map((custom) => (custom ? '' : `[${++counted}]`));
    const numbered = marks.filter(Boolean);
    return {
      body: xml.replace(/w:id="NOTE"/g, () => `w:id="${++inXml}"`),
      numbering: definitions + nums,
      notes: notes.map((text, at) => ({ text, mark: marks[at]! })),
      shown: shown.replace(/\[NOTE\]/g, () => numbered[inShown++]!),
      told,
      grids,
    };
  });
