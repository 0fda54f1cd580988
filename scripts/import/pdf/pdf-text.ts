import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { drawsText, unseenLetters, withoutUnseenLetters } from './unseen-letters.ts';

/** A run of characters on a page, in points from its lower left corner. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PdfPage {
  runs: PdfRun[];
  /** Words that stand askew or upright beside the others: a watermark, a stamp. */
  turned?: string[];
  /** Words that are drawn so that nobody sees them; they are not among the runs. */
  unseen?: string[];
  /** Whether it was looked at for such words. */
  isLookedAt?: boolean;
  /** Such words that are among the runs all the same: which runs they are could not be found out. */
  unseenKept?: string;
  height: number;
  /** Whether the page asks for characters to be drawn, read or not. */
  drawsText: boolean;
}

export type PdfFault =
  | 'import-encrypted'
  | 'import-truncated'
  | 'import-scanned'
  | 'import-pdf-fonts'
  | 'import-pdf-slow';

/**
 * Tables of the encodings that PDF defines by name (GBK-EUC-H, UniGB-UCS2-H …): fonts that are not embedded need them.
 * unpdf has none inside; they come with pdf.js.
 */
const TABLES = join(
  dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))),
  'cmaps/',
);

/** Time limit for a clerk; the largest reports of a bureau, 300 pages, take three seconds. */
const MOST_MILLISECONDS = 9000;
/** So much of it goes into a look at what is unseen. */
const MOST_LOOKING = 5000;

/** The runs of all pages, in the order of the file; or what is wrong with it. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[] | PdfFault> {
  const start = performance.now();
  try {
    // The reader takes the bytes for itself: it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      cMapUrl: TABLES,
      cMapPacked: true,
    });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      if (performance.now() - start > MOST_MILLISECONDS) return 'import-pdf-slow';
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const all = content.items.filter((item) => 'str' in item);
      // What is drawn takes longer to read than the words: in a very long file the last pages are not looked at.
      const isLookedAt = all.length === 0 || performance.now() - start < MOST_LOOKING;
      const drawn = isLookedAt ? await page.getOperatorList() : undefined;
      const unseen = drawn && unseenLetters(drawn);
      const parted =
        unseen &&
        withoutUnseenLetters(
          all.map(({ str }) => str),
          unseen,
        );
      const items = parted ? all.map((item, at) => ({ ...item, str: parted.left[at]! })) : all;
      const { upright, turned } = partedByAngle(items);
      pages.push({
        runs: upright.flatMap(runOf),
        turned,
        unseen: parted?.taken ?? [],
        unseenKept:
          unseen && !parted ? unseen.letters.filter((_, at) => unseen.unseen[at]).join('') : '',
        height: page.view[3]! - page.view[1]!,
        isLookedAt,
        drawsText: !drawn || drawsText(drawn),
      });
      page.cleanup();
    }
    await document.loadingTask.destroy();
    return pages;
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'import-encrypted' : 'import-truncated';
  }
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** How far a line may lean, as the sine of its angle: scans are never quite straight. */
const LEANING = 0.1;

/** Parts what is turned against most of the page, which itself may be turned as a whole. */
function partedByAngle(items: TextItem[]): { upright: TextItem[]; turned: string[] } {
  const isTurned = ({ transform: [a = 1, b = 0] }: TextItem) =>
    a <= 0 || Math.abs(b) > Math.hypot(a, b) * LEANING;
  const turned = items.filter((item) => item.str.trim() && isTurned(item));
  const length = (all: TextItem[]) => all.reduce((sum, { str }) => sum + str.trim().length, 0);
  if (length(turned) * 2 > length(items)) return { upright: items, turned: [] };
  const upright = items.filter((item) => !turned.includes(item));
  const words = turned.map(({ str }) => str).join('');
  return { upright, turned: words === '' ? [] : [words] };
}

function runOf({ str, transform, width, height }: TextItem): PdfRun[] {
  if (!str.trim()) return [];
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  return [{ text: str, x, y, width, size: Math.hypot(skew, scale) || height || 10 }];
}
