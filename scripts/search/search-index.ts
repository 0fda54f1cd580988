import { join } from 'node:path';
import type { SearchDocument, SegmentList } from '#search/index/phrase-format.ts';
import { SearchFold } from '#search/index/search-fold.ts';
import { simplifiedPairs } from '#search/index/simplified-pairs.ts';
import type { Register } from '#domain/registers/register.ts';
import type { PlanRecord } from '#domain/views/site-records.ts';
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
import type { OnProgress } from '#scripts/terminal/progress.ts';
import {
  articleDocument,
  commitmentDocuments,
  disclosureDocument,
  entryDocuments,
} from './search-document.ts';
import { overflowInto } from './overflow.ts';
import { planSegments, type Member, type SegmentMembers } from './segment-plan.ts';
import { writeSegment } from './segment.ts';
import { readSources } from '#scripts/pipeline/sources.ts';

/** Changes with the form of the files: a segment of another form is not kept. */
const FORMAT = 4;

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
  const members = membersOf(root);
  const cache = join(root, '.cache', 'search');
  const standing = readStanding(cache);
  const { keep, dead, fresh } = planSegments(members, standing);
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
    remove(join(cache, 'standing.json'));
    remove(cache);
    build(join(cache, 'segment'));
    const made = members.map(({ key, digest }) => ({ key, digest }));
    const saved: SavedSegment = {
      format: FORMAT,
      members: made,
      files: segmentDigests(cache),
    };
    writeIfChanged(join(cache, 'standing.json'), JSON.stringify(saved));
  }
  const held = keep ? standing! : members;
  segments.push({ name: nameOf(held), dead });
  linkFolder(join(cache, 'segment'), place(nameOf(held)));
  if (keep && fresh.length > 0) {
    segments.push({ name: nameOf(fresh), dead: [] });
    build(place(nameOf(fresh)));
  }
  remove(waiting);
  writeFile(place('segments.json'), JSON.stringify({ segments } satisfies SegmentList));
}

/** What is known of the segment that is kept. */
interface SavedSegment {
  format: number;
  members: SegmentMembers;
  /** Path of each of its files to the digest of its bytes. */
  files: Record<string, string>;
}

const segmentDigests = (cache: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(join(cache, 'segment')).map((path) => [
      path,
      digestOf(readBytes(join(cache, 'segment', path))),
    ]),
  );

/**
 * The members of the segment that is kept. Its files have a second name in `dist/`: where one was changed by hand there
 * it was changed here, too, and the segment is none.
 */
function readStanding(cache: string): SegmentMembers | undefined {
  const known = JSON.parse(readOwn(join(cache, 'standing.json')) ?? '{}') as Partial<SavedSegment>;
  if (known.format !== FORMAT) return undefined;
  const isWhole = JSON.stringify(known.files) === JSON.stringify(segmentDigests(cache));
  return isWhole ? known.members : undefined;
}

/** Names a segment after what it holds: an address never changes its content. */
function nameOf(members: SegmentMembers): string {
  return digestOf(members.map(({ key, digest }) => `${key} ${digest}`).join('\n')).slice(0, 12);
}

/** Everything that can be found, the newest disclosures first. */
function membersOf(root: string): Member<SearchDocument>[] {
  const memory = new DisclosureMemory(root);
  const { disclosures, articles } = readSources(root, memory);
  const generated = <T>(path: string) =>
    JSON.parse(readOwn(join(root, 'content/generated', path)) ?? '[]') as T;
  const commitments = generated<number[]>('plans.json').flatMap((year) =>
    commitmentDocuments(generated<PlanRecord>(`plans/${year}.json`)),
  );
  const entries = generated<{ id: string }[]>('registers.json').flatMap(({ id }) =>
    entryDocuments(generated<Register>(`registers/${id}.json`)),
  );
  return [
    ...disclosures.toReversed().map((source) => ({
      key: source.file,
      digest: source.digest ?? digestOf(source.text),
      make: () => disclosureDocument(memory.take(source).value),
    })),
    ...articles.map(({ text, file }) => ({
      key: file,
      digest: digestOf(text),
      make: () => articleDocument(text, file),
    })),
    ...[...commitments, ...entries].map((document) => ({
      key: document.path,
      digest: digestOf(JSON.stringify(document)),
      make: () => document,
    })),
  ];
}
