/** How often a page was read in a period that the web server's logs cover; a row of `seeds/visits.csv`. */
export interface VisitCount {
  /** Moments of the first and the last line of the logs, ISO 8601 in China's time: `2026-01-01T06:25:03+08:00`. */
  from: string;
  to: string;
  /** From the home page, as a browser shows it: `/disclosures/2020-work-plan/`. */
  path: string;
  visits: number;
}

/** What pages show of it: the content of `content/generated/visits.json`. */
export interface Visits {
  /** Days that are covered, earliest first; periods that touch are one. */
  periods: { from: string; to: string }[];
  pages: Record<string, number>;
}

const DAY = 86_400_000;

/** Adds up the counts of all periods. Absent without any: what was not counted is not 0. */
export function visitsOf(counts: VisitCount[]): Visits | undefined {
  if (counts.length === 0) return undefined;
  const pages: Record<string, number> = {};
  for (const { path, visits } of counts) pages[path] = (pages[path] ?? 0) + visits;
  const days = counts
    .map(({ from, to }) => ({ from: from.slice(0, 10), to: to.slice(0, 10) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const periods: Visits['periods'] = [];
  for (const { from, to } of days) {
    const last = periods.at(-1);
    if (last && Date.parse(from) - Date.parse(last.to) <= DAY) {
      if (to > last.to) last.to = to;
    } else periods.push({ from, to });
  }
  return { periods, pages };
}
