import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Failure } from '#scripts/terminal/command.ts';
import { exists, listFiles, readBytes, readOwn, remove, writeFile } from '#scripts/disk/files.ts';
import { step } from '#scripts/terminal/progress.ts';
import { distOf, scratchOf } from '#scripts/disk/project.ts';
import { readManifest, sha256 } from '#scripts/build/release/manifest.ts';
import { makeProject } from './bench-project.ts';
import { randomFrom } from './random.ts';

/**
 * Kills real builds of a made-up site at random moments, and looks at what they leave: a whole site, old or new, and
 * the inputs as they were.
 */
export async function runKillBench(
  root: string,
  { documents, runs, seed }: { documents: number; runs: number; seed: number },
): Promise<number> {
  const site = join(root, '.cache', 'bench', 'killed');
  remove(site);
  makeProject(root, site, documents, seed);
  await step('第一次生成', () => build(site));
  const edited = join(site, 'content/disclosures', newestMade(site));
  const edit = (number: number) => writeFile(edited, `${readOwn(edited)}\n第${number}次改动。\n`);
  edit(0);
  const began = performance.now();
  await step('改动一份后生成', () => build(site));
  const whole = performance.now() - began;
  const random = randomFrom(seed);
  const counts = { killed: 0, 'old site whole': 0, 'new site whole': 0 };
  for (let run = 1; run <= runs; run++) {
    edit(run);
    const [inputs, before] = [inputsOf(site), readOwn(join(distOf(site), 'release.json'))];
    counts.killed += (await build(site, random() * whole * 1.1)) ? 0 : 1;
    if (inputsOf(site) !== inputs) throw new Failure(`第 ${run} 次：原始文件变了。`);
    const wrong = wrongFile(site);
    if (wrong !== undefined) throw new Failure(`第 ${run} 次：dist/ 不完整，${wrong}。`);
    const same = readOwn(join(distOf(site), 'release.json')) === before;
    counts[same ? 'old site whole' : 'new site whole']++;
  }
  await step('最后一次生成', () => build(site));
  if (exists(scratchOf(site)) && listFiles(scratchOf(site)).length > 0)
    throw new Failure('最后一次生成没有清掉留下的文件。');
  console.table({ documents, 'edited build, s': Math.round(whole / 100) / 10, ...counts });
  remove(site);
  return 0;
}

/** Builds a site, and kills it after a while; returns whether it came to its end. */
async function build(site: string, killAfter?: number): Promise<boolean> {
  const program = join(import.meta.dirname, '..', 'build.ts');
  const child = spawn(process.execPath, [program, '--site', site], { stdio: 'ignore' });
  const timer = killAfter && setTimeout(() => child.kill('SIGKILL'), killAfter);
  const code = await new Promise<number | null>((end) => child.on('close', end));
  clearTimeout(timer);
  if (code !== 0 && killAfter === undefined) throw new Failure('生成没有成功。');
  return code === 0;
}

const newestMade = (site: string): string =>
  listFiles(join(site, 'content/disclosures')).findLast((path) => /\/d\d+\.md$/.test(path))!;

/** One digest of all inputs. */
function inputsOf(site: string): string {
  const paths = ['seeds', 'content'].flatMap((folder) =>
    listFiles(join(site, folder)).map((path) => join(site, folder, path)),
  );
  const own = paths.filter((path) => !path.startsWith(join(site, 'content', 'generated')));
  return sha256(Buffer.from(own.map((path) => `${path} ${sha256(readBytes(path))}`).join('\n')));
}

/** What of a site is not as its manifest says. */
function wrongFile(site: string): string | undefined {
  const folder = distOf(site);
  const manifest = readManifest(folder);
  if (!manifest) return '没有 release.json';
  return Object.entries(manifest)
    .filter(([path, digest]) => {
      const file = join(folder, path);
      return !exists(file) || sha256(readBytes(file)) !== digest;
    })
    .map(([path]) => path)[0];
}
