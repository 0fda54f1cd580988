import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
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

const ADDRESS = 'http://localhost:4321/';
const SUB = '/sub/';

/**
 * Builds the site twice, at the root and under a sub-path, and serves both, once for all tests of built pages.
 * GONGKAI_TEST_BUILD=keep takes what the last run built, for those who only change tests.
 */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const folder = resolve('dist');
  const subFolder = resolve('.cache/dist-under-sub');
  await build(folder, '/');
  await build(subFolder, SUB);
  const servers = await Promise.all([serve(folder, '/'), serve(subFolder, SUB)]);
  project.provide('site', {
    folder,
    subFolder,
    url: servers[0].url,
    subUrl: servers[1].url,
    address: ADDRESS,
    subAddress: new URL(SUB, ADDRESS).href,
  });
  return () => Promise.all(servers.map((server) => server.close()));
}

async function build(folder: string, base: string): Promise<void> {
  if (process.env.GONGKAI_TEST_BUILD === 'keep' && existsSync(folder)) return;
  const start = performance.now();
  const env = {
    ...process.env,
    // The tests' own settings must not turn the build into a development one.
    NODE_ENV: 'production',
    GONGKAI_URL: new URL(ADDRESS).origin,
    GONGKAI_BASE: base,
    GONGKAI_DIST: folder,
  };
  const { code, output } = await run(['scripts/build.ts'], env);
  if (code !== 0) throw new Error(`node scripts/build.ts failed for base ${base}:\n${output}`);
  console.log(
    `Built the site under ${base} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

function run(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, args, { env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += String(chunk)));
    }
    child.on('close', (code) => ended({ code: code ?? 1, output }));
  });
}
