import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** The pages that a built site map leads to, with the names that it has for them. */
export function siteMapEntries(file: string): { path: string; title: string }[] {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  return [...document.querySelectorAll('.site-map li a')].map((link) => ({
    path: (link as HTMLAnchorElement).getAttribute('href')!,
    title: link.textContent!.trim(),
  }));
}
