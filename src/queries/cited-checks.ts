import { citationsOf, indicatorRecord } from './collections.ts';
import { query } from './define-query.ts';
import type { CitedTarget } from '#domain/views/site-records.ts';
import { figureChecks } from '#i18n/figure-words.ts';

/** What computing the figures of a document again came to, by `checkKey`; those without a check are absent. */
export type CitedChecks = Map<string, ReturnType<typeof figureChecks>>;

/** The name of a figure among those of a document. */
export function checkKey(target: CitedTarget): string {
  return target.kind === 'observation' ? `${target.indicator}/${target.key}` : '';
}

/** The checks of all figures that a document states, by its id. */
export const citedChecks = query('cited-checks', async (id): Promise<CitedChecks> => {
  const { words } = await citationsOf(id);
  const targets = words.flatMap((word) => word.targets);
  const ids = new Set(
    targets.flatMap((target) => (target.kind === 'observation' ? target.indicator : [])),
  );
  const wanted = new Set(targets.map(checkKey));
  const records = await Promise.all([...ids].map(indicatorRecord));
  return new Map(
    records.flatMap((record) =>
      record.observations
        .map((own) => [`${record.indicator.id}/${own.key}`, figureChecks(own, record)] as const)
        .filter(([key, checks]) => checks.length > 0 && wanted.has(key)),
    ),
  );
});
