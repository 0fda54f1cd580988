import type { BlockContent } from 'mdast';
import { wordsOf } from '#scripts/import/extract/extract.ts';

/** 附件： alone, or with the first entry behind it. */
const OPENING = /^附\s*件\s*(?:[:：]\s*(?:[1１]\s*[.．、].{0,100})?|[1１]?\s*[:：].{0,100})?$/;
const ENTRY = /^(?:附件\s*)?[（(]?(\d{1,3})\s*[）).．、:：]/;
/** 1.某某清单.docx is a file, wherever it is. */
const FILE_NAME = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z)\s*$/i;

/** The blocks that name attachments, by their places: they are numbered like sections, but are not. */
export function attachmentEntries(blocks: BlockContent[]): Set<number> {
  const found = new Set<number>();
  /** The number of the entry before, while a list of attachments goes on. */
  let last: number | undefined;
  blocks.forEach((block, at) => {
    const words =
      block.type === 'paragraph' || block.type === 'heading' ? wordsOf(block).trim() : '';
    const number = Number(ENTRY.exec(words)?.[1] ?? 0);
    const goesOn =
      last !== undefined && number === last + 1 && words.length <= 100 && !/[。；]/.test(words);
    if (FILE_NAME.test(words) && words.length <= 120) found.add(at);
    if (OPENING.test(words)) {
      found.add(at);
      last = /[1１]\s*[.．、:：]/.test(words) ? 1 : 0;
    } else if (goesOn) {
      found.add(at);
      last = number;
    } else if (!found.has(at)) last = undefined;
  });
  return found;
}
