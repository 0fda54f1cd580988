import { isbot } from 'isbot';
import type { AccessLine } from './access-line.ts';
import { pagePath } from './page-path.ts';

/** Within this time the views of one visitor of one page count once. */
const REPEAT = 30 * 60_000;

/** How many of the lines were what. */
export interface LineCounts {
  /** Views that count. */
  views: number;
  /** Views of the same visitor and page within half an hour of one that counts. */
  repeats: number;
  /** Views by programs. */
  bots: number;
  /** Views in a format that does not name the browser: bots among them cannot be recognised. */
  nameless: number;
  /** Requests for anything but a page, and such as failed. */
  others: number;
}

/**
 * Counts the views of pages, line by line. A visitor is an address with a browser; both are remembered for an hour of the
 * log at most, in memory alone, so that a log of any length takes little of it.
 */
export class VisitCounter {
  readonly counts: LineCounts = { views: 0, repeats: 0, bots: 0, nameless: 0, others: 0 };
  readonly pages = new Map<string, number>();
  /** Moments of the first and the last line. */
  from = Infinity;
  to = -Infinity;
  readonly #base: string;
  readonly #bots = new Map<string, boolean>();
  /** When each visitor last counted for each page: in the current half hour, and in the one before. */
  #now = new Map<string, number>();
  #before = new Map<string, number>();
  #began = -Infinity;

  /** @param base the path below which the site is served */
  constructor(base: string) {
    this.#base = base;
  }

  add({ address, time, method, target, status, agent }: AccessLine): void {
    this.from = Math.min(this.from, time);
    this.to = Math.max(this.to, time);
    const page = pagePath(target, this.#base);
    // 304: the visitor's browser had the page in its cache and showed it.
    if (method !== 'GET' || (status !== 200 && status !== 304) || page === undefined) {
      this.counts.others++;
      return;
    }
    if (agent === undefined) this.counts.nameless++;
    else if (this.#isBot(agent)) {
      this.counts.bots++;
      return;
    }
    if (this.#isRepeat(`${address} ${agent} ${page}`, time)) {
      this.counts.repeats++;
      return;
    }
    this.counts.views++;
    const before = this.pages.get(page);
    // A piece of a line would keep all that was read with it in memory: a name that stays is copied.
    this.pages.set(before === undefined ? copied(page) : page, (before ?? 0) + 1);
  }

  #isRepeat(key: string, time: number): boolean {
    if (time - this.#began >= REPEAT) {
      this.#before = time - this.#began < 2 * REPEAT ? this.#now : new Map();
      this.#now = new Map();
      this.#began = time;
    }
    const last = this.#now.get(key) ?? this.#before.get(key);
    if (last !== undefined && Math.abs(time - last) < REPEAT) return true;
    this.#now.set(copied(key), time);
    return false;
  }

  /** A browser that does not give its name is a program. */
  #isBot(agent: string): boolean {
    let known = this.#bots.get(agent);
    if (known === undefined) {
      known = agent === '' || agent === '-' || isbot(agent);
      if (this.#bots.size > 50_000) this.#bots.clear();
      this.#bots.set(copied(agent), known);
    }
    return known;
  }
}

function copied(text: string): string {
  return Buffer.from(text).toString();
}
