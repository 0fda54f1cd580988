import { quoted } from '#domain/problems/catalogue/entry.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { PageLoss } from '#domain/problems/catalogue/web-page-problems.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** How many places of one kind are named. */
const MOST_PLACES = 5;

/** Gathers what a page shows or holds and the site does not take: one finding a kind, with its places. */
export class PageLosses {
  readonly #found = new Map<PageLoss, string[]>();

  /** @param place words or an address, by which staff find it; blank where nothing is lost */
  report(loss: PageLoss, place: string): void {
    const words = place.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, ' ').trim();
    if (!words) return;
    const places = this.#found.get(loss) ?? [];
    places.push(quoted(words, 40));
    this.#found.set(loss, places);
  }

  problems(file: string): Problem[] {
    return [...this.#found].map(([loss, places]) =>
      problem(
        'page-left-out',
        { file, line: 0, column: 0 },
        { loss, count: places.length, places: places.slice(0, MOST_PLACES) },
      ),
    );
  }
}
