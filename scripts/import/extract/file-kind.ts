import { strFromU8 } from 'fflate';

/** What a file is, told from its bytes; the name has a say only where the bytes leave it open. */
export type FileKind =
  | 'text'
  | 'html'
  | 'markdown'
  | 'table'
  | 'zip'
  | 'ole'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'webarchive'
  | 'rtf'
  | 'binary'
  | 'empty';

/** Magic numbers: the first bytes, in hexadecimal, of kinds that have them. */
const SIGNATURES: [start: string, kind: FileKind, at?: number][] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['424d', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['57454250', 'picture', 8],
  ['66747970', 'picture', 4],
  ['526172211a', 'archive'],
  ['377abcaf271c', 'archive'],
  ['1f8b', 'archive'],
  ['7b5c727466', 'rtf'],
];

/** Whether bytes stand at a place, given in hexadecimal. */
export function bearsAt(bytes: Uint8Array, hex: string, at = 0): boolean {
  return Buffer.from(bytes.subarray(at, at + hex.length / 2)).toString('hex') === hex;
}

/** Tells a file's kind from its bytes, before they are decoded; `undefined` when they may be text. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  if (bytes.length === 0) return 'empty';
  for (const [start, kind, at = 0] of SIGNATURES) {
    if (!bearsAt(bytes, start, at)) continue;
    // Two letters may begin a text as well: a bitmap has its own length after them.
    if (start === '424d' && !isBitmap(bytes)) continue;
    return kind;
  }
  return undefined;
}

function isBitmap(bytes: Uint8Array): boolean {
  if (bytes.length < 26) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;
}

/** Tells the kind of a text. */
export function kindOfText(text: string, name: string): FileKind {
  const start = text.slice(0, 4000);
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)
  )
    return 'html';
  if (/^(?:[\w-]+:.*\r?\n)*content-type:\s*multipart\/related/im.test(start)) return 'webarchive';
  if (/\.html?$/i.test(name) && /<(?:p|div|table|span|br)\b/i.test(text)) return 'html';
  if (/\.(?:csv|tsv)$/i.test(name)) return 'table';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return 'text';
}

/** What is in a compound file of old office programs. Names of its parts are there in UTF-16. */
export function kindOfOle(bytes: Uint8Array): 'encrypted' | 'document' | 'sheet' | 'other' {
  const names = strFromU8(bytes, true);
  const holds = (name: string) => names.includes([...name].join('\0'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('WordDocument')) return 'document';
  return holds('Workbook') || holds('Book') ? 'sheet' : 'other';
}

/** Elements within elements: pages have twenty levels, those of word processors fifty. */
const DEEPEST = 300;

/** Whether a page's elements, of those that are always closed, are nested so deep that reading it would never end. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(
    /<\/?(?:div|span|table|ul|ol|font|section|blockquote|b|i)\b/gi,
  )) {
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}
