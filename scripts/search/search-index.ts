import { hasWords } from './word-record.ts';
import { join } from 'node:path';
import type { SearchDocument, SegmentList } from '#search/index/phrase-format.ts';
import { SearchFold } from '#search/index/search-fold.ts';
import { simplifiedPairs } from '#search/index/simplified-pairs.ts';
import type { DisclosureRecord } from '#domain/disclosures/disclosure.ts';
import { digestOf } from '#scripts/disk/digest.ts';
import { DisclosureMemory } from '#scripts/pipeline/disclosure-memory.ts';
import {
  linkFolder,
  listFiles,
  readBytes,
  readOwn,
  remove,
  writeFile,
  writeIfChanged,
} from '#scripts/disk/files.ts';
import { moveFiles } from '#scripts/disk/folder-swap.ts';
import type { OnProgress } from '#scripts/terminal/progress.ts';
import { articleDocument, disclosureDocument } from './search-document.ts';
import { indicatorRecords } from './indicator-records.ts';
import { RecordMemory } from './record-memory.ts';
import { SEARCH_LISTS } from './search-lists.ts';
import type { SearchedSite } from './searched-site.ts';
import { indexWords } from './word-index.ts';
import { overflowInto } from './overflow.ts';
import { planSegments, type Member, type SegmentMembers } from './segment-plan.ts';
import { writeSegment } from './segment.ts';
import { readSources } from '#scripts/pipeline/sources.ts';

/** Changes with the form of the files: a segment of another form is not kept. */
const FORMAT = 5;

/**
 * Writes the search index of a built site into it, below `search/`:
 *
 *   members ──▶ plan ──▶ all of them ────────▶ one segment, kept in .cache/search/
 *                 └────▶ what changed alone ─▶ a segment beside the one that was kept
 *
 * @param folder the built site, or one beside it; what waits on its way lies there, too
 * @param root the project, whose `content/generated/` is up to date
 */
export async function indexSite(
  folder: string,
  root: string,
  onProgress?: OnProgress,
): Promise<void> {
  const memory = new RecordMemory(root);
  const { members, site } = membersOf(root, memory);
  const cache = join(root, '.cache', 'search');
  const saved = readSavedSegment(cache);
  const { keep, dead, fresh } = planSegments(members, saved);
  const fold = new SearchFold(simplifiedPairs());
  const waiting = join(folder, 'lists');
  const build = (to: string) =>
    writeSegment(
      fresh.values().map(({ make }) => make()),
      fold,
      (path, content) => writeFile(join(to, path), content),
      overflowInto(waiting),
      { onProgress: (done) => onProgress?.(Math.floor(done), fresh.length) },
    );
  const segments: SegmentList['segments'] = [];
  const place = (name: string) => join(folder, 'search', name);
  if (!keep) {
    // Its list goes first and comes last: what a killed build leaves is never taken for whole.
    remove(join(cache, 'saved.json'));
    remove(cache);
    build(join(cache, 'segment'));
    const made = members.map(({ key, digest }) => ({ key, digest }));
    const files = segmentDigests(join(cache, 'segment'));
    const segment: SavedSegment = { format: FORMAT, members: made, files };
    writeIfChanged(join(cache, 'saved.json'), JSON.stringify(segment));
  }
  const name = nameOf(segmentDigests(join(cache, 'segment')));
  segments.push({ name, dead });
  linkFolder(join(cache, 'segment'), place(name));
  if (keep && fresh.length > 0) {
    const made = join(folder, 'changed');
    build(made);
    const own = nameOf(segmentDigests(made));
    segments.push({ name: own, dead: [] });
    moveFiles(made, place(own));
  }
  remove(waiting);
  const records = [...indicatorRecords(site), ...memory.records(members)].filter(hasWords);
  await indexWords(folder, root, records, site.language.split('-')[0]!);
  writeFile(place('segments.json'), JSON.stringify({ segments } satisfies SegmentList));
}

/** What is known of the segment that is kept. */
interface SavedSegment {
  format: number;
  members: SegmentMembers;
  /** Path of each of its files to the digest of its bytes. */
  files: Record<string, string>;
}

const segmentDigests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(folder).map((path) => [path, digestOf(readBytes(join(folder, path)))]),
  );

/**
 * The members of the segment that is kept. Its files have a second name in `dist/`: where one was changed by hand there
 * it was changed here, too, and the segment is none.
 */
function readSavedSegment(cache: string): SegmentMembers | undefined {
  const known = JSON.parse(readOwn(join(cache, 'saved.json')) ?? '{}') as Partial<SavedSegment>;
  if (known.format !== FORMAT) return undefined;
  const isWhole =
    JSON.stringify(known.files) === JSON.stringify(segmentDigests(join(cache, 'segment')));
  return isWhole ? known.members : undefined;
}

/** Names a segment after the bytes of its files, which browsers keep for ever: an address never changes its content. */
function nameOf(files: Record<string, string>): string {
  const lines = Object.entries(files).map(([path, digest]) => `${path} ${digest}`);
  return digestOf(lines.sort().join('\n')).slice(0, 12);
}

/** Everything that can be found, the newest disclosures first. */
function membersOf(
  root: string,
  records: RecordMemory,
): { members: Member<SearchDocument>[]; site: SearchedSite } {
  const memory = new DisclosureMemory(root);
  const { disclosures, articles, pages, language, settings } = readSources(root, memory);
  const text = (path: string) => readOwn(join(root, 'content/generated', path));
  const generated = <T>(path: string) => {
    const own = text(path);
    return own === undefined ? undefined : (JSON.parse(own) as T);
  };
  const site = { language, name: settings?.site.name ?? '', generated, text, pages };
  const summaries = new Map(
    (generated<DisclosureRecord[]>('disclosures.json') ?? []).map(({ file, disclosure }) => [
      file,
      disclosure.summary ?? '',
    ]),
  );
  const members = [
    ...disclosures.toReversed().map((source) =>
      records.watched(
        {
          key: source.file,
          digest: source.digest ?? digestOf(source.text),
          make: () => disclosureDocument(memory.take(source).value),
        },
        summaries.get(source.file) ?? '',
      ),
    ),
    ...articles.map(({ text: own, file }) =>
      records.watched({
        key: file,
        digest: digestOf(own),
        make: () => articleDocument(own, file),
      }),
    ),
    ...SEARCH_LISTS.flatMap((list) => list(site)).map((document) =>
      records.watched({
        key: `${document.type} ${document.path}`,
        digest: digestOf(JSON.stringify(document)),
        make: () => document,
      }),
    ),
  ];
  return { members, site };
}
