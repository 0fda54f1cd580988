import { strToU8, zipSync } from 'fflate';
import fc, { type Arbitrary } from 'fast-check';

/*
 * Workbooks as offices keep them, with what Excel shows of each cell. The shown texts are written by hand: no code of the
 * importer has a hand in them.
 */

/** A cell: what is in the file, and what is seen of it. */
export interface CellPlan {
  type: string;
  value: string;
  /** Place of its style in STYLES. */
  style: number;
  shown: string;
  told?: string;
  formula?: string;
}

const STYLES: { code: string; font?: number; fill?: number }[] = [];
const style = (code: string, font = 0, fill = 0) => STYLES.push({ code, font, fill }) - 1;
export const [PLAIN, WHITE, WHITE_ON_DARK, TINY, BLACKED] = [
  style('General'),
  style('General', 1, 0),
  style('General', 1, 2),
  style('General', 2, 0),
  style('General', 3, 3),
];

export const number = (held: string, code: string, shown: string): CellPlan => ({
  type: 'n',
  value: held,
  style: style(code),
  shown,
});

/** Numbers under formats of Chinese offices, as Excel shows them. */
const NUMBERS: CellPlan[] = [
  number('12.5', 'General', '12.5'),
  number('0.30000000000000004', 'General', '0.3'),
  number('12.345', '0.0', '12.3'),
  number('16.0499', '0', '16'),
  number('1234567', '#,##0', '1,234,567'),
  number('1234567.891', '#,##0.00', '1,234,567.89'),
  number('-1234', '#,##0;[Red]-#,##0', '-1,234'),
  number('-5.5', '0.0_);(0.0)', '(5.5)'),
  number('0.352', '0.0%', '35.2%'),
  number('0.4', '0%', '40%'),
  number('12', '0"万元"', '12万元'),
  number('123456', '0!.0,', '12.3'),
  number('351.68', '0.00"亿元"', '351.68亿元'),
  number('7', '000', '007'),
  number('0', '0;-0;"—"', '—'),
  number('0.5', '# ?/?', '1/2'),
  number('15', '[>=10]"达标";"不达标"', '达标'),
  number('5', '"第"0"季度"', '第5季度'),
  number('45296', 'yyyy/m/d', '2024/1/5'),
  number('45296', 'yyyy"年"m"月"d"日"', '2024年1月5日'),
  number('45296', 'yyyy"年"m"月"', '2024年1月'),
  number('45296', 'yyyy\\-mm\\-dd', '2024-01-05'),
  number('45296', 'yyyy"年"', '2024年'),
  number('45296', 'm"月"d"日"', '1月5日'),
  number('45296', '[$-804]yyyy"年"m"月"d"日";@', '2024年1月5日'),
  number('123', '[DBNum1][$-804]General', '一百二十三'),
  number('123', '[DBNum2][$-804]General', '壹佰贰拾叁'),
];

const words = fc
  .array(fc.constantFrom(...'甲市乙县空气优良率均值水质（%）<|^*_16.5'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join('').trim() || '甲');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const inline = (text: string, own = PLAIN): CellPlan => ({
  type: 'inlineStr',
  value: `<t xml:space="preserve">${escaped(text)}</t>`,
  style: own,
  shown: text,
});
export const run = (text: string, look = '') =>
  `<r>${look && `<rPr>${look}</rPr>`}<t xml:space="preserve">${escaped(text)}</t></r>`;
const gone = (plan: CellPlan, told: string): CellPlan => ({ ...plan, shown: '', told });

const cell: Arbitrary<CellPlan> = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => inline(text)) },
  { weight: 6, arbitrary: fc.constantFrom(...NUMBERS) },
  words.map((text) => ({ type: 's', value: text, style: PLAIN, shown: text })),
  words.map((text) => ({ type: 'str', value: escaped(text), style: PLAIN, shown: text })),
  words.map((text) => ({ ...inline(text, WHITE_ON_DARK) })),
  words.map((text) => gone(inline(text, WHITE), '看不见')),
  words.map((text) => gone(inline(text, TINY), '看不见')),
  words.map((text) => gone(inline(text, BLACKED), '看不见')),
  fc.constant(gone(number('7', ';;;', ''), '看不见')),
  fc.tuple(words, words).map(([a, b]) => ({
    type: 'inlineStr',
    value: run(a) + run(b, '<color rgb="FFFFFFFF"/>') + run(a, '<color rgb="FFFF0000"/>'),
    style: PLAIN,
    shown: a + a,
    told: '看不见',
  })),
  fc.tuple(words, words).map(([a, b]) => ({
    type: 'inlineStr',
    value: `${run(a, '<strike/>')}${run(b)}<rPh sb="0" eb="1"><t>jia</t></rPh>`,
    style: PLAIN,
    shown: `${a} ${b}`,
    told: '删除线',
  })),
  fc.constantFrom('#DIV/0!', '#N/A', '#REF!').map((value) => ({
    type: 'e',
    value,
    style: PLAIN,
    shown: value,
    told: value,
  })),
  fc.constant({
    type: 'n',
    value: '',
    formula: 'A1*2',
    style: PLAIN,
    shown: '',
    told: '没有存下结果',
  }),
  fc.constant({ type: 'b', value: '1', style: PLAIN, shown: 'TRUE' }),
  fc.constant({ type: 'n', value: '', style: PLAIN, shown: '' }),
);

