import type { PlanRecord } from '#domain/views/site-records.ts';
import { readingOf } from '#domain/views/later-documents.ts';
import type { Language } from '#domain/values/language.ts';
import { wordsIn } from '#i18n/index.ts';
import { escapeMdx, mdxPage } from './mdx.ts';

/** The page of a year's plan: its state in words, then the parts that the site supplies. */
export function planPage(plan: PlanRecord, madeFrom: string[], language: Language): string {
  const { year, documents } = plan;
  const part = (component: string) => ['', `<${component} year={${year}} />`];
  const all = documents.flatMap(({ commitments }) => commitments);
  const { plans, commitment: statuses } = wordsIn(language);
  if (all.length === 0) {
    const why = documents.map(({ disclosure, empty = 'full' }) =>
      plans.holdsNone(disclosure.title, empty),
    );
    return mdxPage({
      fields: { id: String(year), title: plans.name(year), summary: why.join('') },
      madeFrom,
      body: [escapeMdx(why.join('')), ...part('PlanDocuments')],
    });
  }
  const counts = Object.entries(statuses).flatMap(([status, meaning]): [string, number][] => {
    const count = all.filter((commitment) => commitment.status === status).length;
    return count > 0 ? [[meaning, count]] : [];
  });
  const titles = documents.map(({ disclosure }) => disclosure.title);
  // What was read comes first: the counts after it rest on that.
  const reading = plans.reading(readingOf(documents));
  const words = `${reading}${plans.summary(titles, all.length, counts)}`;
  const tally = ['', `<Tally year={${year}} bare />`];
  return mdxPage({
    fields: { id: String(year), title: plans.name(year), summary: words },
    madeFrom,
    body: [escapeMdx(words), ...tally, ...['Ledger', 'Reviews'].flatMap(part)],
  });
}
