import { strFromU8 } from 'fflate';
import type { Extraction } from '#domain/disclosures/disclosure.ts';
import { problem, type ProblemCode, type ProblemParams } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { decode } from '#scripts/disk/decode.ts';
import { openArchive, type Archive, type ArchiveFault } from '#scripts/import/extract/archive.ts';
import { holdsWordDocument } from './office-package.ts';
import type { Extract } from '#scripts/import/extract/extract.ts';
import {
  isTooDeep,
  kindOfBytes,
  kindOfOle,
  kindOfText,
  type FileKind,
} from '#scripts/import/extract/file-kind.ts';
import { withoutUnseen } from '#scripts/import/extract/unseen-characters.ts';
import type { Resources } from '#scripts/import/extract/image-shelf.ts';
import { mojibake } from '#scripts/import/plain-text/mojibake.ts';
import type { Convert } from './office.ts';
import type { Workbook } from '#scripts/import/sheet/workbook/read-workbook.ts';
import { markdownExcess } from '#scripts/import/plain-text/markdown-limits.ts';
import { readText } from '#scripts/import/plain-text/read-text.ts';

/** What reading a file may need beside its bytes. */
export interface Surroundings {
  resources: Resources;
  convert: Convert;
  /** Whether hidden rows, columns and sheets are read, too. */
  hidden?: boolean;
  /** Whether a workbook is to be read as a document, too: published as it looks. */
  publish?: boolean;
}

/** What a file turned out to hold. */
export type FileContent =
  | { kind: 'document'; extract: Extract; from: Extraction | 'words'; workbook?: Workbook }
  | { kind: 'sheets'; workbook: Workbook }
  | { kind: 'refused'; problem: Problem };

/** Readers of formats are loaded when a file of theirs comes: together they take a second. */
const READERS = {
  docx: () => import('#scripts/import/word/read-docx.ts'),
  html: () => import('#scripts/import/web-page/read-html.ts'),
  markdown: () => import('#scripts/import/plain-text/read-markdown.ts'),
  ofd: () => import('#scripts/import/ofd/read-ofd.ts'),
  pdf: () => import('#scripts/import/pdf/read-pdf.ts'),
  workbook: () => import('#scripts/import/sheet/workbook/read-workbook.ts'),
  table: () => import('#scripts/import/sheet/csv-sheet.ts'),
  published: () => import('#scripts/import/sheet/published-sheet.ts'),
};

/**
 * Characters of a page or of Markdown, marks included, pictures within them not: so many take about seven seconds and
 * 400 MB. Words of any document: as many as a book of three hundred pages has.
 */
