import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '#scripts/browser/find-browser.ts';
import { serveCounting } from '#scripts/bench/counting-server.ts';

/** What a reader fetched and waited for in one step. */
export interface RegisterStep {
  'fetched, KB gzip': number;
  requests: number;
  /** From the choice until the table shows it. */
  'answered, ms'?: number;
}

const QUIET_MS = 400;

/**
 * Opens a large register in a browser and narrows it: what was fetched before and after each step, and how long the
 * answer took from the choice until the table stands.
 */
export async function stepsInBrowser(
  dist: string,
  id: string,
): Promise<Record<string, RegisterStep>> {
  const server = await serveCounting(dist);
  const browser = await chromium.launch((await findBrowser()).launch);
  const steps: Record<string, RegisterStep> = {};
  const address = `${server.url}registers/${id}/`;
  try {
    const open = async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      return page;
    };
    const note = async (name: string, act: () => Promise<number | void>) => {
      server.take();
      const milliseconds = await act();
      await quiet(page);
      const sent = server.take();
      const bytes = sent.reduce((sum, file) => sum + file.bytes, 0);
      steps[name] = {
        'fetched, KB gzip': Math.round(bytes / 1024),
        requests: sent.length,
        ...(milliseconds && { 'answered, ms': Math.round(milliseconds) }),
      };
    };
    let page = await open();
    await note('first filter, nothing fetched ahead', () => choose(page, 'state', 1));
    await note('page', async () => {
      page = await open();
    });
    // A hand is on the form for longer than that before something is chosen.
    await note('form pointed at: fetches ahead', () => page.hover('[data-register-tools]'));
    await note('first filter, after that', () => choose(page, 'state', 1));
    await note('second filter', () => choose(page, 'category', 2));
    await note('another', () => choose(page, 'category', 3));
    await note('rare: a year and both', () => choose(page, 'year', 4));
    await note('words among these', () => choose(page, 'q', '印染'));
  } finally {
    await browser.close();
    server.close();
  }
  return steps;
}

/** Until a page has fetched nothing for so long. Playwright's own wait ends at once when it ended before. */
async function quiet(page: Page): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    await page.waitForTimeout(QUIET_MS);
    now = await fetched();
  }
}

/** Sets a field of the form; the time until the table shows the answer. */
const choose = (page: Page, field: string, value: number | string) =>
  page.evaluate(
    ([name, wanted]) => {
      const form = document.querySelector<HTMLFormElement>('[data-register-tools]')!;
      const own = form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement;
      if (own instanceof HTMLSelectElement) own.selectedIndex = Number(wanted);
      else own.value = String(wanted);
      const table = document.querySelector('[data-register-table] tbody')!;
      const began = performance.now();
      const shown = new Promise<number>((end) => {
        const watch = new MutationObserver(() => end(performance.now() - began));
        watch.observe(table, { childList: true });
      });
      own.dispatchEvent(new Event('input', { bubbles: true }));
      return shown;
    },
    [field, value] as const,
  );
