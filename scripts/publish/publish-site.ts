import { join } from 'node:path';
import { exists, readBytes } from '#scripts/disk/files.ts';
import {
  MANIFEST,
  manifestText,
  parseManifest,
  readManifest,
  sha256,
  type Manifest,
} from '#scripts/build/release/manifest.ts';
import { Failure } from '#scripts/terminal/command.ts';
import { step, type OnProgress } from '#scripts/terminal/progress.ts';
import type { Remote } from './remote.ts';
import { planUpload, UNKNOWN, type UploadPlan } from './upload-plan.ts';

/** What a run is about to upload lies here while it lasts, so that the next one knows what one cut short has left. */
export const PENDING = 'release-next.json';

/** A site that was built, and where it is to lie. */
export interface Publication {
  dist: string;
  now: Manifest;
  remote: Remote;
  before: Manifest;
  begun: Manifest;
  plan: UploadPlan;
}

/**
 * Finds what publishing has to do. Nothing is written.
 *
 * @param options `force`: whether a place may hold files that no run before has put there; `all`: whether what lies there
 * is taken for other files, whatever the runs before say
 * @throws Failure when there is nothing to publish, what was built is not what lies in `dist/`, or the place is not a site's
 */
export async function preparePublication(
  dist: string,
  remote: Remote,
  { force, all = false }: { force: boolean; all?: boolean },
): Promise<Publication> {
  const now = readManifest(dist);
  if (!now) throw new Failure('还没有生成网站：先运行 npm run build。');
  const [before, begun] = await Promise.all([
    manifestAt(remote, MANIFEST, force),
    manifestAt(remote, PENDING, force),
  ]);
  if (!before && !begun && !force && !(await remote.isEmpty()))
    throw new Failure(
      `${remote.name} 里有文件，却没有 ${MANIFEST}：不是这里发布的网站。换一个空的地方；确实要放在这里，` +
        '加上 --force：原有的文件留着，同名的会被换掉。',
    );
  const lying = { ...before, ...begun };
  const unsure = Object.fromEntries(Object.keys(lying).map((path) => [path, UNKNOWN]));
  const plan = planUpload(before ?? {}, all ? unsure : (begun ?? {}), now);
  // What is uncertain is asked for and left where it is right; `all` asks nobody.
  if (all) plan.uncertain.clear();
  const spoiled = plan.uploads.flat().filter((path) => {
    const place = join(dist, path);
    return !exists(place) || sha256(readBytes(place)) !== now[path];
  });
  if (spoiled.length > 0)
    throw new Failure(
      `dist/ 和 ${MANIFEST} 不一致，什么也没有传：${spoiled.slice(0, 5).join('、')}` +
        `${spoiled.length > 5 ? ` 等 ${spoiled.length} 个文件` : ''}。先运行 npm run build。`,
    );
  return { dist, now, remote, before: before ?? {}, begun: begun ?? {}, plan };
}

async function manifestAt(
  remote: Remote,
  path: string,
  force: boolean,
): Promise<Manifest | undefined> {
  const bytes = await remote.read(path);
  const manifest = bytes && parseManifest(Buffer.from(bytes).toString('utf8'));
  if (bytes && !manifest && !force)
    throw new Failure(
      `${remote.name} 的 ${path} 读不懂，不知道那里有什么。加上 --force：全部重新传，多余的文件不删。`,
    );
  return manifest;
}

/**
 * Uploads, compares, removes, and says at the end what lies there. At each moment every page finds what it loads: what
 * pages load comes before them and goes after them. A run that was cut short is finished by the next.
 */
export async function publish({ dist, now, remote, begun, plan }: Publication): Promise<void> {
  const { uploads, uncertain, removals, pending } = plan;
  const changes = uploads.length + removals.length > 0;
  if (!changes && Object.keys(begun).length === 0) return;
  const write = (path: string, bytes: Uint8Array) => remote.write(path, bytes, sha256(bytes));
  const note = (path: string, manifest: Manifest) =>
    write(path, Buffer.from(manifestText(manifest)));
  if (changes) await note(PENDING, pending);
  await step('上传', (onProgress) =>
    inRounds(uploads, remote.atOnce, onProgress, async (path) => {
      if (uncertain.has(path) && (await remote.holds(path, now[path]!))) return;
      const bytes = readBytes(join(dist, path));
      if (sha256(bytes) !== now[path])
        throw new Failure(`dist/${path} 在上传的时候变了。先运行 npm run build，再运行一次。`);
      await write(path, bytes);
    }),
  );
  await step('核对', (onProgress) => compare(remote, now, uploads.flat(), onProgress));
  if (removals.length > 0)
    await step('删除不再有的', (onProgress) =>
      inRounds(removals, remote.atOnce, onProgress, remote.remove),
    );
  await write(MANIFEST, readBytes(join(dist, MANIFEST)));
  await remote.remove(PENDING);
}

/**
 * Asks the remote for the digests of files.
 *
 * @throws Failure that names those that differ or are not there
 */
export async function compare(
  remote: Remote,
  now: Manifest,
  paths: string[],
  onProgress: OnProgress,
): Promise<void> {
  const wrong: string[] = [];
  await inRounds([paths], remote.atOnce, onProgress, async (path) => {
    if (!(await remote.holds(path, now[path]!))) wrong.push(path);
  });
  if (wrong.length === 0) return;
  throw new Failure(
    `${remote.name} 有 ${wrong.length} 个文件不是网站的：${wrong.toSorted().slice(0, 5).join('、')}` +
      `${wrong.length > 5 ? '……' : ''}。再运行一次；还是这样，加上 --all 全部重新传。`,
  );
}

/** Does something with each path, so many at a time, a round after the other. The first error ends it. */
async function inRounds(
  rounds: string[][],
  atOnce: number,
  onProgress: OnProgress,
  work: (path: string) => Promise<void>,
): Promise<void> {
  const all = rounds.flat().length;
  let done = 0;
  for (const round of rounds) {
    const waiting = round.values();
    let failed = false;
    const worker = async () => {
      for (const path of waiting) {
        if (failed) return;
        await work(path).catch((error: unknown) => {
          failed = true;
          throw error;
        });
        onProgress(++done, all);
      }
    };
    // All of them have ended before an error is told: nothing is on its way any more.
    const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
    const broken = ends.find((end) => end.status === 'rejected');
    if (broken) throw broken.reason;
  }
}