const MOST_CHARACTERS = { html: 450_000, markdown: 300_000 };
const MOST_WORDS = 300_000;
const PICTURES = /data:image\/[^"')\s]+/g;

const ARCHIVE_FAULTS: Record<
  ArchiveFault,
  'import-truncated' | 'import-encrypted' | 'import-bomb'
> = {
  truncated: 'import-truncated',
  encrypted: 'import-encrypted',
  bomb: 'import-bomb',
};

const UNKNOWN: Partial<Record<FileKind, string>> = {
  archive: '压缩包（.rar、.7z、.gz）',
  webarchive: '单个文件的网页（.mht），请改存为“网页，全部”',
  binary: '不是文字，也不是认得的文档',
};

/**
 * Tells what a file is, from its bytes, and reads it. The readers of others' formats throw at what is broken: to those
 * who hand a file in that is a fault of the file.
 */
export async function readFile(
  bytes: Uint8Array,
  file: string,
  around: Surroundings,
): Promise<FileContent> {
  try {
    return await readKind(bytes, file, around);
  } catch {
    const whole = { file, line: 0, column: 0 };
    return { kind: 'refused', problem: problem('import-damaged', whole, {}) };
  }
}

/** OpenDocument says in its first file what it is (OpenDocument 1.3 part 2, 3.3). */
const isSpreadsheet = (archive: Archive) =>
  strFromU8(archive.get('mimetype') ?? new Uint8Array()).includes('spreadsheet');

async function readKind(
  bytes: Uint8Array,
  file: string,
  around: Surroundings,
): Promise<FileContent> {
  const refused = <Code extends ProblemCode>(
    code: Code,
    params: ProblemParams<Code>,
  ): FileContent => ({
    kind: 'refused',
    problem: problem(code, { file, line: 0, column: 0 }, params),
  });
  const tooLong = (length: number, most: number) =>
    refused('import-limit', { found: inTenThousands(length), most: inTenThousands(most) });
  const document = (extract: Extract, from: Extraction | 'words' = 'words'): FileContent =>
    extract.words.length > MOST_WORDS
      ? tooLong(extract.words.length, MOST_WORDS)
      : { kind: 'document', extract: withoutUnseen(extract), from };
  const sheets = async (workbook: Workbook): Promise<FileContent> => {
    if (!around.publish) return { kind: 'sheets', workbook };
    const { publishedSheets } = await READERS.published();
    const extract = publishedSheets(workbook, file, around.hidden === true);
    return { kind: 'document', extract, from: 'words', workbook };
  };
  const unknown = (kind: FileKind) =>
    refused('import-unknown-kind', { found: UNKNOWN[kind] ?? kind });
  const converted = async (to: 'docx' | 'xlsx'): Promise<FileContent> => {
    const made = around.convert(bytes, to);
    if (made === 'no-office') return refused('import-no-office', { to });
    if (made === 'failed') return refused('import-not-converted', {});
    return readFile(made, file, around);
  };
  const kind = kindOfBytes(bytes);
  switch (kind) {
    case 'empty':
      return refused('import-empty', {});
    case 'picture':
      return refused('import-picture', { name: file.replace(/^.*[/\\]/, '') });
    case 'pdf': {
      const read = await (await READERS.pdf()).readPdf(bytes, file);
      return typeof read === 'string' ? refused(read, {}) : document(read, 'pdf');
    }
    case 'rtf':
      return converted('docx');
    case 'ole': {
      const holds = kindOfOle(bytes);
      if (holds === 'encrypted') return refused('import-encrypted', {});
      return holds === 'other' ? unknown('binary') : converted(holds === 'sheet' ? 'xlsx' : 'docx');
    }
    case 'zip': {
      const archive = openArchive(bytes);
      if (typeof archive === 'string') return refused(ARCHIVE_FAULTS[archive], {});
      if (holdsWordDocument(archive)) {
        const read = await (await READERS.docx()).readDocx(archive, file);
        return 'code' in read ? { kind: 'refused', problem: read } : document(read);
      }
      if (archive.has('OFD.xml')) {
        const read = (await READERS.ofd()).readOfd(archive, file);
        return typeof read === 'string' ? refused(read, {}) : document(read, 'ofd');
      }
      const { MOST_WORKBOOK_CELLS: MOST_CELLS, openWorkbook } = await READERS.workbook();
      const workbook = openWorkbook(archive, around.hidden);
      if (workbook === 'too-big') return refused('sheet-too-big', { most: MOST_CELLS });
      if (workbook) return sheets(workbook);
      return archive.has('content.xml')
        ? converted(isSpreadsheet(archive) ? 'xlsx' : 'docx')
        : refused('import-unknown-kind', { found: '压缩包（.zip）' });
    }
    case undefined:
      break;
    default:
      return unknown(kind);
  }
  const { text, binary } = decode(bytes);
  if (binary) return unknown('binary');
  if (text === undefined) return refused('import-wrong-encoding', {});
  const broken = mojibake(text);
  if (broken) return refused('import-mojibake', broken);
  const kindOf = kindOfText(text, file);
  if (kindOf === 'html' || kindOf === 'markdown') {
    const characters = text.replace(PICTURES, '').length;
    const most = MOST_CHARACTERS[kindOf];
    if (characters > most) return tooLong(characters, most);
  }
  switch (kindOf) {
    case 'html':
      if (isTooDeep(text)) return refused('import-damaged', {});
      return document((await READERS.html()).readHtml(text, file, around.resources));
    case 'webarchive':
      return unknown('webarchive');
    case 'markdown': {
      const excess = markdownExcess(text);
      if (excess) return refused('import-limit', excess);
      return document((await READERS.markdown()).readMarkdown(text, file, around.resources));
    }
    case 'table':
      return sheets((await READERS.table()).csvWorkbook(text, file));
    default:
      if (text.length > 2 * MOST_WORDS) return tooLong(text.length, MOST_WORDS);
      return document(readText(text, file));
  }
}

const inTenThousands = (characters: number) => `${Math.ceil(characters / 1e4)} 万个字符`;
