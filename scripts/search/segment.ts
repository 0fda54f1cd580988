import { formatGramNames, gramHash, LINE_BREAK } from '../../src/domain/phrase-format.ts';
import type { Column, SearchDocument, SegmentMeta } from '../../src/domain/phrase-format.ts';
import type { SearchFold } from '../../src/domain/search-fold.ts';
import { FoldedText } from './folded-text.ts';
import type { GramLists } from './gram-lists.ts';
import { listGrams } from './list-grams.ts';
import { NumberWriter } from './number-writer.ts';

/** Bytes of a file of the index, before compression: a search fetches one for each gram. */
const SHARD = 11 * 1024;
/** Bytes of a list of positions that has a file of its own. */
const ALONE = 9 * 1024;
/** UTF-16 units of a file of texts: short documents share one. */
const TEXTS = 12 * 1024;

/** Takes the files of a segment one by one, so that they need not all be held. */
export type WriteFile = (path: string, content: string | Uint8Array) => void;

/**
 * Builds the index of some documents (see `phrase-format.ts`), newest first, and writes its files.
 *
 * @param documents are gone through once
 * @param limits how often a gram may occur and still have its positions listed, and from how many bytes on a list has
 * a file of its own
 */
export function writeSegment(
  documents: Iterable<SearchDocument>,
  fold: SearchFold,
  write: WriteFile,
  { frequent: limit, alone: most = ALONE }: { frequent?: number; alone?: number } = {},
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
  }
  flush();
  const starts = Uint32Array.from([0, ...lengths]);
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const lists = listGrams(
    { text: folded.text(), characters: folded.characters, starts, titles },
    limit,
  );
  const frequent = lists.grams.filter((gram, at) => lists.frequent[at] && gram.length > 1);
  // A list of documents is asked for once at most: only positions are joined.
  const longest = lists.grams
    .keys()
    .filter((at) => !lists.frequent[at] && lists.size(at) > most)
    .toArray();
  const shards = writeShards(lists, new Set(longest), write);
  const [days, types, categories, publishers] = Object.values(columns).map(({ values, at }) => ({
    values,
    at,
  })) as [Column, Column, Column, Column];
  const meta: SegmentMeta = { shards, lengths, titles, days, types, categories, publishers, texts };
  write('meta.json', JSON.stringify(meta));
  const alone = longest.map((at) => lists.grams[at]!);
  write('grams.txt', formatGramNames({ frequent: frequent.sort(), alone }));
}

/** What of a document is searched beside its title, line by line. */
function searchedLines({ head, sections }: SearchDocument): string[] {
  return [head, ...sections.flatMap(([, , text]) => text.split(LINE_BREAK))].filter(Boolean);
}

/** Writes the lists; returns over how many files those are spread that have none of their own. */
function writeShards(lists: GramLists, alone: Set<number>, write: WriteFile): number {
  const { grams, length } = lists;
  const shards = Math.max(1, Math.ceil((length + grams.length * 8) / SHARD));
  const members: number[][] = Array.from({ length: shards }, () => []);
  grams.forEach((gram, at) => {
    if (!alone.has(at)) members[gramHash(gram) % shards]!.push(at);
  });
  const files = [...members, ...[...alone].map((at) => [at])];
  files.forEach((own, number) => write(`grams/${number}.bin`, shardOf(lists, own)));
  return shards;
}

function shardOf(lists: GramLists, own: number[]): Uint8Array {
  const { grams, frequent } = lists;
  const out = new NumberWriter(SHARD);
  out.write(own.length);
  for (const at of own) {
    const gram = grams[at]!;
    out.write(gram.length);
    for (let unit = 0; unit < gram.length; unit++) out.write(gram.charCodeAt(unit));
    out.write(frequent[at] ? 1 : 0);
    out.write(lists.size(at));
  }
  for (const at of own) lists.copyTo(out, at);
  return out.slice();
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
