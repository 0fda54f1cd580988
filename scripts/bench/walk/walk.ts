import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { listFiles, listNames, readBytes, remove } from '#scripts/disk/files.ts';
import { distOf } from '#scripts/disk/project.ts';
import { sha256 } from '#scripts/build/release/manifest.ts';
import { randomFrom } from '#scripts/bench/random.ts';
import { chosen, type Random } from './random-choice.ts';
import { EDITS } from './edits.ts';
import { copyProgram, firstFiles, writeFiles, type SiteFiles } from './site-files.ts';

/** One edit in so many is followed by a build that keeps nothing, not even the bundled program. */
const ALL_CLEAN = 20;
/** One step in so many goes back to an earlier state of the site. */
const BACK = 8;

/** What a walk found. */
export interface Walked {
  /** Builds that were compared. */
  compared: number;
  /** Edits that the checks refused; they were taken back. */
  refused: string[];
  /** Files that an incremental build has otherwise than a clean one, each with the edit after which it had. */
  differing: string[];
}

interface Walk {
  folder: string;
  edits: number;
  seed: number;
  /** How many edits are made before each build; one when left out. */
  together?: number;
  /** The kinds of edits; all when left out. */
  kinds?: string[];
  tell?: (text: string) => void;
}

/**
 * A random walk of edits: after each, the site that is built on top of the last one has to be, byte for byte, the one
 * that is built from nothing. The same seed takes the same way.
 *
 * @param folder a scratch folder, which is emptied
 */
export async function walk({
  folder,
  edits,
  seed,
  together = 1,
  kinds = Object.keys(EDITS),
  tell = () => {},
}: Walk): Promise<Walked> {
  const [program, walked, clean] = ['program', 'walked', 'clean'].map((name) => join(folder, name));
  const random = randomFrom(seed);
  remove(folder);
  copyProgram(program!);
  const found: Walked = { compared: 0, refused: [], differing: [] };
  const states = [firstFiles(random)];
  const build = async (files: SiteFiles, site: string) => {
    writeFiles(files, site, program!);
    return buildSite(program!, site);
  };
  await must(build(states[0]!, walked!));
  for (let step = 1; step <= edits / together; step++) {
    const last = states.at(-1)!;
    const { name, files } = nextState(states, { kinds, together, random });
    const said = await build(files, walked!);
    if (said !== undefined) {
      if (!said.includes('有错误，没有生成网站')) throw new Error(`${step} ${name}: ${said}`);
      found.refused.push(name);
      tell(`${step} ${name}: refused ${/ 错误  (\S+)/.exec(said)?.[1]}`);
      writeFiles(last, walked!, program!);
      continue;
    }
    states.push(files);
    forget(clean!, step % ALL_CLEAN === 0);
    await must(build(files, clean!));
    const differing = differences(distOf(walked!), distOf(clean!));
    found.compared++;
    found.differing.push(...differing.map((path) => `${step} ${name}: ${path}`));
    tell(`${step} ${name}: ${differing.length === 0 ? 'same' : differing.join(' ')}`);
  }
  return found;
}

/** The site after the next edits, or as it was once. */
function nextState(
  states: SiteFiles[],
  { kinds, together, random }: { kinds: string[]; together: number; random: Random },
) {
  if (random() < 1 / BACK) return { name: 'back', files: new Map(chosen(states, random)) };
  const files = new Map(states.at(-1));
  const names = Array.from({ length: together }, () => chosen(kinds, random));
  for (const name of names) EDITS[name]!(files, random);
  return { name: names.join('+'), files };
}

/** Takes away all that builds left in a site; the bundled program only where nothing is to be kept. */
function forget(site: string, all: boolean): void {
  for (const path of ['dist', 'content/generated']) remove(join(site, path));
  const cache = join(site, '.cache');
  for (const name of listNames(cache)) if (all || name !== 'program') remove(join(cache, name));
}

/** Builds a site; what was said where it failed, or was not built by the engine. */
async function buildSite(program: string, site: string): Promise<string | undefined> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, ['scripts/build.ts', '--site', site], {
    cwd: program,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const out of [child.stdout, child.stderr])
    out.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((end) => child.on('close', end));
  return code === 0 && !said.includes('增量生成没有成功') ? undefined : said;
}

async function must(built: Promise<string | undefined>): Promise<void> {
  const said = await built;
  if (said !== undefined) throw new Error(said);
}

/** Files of two folders that are not in both with the same bytes. */
function differences(one: string, other: string): string[] {
  const digests = (folder: string) =>
    new Map(listFiles(folder).map((path) => [path, sha256(readBytes(join(folder, path)))]));
  const [left, right] = [digests(one), digests(other)];
  const paths = new Set([...left.keys(), ...right.keys()]);
  return [...paths].filter((path) => left.get(path) !== right.get(path)).sort();
}
