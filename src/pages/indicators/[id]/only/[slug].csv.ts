import type { APIRoute } from 'astro';
import { allIndicators } from '../../../../collections.ts';
import { plainChoices } from '../../../../domain/choice.ts';
import { recordCsv } from '../../../../domain/record-csv.ts';
import { narrowRecord } from '../../../../domain/selection.ts';
import { tablesKey } from '../../../../page-key.ts';

export async function getStaticPaths() {
  const cacheKey = await tablesKey();
  return (await allIndicators()).flatMap((record) =>
    plainChoices(record).map(({ slug, selection }) => ({
      params: { id: record.indicator.id, slug },
      props: { part: narrowRecord(record, selection) },
      cacheKey,
    })),
  );
}

/** One choice of an indicator as CSV. */
export const GET: APIRoute = ({ props }) =>
  new Response(recordCsv((props as { part: Parameters<typeof recordCsv>[0] }).part), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
