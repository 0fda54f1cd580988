import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inputsDigest } from '#scripts/cache/inputs.ts';
import { readStamp } from '#scripts/disk/project.ts';
import { site } from '#site/site.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: {
      /** The built site, and the same site built to lie under `/sub/`. */
      folder: string;
      subFolder: string;
      /** Where the two are served for the tests. */
      url: string;
      subUrl: string;
      /** The home pages' public addresses, as written in their canonical links. */
      address: string;
      subAddress: string;
    };
  }
}

const SUB = '/sub/';
const root = process.cwd();

/**
 * Builds the site twice, as it is configured and under a sub-path, and serves both, once for all tests of built pages.
 * A build that was made from what lies here now is taken as it is.
 */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const folder = resolve('dist');
  const subFolder = resolve('.cache/dist-under-sub');
  await buildSite();
  await buildUnderSub(subFolder);
  const servers = await Promise.all([serve(folder, site.base), serve(subFolder, SUB)]);
  project.provide('site', {
    folder,
    subFolder,
    url: servers[0].url,
    subUrl: servers[1].url,
    address: new URL(site.base, site.url).href,
    subAddress: new URL(SUB, site.url).href,
  });
  return () => Promise.all(servers.map((server) => server.close()));
}

async function buildSite(): Promise<void> {
  if (readStamp(root)?.inputs !== inputsDigest(root)) await run('scripts/build.ts');
}

async function buildUnderSub(folder: string): Promise<void> {
  const stamp = `${folder}.stamp`;
  const inputs = inputsDigest(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  rmSync(stamp, { force: true });
  rmSync(folder, { recursive: true, force: true });
  await run('tests/site/build-elsewhere.ts', [folder], { GONGKAI_BASE: SUB });
  writeFileSync(stamp, inputs);
}

/** Runs a program of the project as if by hand: Vitest's own settings would make a build for tests of it. */
async function run(program: string, args: string[] = [], settings: object = {}): Promise<void> {
  const began = performance.now();
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env: { ...env, ...settings } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const code = await new Promise((ended) => child.on('close', ended));
  if (code !== 0) throw new Error(`node ${program} ended with ${code}:\n${output}`);
  console.log(`node ${program}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
