import { strToU8, zipSync } from 'fflate';

const ECMA = 'http://schemas.openxmlformats.org';
const OFFICE = `${ECMA}/officeDocument/2006/relationships`;
const PACKAGE = `${ECMA}/package/2006/relationships`;

/** The namespaces that the bodies of test files use. */
export const NAMESPACES = [
  ['w', `${ECMA}/wordprocessingml/2006/main`],
  ['r', OFFICE],
  ['m', `${ECMA}/officeDocument/2006/math`],
  ['mc', `${ECMA}/markup-compatibility/2006`],
  ['wp', `${ECMA}/drawingml/2006/wordprocessingDrawing`],
  ['a', `${ECMA}/drawingml/2006/main`],
  ['pic', `${ECMA}/drawingml/2006/picture`],
  ['c', `${ECMA}/drawingml/2006/chart`],
  ['dgm', `${ECMA}/drawingml/2006/diagram`],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** A part beside the document: its type, as relationships name it, and what it holds. */
export interface TestPart {
  type: string;
  path: string;
  content: string | Uint8Array;
}

export interface TestFile {
  /** Elements of the body. */
  body: string;
  /** Elements of `w:styles`, of `w:numbering`. */
  styles?: string;
  numbering?: string;
  /** Other parts; the document refers to them by `rId1`, `rId2` … in their order. */
  parts?: TestPart[];
  /** Addresses outside, `rIdX1` … */
  links?: string[];
}

/** Fixed, so that the same file has the same bytes on every day. */
const mtime = new Date(2024, 0, 1);

/** Makes a Word file of what the tests write. */
export function wordFile({
  body,
  styles,
  numbering,
  parts = [],
  links = [],
}: TestFile): Uint8Array {
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  const relations = [
    ...(styles ? [relation('rIdS', 'styles', 'styles.xml')] : []),
    ...(numbering ? [relation('rIdN', 'numbering', 'numbering.xml')] : []),
    ...parts.map(({ type, path }, at) => relation(`rId${at + 1}`, type, path)),
    ...links.map((url, at) =>
      relation(`rIdX${at + 1}`, 'hyperlink', url, ' TargetMode="External"'),
    ),
  ];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${ECMA}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${styles ? '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>' : ''}${numbering ? '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>' : ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    ...(styles && { 'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>` }),
    ...(numbering && {
      'word/numbering.xml': `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
    }),
  };
  for (const { path, content } of parts) files[`word/${path}`] = content;
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { mtime },
  );
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run of words with its format. */
export const r = (text: string, format = '') =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** A paragraph: words, or elements. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;
/** The place of a paragraph in a list. */
export const num = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
export const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
/** A level of a list. */
export const lvl = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
/** A list of levels, and the `w:num` of the same id. */
export const list = (id: number, ...levels: string[]) => ({
  definition: `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`,
  num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
});
/** Definitions stand before all lists. */
export const numberingOf = (...lists: { definition: string; num: string }[]) =>
  lists.map(({ definition }) => definition).join('') + lists.map(({ num: own }) => own).join('');
/** A field of several runs. */
export const field = (code: string, result?: string, form = '') =>
  `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve">${escaped(code)}</w:instrText></w:r>${result === undefined ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const tc = (content: string, format = '') =>
  `<w:tc><w:tcPr>${format}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const tr = (cells: string[], format = '') =>
  `<w:tr>${format && `<w:trPr>${format}</w:trPr>`}${cells.join('')}</w:tr>`;
export const tbl = (columns: number, ...rows: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1800"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
const ADDED = 'w:id="9" w:author="甲" w:date="2024-01-01T00:00:00Z"';
export const ins = (content: string) => `<w:ins ${ADDED}>${content}</w:ins>`;
export const del = (text: string) =>
  `<w:del ${ADDED}><w:r><w:delText>${escaped(text)}</w:delText></w:r></w:del>`;
/** The mark of a paragraph that is deleted. */
export const deletedMark = `<w:rPr><w:del ${ADDED}/></w:rPr>`;
