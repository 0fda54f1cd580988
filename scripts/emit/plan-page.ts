import type { PlanRecord } from '../../src/domain/site-records.ts';
import { COMMITMENT_STATUSES } from '../../src/domain/commitment.ts';
import { escapeMdx, mdxPage } from './mdx.ts';

/** The page of a year's plan: how it stands in words, then the parts that the site supplies. */
export function planPage(plan: PlanRecord, madeFrom: string[]): string {
  const { year, documents } = plan;
  const all = documents.flatMap(({ commitments }) => commitments);
  const counts = Object.entries(COMMITMENT_STATUSES).flatMap(([status, meaning]) => {
    const count = all.filter((commitment) => commitment.status === status).length;
    return count > 0 ? `${meaning} ${count} 项` : [];
  });
  const titles = documents.map(({ disclosure }) => `《${disclosure.title}》`).join('、');
  const words = `${titles}共有 ${all.length} 项计划事项：${counts.join('，')}。`;
  return mdxPage({
    fields: { id: String(year), title: `${year}年计划`, summary: words },
    madeFrom,
    body: [escapeMdx(words), '', `<Tally year={${year}} />`, '', `<Ledger year={${year}} />`],
  });
}
