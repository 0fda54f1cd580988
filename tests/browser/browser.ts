import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

declare global {
  interface Window {
    /** Once a test has handed it to the page. */
    axe: typeof axe;
  }
}

/** For a machine that is busy with other work: what never comes fails all the same. */
const TIMEOUT = 300_000;

/** A path of the site, from its home page: `indicators/pm25/`. */
type Path = string;

/**
 * A browser for the tests of one file. Every page opened is watched: after each test, an error on the console, a
 * refusal by the Content-Security-Policy, a failed or missing resource or a request to another host fails that test.
 *
 * @param at the address of the site, asked for when a page is opened
 */
export function useBrowser(at: () => string = () => inject('site').url) {
  let browser: Browser;
  const faults = useFaults();
  beforeAll(async () => {
    browser = await chromium.launch(inject('browser'));
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  /**
   * Opens a page in a fresh profile and waits until it has loaded.
   *
   * @param meant words of errors that the page is to write on the console in this test; the test waits for them
   */
  return async function open(
    path: Path,
    options: BrowserContextOptions = {},
    meant: string[] = [],
  ): Promise<Page> {
    const site = at();
    const context = await browser.newContext({
      baseURL: site,
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    watch(page, site, (fault) => {
      if (!meant.some((words) => fault.includes(words))) faults.push(`${path || 'home'}: ${fault}`);
    });
    await page.goto(path, { waitUntil: 'load' });
    return page;
  };
}

/**
 * One page for all tests of a file, watched as those of `useBrowser`: for tests that look at one page after the other
 * and leave nothing behind. A window of its own for each test takes longer than what it looks at.
 *
 * @param args more of the browser's command line
 */
export function useOnePage(options: BrowserContextOptions = {}, args: string[] = []) {
  let browser: Browser;
  let page: Page;
  let path: Path = '';
  const faults = useFaults();
  beforeAll(async () => {
    const launch = inject('browser');
    const site = inject('site').url;
    browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...args] });
    page = await browser.newPage({ baseURL: site, reducedMotion: 'reduce', ...options });
    page.setDefaultTimeout(TIMEOUT);
    watch(page, site, (fault) => faults.push(`${path || 'home'}: ${fault}`));
  });
  afterAll(() => browser?.close());

  /** Goes to a page, with the width and colours of a new window, and waits until it has loaded. */
  return async function look(
    to: Path,
    viewport: { width: number; height: number } = { width: 1280, height: 720 },
  ): Promise<Page> {
    path = to;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.goto(path, { waitUntil: 'load' });
    return page;
  };
}

/** What pages did that none may do: whatever was collected here in a test fails it. */
function useFaults(): string[] {
  const faults: string[] = [];
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  return faults;
}

function watch(page: Page, site: string, report: (fault: string) => void): void {
  const { origin } = new URL(site);
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) {
      report(`request to another host: ${url.href}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
}

/**
 * What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA: one line a rule, with the first element of many.
 *
 * @param rules these rules alone
 */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  // A page keeps it while it is shown in other ways: to hand it over takes as long as to run it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
  const violations = await page.evaluate(
    async (options) => (await window.axe.run(document, options)).violations,
    {
      runOnly: rules
        ? { type: 'rule' as const, values: rules }
        : { type: 'tag' as const, values: tags },
      // What passes is not told, and takes a third of the time.
      resultTypes: ['violations' as const],
      preload: false,
    },
  );
  return violations.map(({ id, help, nodes }) => {
    const { target, failureSummary } = nodes[0]!;
    return `${id}: ${help}. ${nodes.length} elements, first ${target.join(' ')}: ${failureSummary}`;
  });
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
