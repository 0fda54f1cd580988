import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromiumRuns, unpackBundledChromium } from './bundled-chromium.ts';

/** How to start the browser that was found. Plain data: it is handed to the test workers. */
export interface BrowserFound {
  /** Where it comes from, for people. */
  name: string;
  launch: Pick<LaunchOptions, 'args' | 'channel' | 'env' | 'executablePath'>;
}

type Way = 'path' | 'channel' | 'system' | 'playwright' | 'bundled';
type Candidate = [way: Way, name: string, launch: () => Promise<BrowserFound['launch']>];

// Nothing is fetched behind one's back: the network may be closed.
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
// The shell is Chromium without windows, which is what the tests use of it: a fresh profile opens in half the time.
const SYSTEM = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * The first Chromium that truly starts: CHROME_PATH, an installed Chrome or Edge, the system's Chromium, Playwright's
 * own, the one in the npm packages. GONGKAI_TEST_BROWSER (channel, system, playwright, bundled) allows one way alone.
 * @throws Error in Chinese, with every way tried and the ways out.
 */
export async function findBrowser(
  only: string | undefined = process.env.GONGKAI_TEST_BROWSER,
): Promise<BrowserFound> {
  const failures: string[] = [];
  for (const [way, name, prepare] of candidates()) {
    if (only && way !== only) continue;
    try {
      const found = { name, launch: { args: ARGS, ...(await prepare()) } };
      await tryToStart(found.launch);
      return found;
    } catch (error) {
      failures.push(`- ${name}：${String(error).split('\n')[0]}`);
      // Who names a browser wants that one: silently taking another would hide a wrong path.
      if (way === 'path') break;
    }
  }
  throw new Error(noBrowser(failures));
}

/** Playwright leaves its temporary folders behind when a browser does not start: they lie in one that goes after. */
async function tryToStart(launch: BrowserFound['launch']): Promise<void> {
  const before = process.env.TMPDIR;
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-browser-'));
  process.env.TMPDIR = folder;
  try {
    await (await chromium.launch(launch)).close();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function candidates(): Candidate[] {
  const path = process.env.CHROME_PATH;
  const executable = (executablePath: string) => async () => ({ executablePath });
  const channel = (name: string): Candidate => ['channel', name, async () => ({ channel: name })];
  return [
    ...(path ? [['path', `CHROME_PATH ${path}`, executable(path)] satisfies Candidate] : []),
    channel('chrome'),
    channel('msedge'),
    ...SYSTEM.map((name) => `/usr/bin/${name}`)
      .filter((file) => existsSync(file))
      .map((file): Candidate => ['system', file, executable(file)]),
    ['playwright', 'Playwright', async () => ({})],
    ...(bundledChromiumRuns ? [bundled] : []),
  ];
}

const bundled: Candidate = [
  'bundled',
  '@sparticuz/chromium',
  async () => {
    const { executablePath, env } = await unpackBundledChromium();
    return { executablePath, env: { ...(process.env as Record<string, string>), ...env } };
  },
];

function noBrowser(failures: string[]): string {
  return `没有找到能运行的 Chromium 浏览器，浏览器测试和测速无法进行。
试过：
${failures.join('\n')}
任选一种办法：
1. 安装 Chrome、Edge 或 Chromium（Debian：apt-get install chromium）；
2. 已经装了浏览器的，用 CHROME_PATH=/浏览器/的/路径 npm test 指明；
3. 运行 npx playwright-core install chromium 下载一个；
4. 在 64 位 Linux 上运行 npm ci，自带的浏览器就在依赖包里。`;
}
