import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { kindOfBytes } from '#scripts/import/extract/file-kind.ts';
import { readFile } from '#scripts/import/original/read-file.ts';
import { docx, p, pdf, PNG } from './office-files.ts';

/** What reading a file comes to: its kind, or the code of what is wrong with it. */
async function outcome(bytes: Uint8Array, name: string) {
  const found = await readFile(bytes, name, {
    resources: () => 'missing',
    convert: () => 'no-office',
  });
  return found.kind === 'refused' ? found.problem.code : found.kind;
}

const utf16 = (name: string) => Buffer.from(name, 'utf16le');
const ole = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), utf16(name)]);
const notice = docx([p('通知'), p('全年达标。')]);
/** UTF-8 that a program took for another encoding and saved as what it saw. */
const misread = (text: string, encoding: string) =>
  Buffer.from(new TextDecoder(encoding).decode(Buffer.from(text)));
const WORDS = '舟山群岛的空气质量持续改善，全年优良天数比例达到百分之九十七。';

test.each<[string, Uint8Array, string, string]>([
  ['an empty file', Buffer.alloc(0), 'a.txt', 'import-empty'],
  ['a Word file cut short', notice.slice(0, notice.length - 200), 'a.docx', 'import-truncated'],
  ['a Word file with a password', ole('EncryptedPackage'), 'a.docx', 'import-encrypted'],
  ['a picture with another ending', PNG, 'notice.docx', 'import-picture'],
  ['a bomb', zipSync({ 'word/document.xml': Buffer.alloc(50e6) }), 'a.docx', 'import-bomb'],
  ['an old Word file without LibreOffice', ole('WordDocument'), 'a.wps', 'import-no-office'],
  ['an old Excel file without LibreOffice', ole('Workbook'), 'a.xls', 'import-no-office'],
  ['a zip archive', zipSync({ 'a.txt': strToU8('甲') }), 'a.zip', 'import-unknown-kind'],
  ['a PDF cut short', pdf(['Air']).slice(0, 60), 'a.pdf', 'import-truncated'],
  ['a scanned PDF', pdf([]), 'a.pdf', 'import-scanned'],
  [
    'Markdown beyond the limit',
    Buffer.from('甲乙丙丁戊\n'.repeat(100_001)),
    'a.md',
    'import-limit',
  ],
  ['UTF-8 read as GBK', misread(WORDS, 'gbk'), 'a.txt', 'import-mojibake'],
  ['UTF-8 read as Latin letters', misread(WORDS, 'windows-1252'), 'a.txt', 'import-mojibake'],
  ['lost characters', Buffer.from('环境锟斤拷保护'), 'a.txt', 'import-mojibake'],
  ['bytes of no encoding', Buffer.from('c3e4ff8081ff', 'hex'), 'a.txt', 'import-wrong-encoding'],
  [
    'a page in one file',
    Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related;\n'),
    'a.mht',
    'import-unknown-kind',
  ],
])('%s is told as such', async (_, bytes, name, code) => {
  expect(await outcome(bytes, name)).toBe(code);
});

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(WORDS)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${WORDS}`)],
  ['UTF-16 with its mark', utf16(`\uFEFF${WORDS}`)],
  ['UTF-16 that lost its mark', utf16(`${WORDS}\n12`)],
  ['GB18030', Buffer.from('d6dbc9bdc8bab5bab5c4bfd5c6f8d6cac1bf', 'hex')],
])('text in %s is read', async (_, bytes) => {
  expect(await outcome(bytes, 'a.txt')).toBe('document');
});

test('a file is told by its bytes, not by its name', async () => {
  expect(await outcome(notice, 'notice.txt')).toBe('document');
  expect(kindOfBytes(Buffer.from('BM是一个缩写'))).toBeUndefined();
});
