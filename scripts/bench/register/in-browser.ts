import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '#scripts/browser/find-browser.ts';
import { serveCounting } from '#scripts/bench/counting-server.ts';

/** What a reader fetched and waited for in one step. */
export interface RegisterStep {
  'fetched, KB gzip': number;
  requests: number;
  'answered, ms': number;
}

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
  try {
    const page = await (await browser.newContext()).newPage();
    const note = async (name: string, act: () => Promise<number>) => {
      server.take();
      const milliseconds = await act();
      await page.waitForLoadState('networkidle');
      const sent = server.take();
      const bytes = sent.reduce((sum, file) => sum + file.bytes, 0);
      steps[name] = {
        'fetched, KB gzip': Math.round(bytes / 1024),
        requests: sent.length,
        'answered, ms': Math.round(milliseconds),
      };
    };
    await note('page', async () => {
      await page.goto(`${server.url}registers/${id}/`, { waitUntil: 'networkidle' });
      return 0;
    });
    await note('first filter', () => choose(page, 'state', 1));
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
