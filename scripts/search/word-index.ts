import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { digestOf } from '#scripts/disk/digest.ts';
import {
  exists,
  linkFolder,
  listFiles,
  readBytes,
  readOwn,
  remove,
  writeFile,
} from '#scripts/disk/files.ts';
import type { WordList } from '#search/index/word-format.ts';
import type { WordRecord } from './word-record.ts';

/** Changes with what is told of a record. */
const FORMAT = 1;
/** So many files hold what is shown of all records. */
const FRAGMENT_FILES = 200;
/** Records that are on their way to the indexer at a time. */
const BATCH = 500;
/** Characters of all records together: memory and time of the indexer follow them. */
const MOST = 600_000;
/** Characters that every record has, however many there are. */
const LEAST = 40;
/** What Pagefind writes for pages that are built otherwise. */
const NOT_NEEDED = /-ui\.|pagefind-(?:highlight|worker|component)/;

/**
 * Writes the word index of a site into it: Pagefind's, of titles, summaries and headings, which finds what a reader
 * asks in own words. It is kept in `.cache/words/` as long as the records are the same; its folder below `search/` is
 * named after the bytes in it.
 *
 * @param language of the records, as Pagefind segments them
 */
export async function indexWords(
  folder: string,
  root: string,
  records: WordRecord[],
  language: string,
): Promise<void> {
  const cache = join(root, '.cache', 'words');
  const key = digestOf(JSON.stringify([FORMAT, language, records]));
  const kept = join(cache, 'index');
  const saved = JSON.parse(readOwn(join(cache, 'saved.json')) ?? '{}') as Partial<SavedIndex>;
  if (saved.key !== key || saved.bytes !== bytesOf(kept)) {
    remove(cache);
    await write(kept, records, language);
    writeFile(
      join(cache, 'saved.json'),
      JSON.stringify({ key, bytes: bytesOf(kept) } satisfies SavedIndex),
    );
  }
  const name = bytesOf(kept).slice(0, 12);
  linkFolder(kept, join(folder, 'search', name));
  const list: WordList = { folder: name, records: records.length, language };
  writeFile(join(folder, 'search', 'words.json'), JSON.stringify(list));
}

interface SavedIndex {
  key: string;
  bytes: string;
}

/** One digest of all files of a folder. */
function bytesOf(folder: string): string {
  if (!exists(folder)) return '';
  const files = listFiles(folder).sort();
  return digestOf(
    files.map((path) => `${path} ${digestOf(readBytes(join(folder, path)))}`).join('\n'),
  );
}

async function write(folder: string, records: WordRecord[], language: string): Promise<void> {
  const { index, errors } = await createIndex({ maxFragments: FRAGMENT_FILES });
  if (!index) throw new Error(errors.join('\n'));
  try {
    const each = Math.max(LEAST, Math.floor(MOST / Math.max(1, records.length)));
    for (let at = 0; at < records.length; at += BATCH) {
      const batch = records.slice(at, at + BATCH);
      await Promise.all(batch.map((record) => add(index, record, language, each)));
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
  for (const path of listFiles(folder)) if (NOT_NEEDED.test(path)) remove(join(folder, path));
}

async function add(
  index: PagefindIndex,
  { path, type, title, day, category, publisher, lead, words }: WordRecord,
  language: string,
  most: number,
): Promise<void> {
  const filters = { type, category, year: day.slice(0, 4), publisher };
  const { errors } = await index.addCustomRecord({
    url: path,
    language,
    // The title twice: what it names weighs more than what a lead mentions.
    content: [title, title, lead, words]
      .filter(Boolean)
      .join('。')
      .slice(0, title.length + most),
    meta: { title, day, type, lead: lead.slice(0, most) },
    filters: Object.fromEntries(
      Object.entries(filters).flatMap(([name, value]) => (value ? [[name, [value]]] : [])),
    ),
    sort: { date: day || '0000' },
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