export interface WorkbookPlan {
  rows: CellPlan[][];
  hiddenRow: number | undefined;
  hiddenColumn: number | undefined;
  merge: { row: number; column: number; down: number; across: number } | undefined;
  refs: boolean;
}

export interface MadeWorkbook {
  bytes: Uint8Array;
  /** What is seen, by row and column of what is seen. */
  grid: Record<string, string>;
  told: string[];
}

const columnOf = (at: number) => 'ABCDEFGH'[at]!;

/** A workbook of one sheet: a header, rows of all kinds of cells, a last row; some hidden, some merged. */
export const workbook: Arbitrary<MadeWorkbook> = fc
  .integer({ min: 3, max: 5 })
  .chain((width) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
      hiddenRow: fc.constantFrom(undefined, undefined, 1),
      hiddenColumn: fc.constantFrom(undefined, undefined, 1),
      merge: fc.constantFrom(
        undefined,
        { row: 1, column: 0, down: 2, across: 1 },
        { row: 1, column: 1, down: 1, across: 2 },
        { row: 1, column: 0, down: 2, across: 2 },
      ),
      refs: fc.boolean(),
    }),
  )
  .map(made);

export function made({
  rows: inner,
  hiddenRow,
  hiddenColumn,
  merge: wanted,
  refs,
}: WorkbookPlan): MadeWorkbook {
  const width = inner[0]!.length;
  const header = Array.from({ length: width }, (_, at) => inline(`表头${at + 1}`));
  const last = Array.from({ length: width }, (_, at) => inline(`末行${at + 1}`));
  // A row of which nothing is seen is no row of the table.
  const rows = [
    header,
    ...inner.map(([, ...cells], at) => [inline(`行${at + 1}`), ...cells]),
    last,
  ];
  // A merged cell reaches over what is neither hidden nor in the last row.
  const fits = wanted && hiddenRow === undefined && hiddenColumn === undefined;
  const merge =
    fits && wanted.row + wanted.down < rows.length && wanted.column + wanted.across <= width
      ? wanted
      : undefined;
  const isCovered = (row: number, column: number) =>
    merge !== undefined &&
    row >= merge.row &&
    row < merge.row + merge.down &&
    column >= merge.column &&
    column < merge.column + merge.across &&
    !(row === merge.row && column === merge.column);
  const strings: string[] = [];
  const told: string[] = [];
  const grid: Record<string, string> = {};
  const seenRows = rows.map((_, at) => at).filter((at) => at !== hiddenRow);
  const seenColumns = header.map((_, at) => at).filter((at) => at !== hiddenColumn);
  const xml = rows.map((cells, row) => {
    const written = cells.map(({ type, value, style: own, shown, told: loss, formula }, column) => {
      const place = refs ? ` r="${columnOf(column)}${row + 1}"` : '';
      if (isCovered(row, column)) return `<c${place} s="${own}"/>`;
      const isSeen = row !== hiddenRow && column !== hiddenColumn;
      if (isSeen && shown.trim())
        grid[`${seenRows.indexOf(row)} ${seenColumns.indexOf(column)}`] = shown.trim();
      if (isSeen && loss) told.push(loss);
      const at = type === 's' ? String(strings.push(value) - 1) : value;
      const content =
        type === 'inlineStr' ? `<is>${value}</is>` : value === '' ? '' : `<v>${at}</v>`;
      return `<c${place} t="${type}" s="${own}">${formula === undefined ? '' : `<f>${formula}</f>`}${content}</c>`;
    });
    return `<row${refs ? ` r="${row + 1}"` : ''}${row === hiddenRow ? ' hidden="1"' : ''}>${written.join('')}</row>`;
  });
  if (hiddenRow !== undefined && rows[hiddenRow]!.some(({ value }) => value !== ''))
    told.push('隐藏的行');
  if (hiddenColumn !== undefined) told.push('隐藏的列');
  const columns =
    hiddenColumn === undefined
      ? ''
      : `<cols><col min="${hiddenColumn + 1}" max="${hiddenColumn + 1}" width="9" hidden="1"/></cols>`;
  const merges = merge
    ? `<mergeCells count="1"><mergeCell ref="${columnOf(merge.column)}${merge.row + 1}:${columnOf(merge.column + merge.across - 1)}${merge.row + merge.down}"/></mergeCells>`
    : '';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (all: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  const formats = STYLES.map(
    ({ code }, at) =>
      `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
  );
  const xfs = STYLES.map(
    ({ font, fill }, at) => `<xf numFmtId="${200 + at}" fontId="${font}" fillId="${fill}"/>`,
  );
  const fill = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') +
        relation(2, 'styles', 'styles.xml') +
        relation(3, 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${formats.join('')}</numFmts><fonts><font><sz val="11"/></font><font><sz val="11"/><color theme="0"/></font><font><sz val="1"/></font><font><color rgb="FF000000"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('1F4E79')}${fill('000000')}</fills><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${columns}<sheetData>${xml.join('')}</sheetData>${merges}</worksheet>`,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strToU8(content)])),
  );
  return { bytes, grid, told };
}
