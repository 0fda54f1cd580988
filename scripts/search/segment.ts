import { formatGramNames, LINE_SEPARATOR } from '#search/index/phrase-format.ts';
import type { Column, SearchDocument, SegmentMeta } from '#search/index/phrase-format.ts';
import type { SearchFold } from '#search/index/search-fold.ts';
import { collectGarbage } from '#scripts/disk/collect-garbage.ts';
import { FoldedText } from './folded-text.ts';
import { listGrams } from './list-grams.ts';
import { ListWriter } from './list-writer.ts';
import type { Overflow, WriteFile } from './overflow.ts';

/** Bytes of a list of positions that has a file of its own. */
const ALONE = 9 * 1024;
/** UTF-16 units of a file of texts: short documents share one. */
const TEXTS = 12 * 1024;

/** Units of a text that takes more memory than the program has at hand anyway. */
const MANY = 1 << 22;

export interface SegmentOptions {
  /** How often a gram may occur and still have its positions listed. */
  frequent?: number;
  /** From how many bytes on a list has a file of its own. */
  alone?: number;
  /** Takes how much of the work is done, counted in documents. */
  onProgress?: (done: number) => void;
}

/** When texts are read, when grams are listed, of the time that all takes: as it was measured. */
const [READ, LISTED] = [0.35, 0.75];

/**
 * Builds the index of some documents (see `phrase-format.ts`), newest first, and writes its files.
 *
 * @param documents are gone through once
 * @param overflow where lists wait that are too many to be held
 */
export function writeSegment(
  documents: Iterable<SearchDocument>,
  fold: SearchFold,
  write: WriteFile,
  overflow: Overflow,
  { frequent: limit, alone: most = ALONE, onProgress = () => {} }: SegmentOptions = {},
): void {
  const folded = new FoldedText(fold);
  const columns = { days: column(), types: column(), categories: column(), publishers: column() };
  const titles: number[] = [];
  const lengths: number[] = [];
  const texts: number[] = [];
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    if (waiting.length === 0) return;
    write(`texts/${texts.length}.json`, `[${waiting.join(',')}]`);
    texts.push(waiting.length);
    waiting = [];
    size = 0;
  };
  for (const document of documents) {
    const text = JSON.stringify(document);
    if (size + text.length > TEXTS) flush();
    waiting.push(text);
    size += text.length;
    const before = folded.length;
    titles.push(folded.add(document.title));
    for (const line of searchedLines(document)) folded.add(line);
    lengths.push(folded.length - before);
    columns.days.add(document.day);
    columns.types.add(document.type);
    columns.categories.add(document.category);
    columns.publishers.add(document.publisher);
    onProgress(lengths.length * READ);
  }
  flush();
  const starts = Uint32Array.from([0, ...lengths]);
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  // What many documents took is given back before their grams take as much.
  if (folded.length > MANY) collectGarbage();
  const text = { text: folded.text(), characters: folded.characters, starts, titles };
  const lists = new ListWriter(folded.length, write, overflow, most);
  const { length: all } = lengths;
  listGrams(text, lists, {
    limit,
    onProgress: (share) => onProgress(all * (READ + share * (LISTED - READ))),
  });
  const shards = lists.writeShards((share) => onProgress(all * (LISTED + share * (1 - LISTED))));
  const [days, types, categories, publishers] = Object.values(columns).map(({ values, at }) => ({
    values,
    at,
  })) as [Column, Column, Column, Column];
  const meta: SegmentMeta = { shards, lengths, titles, days, types, categories, publishers, texts };
  write('meta.json', JSON.stringify(meta));
  const { frequent, alone } = lists;
  write('grams.txt', formatGramNames({ frequent: frequent.sort(), alone }));
}

/** What of a document is searched beside its title, line by line. */
function searchedLines({ head, sections }: SearchDocument): string[] {
  return [head, ...sections.flatMap(([, , text]) => text.split(LINE_SEPARATOR))].filter(Boolean);
}

function column() {
  const numbers = new Map<string, number>();
  const made = { values: [] as string[], at: [] as number[] };
  return {
    ...made,
    add(value: string) {
      let number = numbers.get(value);
      if (number === undefined) {
        number = made.values.push(value) - 1;
        numbers.set(value, number);
      }
      made.at.push(number);
    },
  };
}
