import type { APIRoute } from 'astro';
import { indicatorRecord, versionsOf } from '#queries/collections.ts';
import { indicatorReference } from '#formats/references.ts';
import { bibtex } from '#domain/views/reference.ts';
import { siteWords } from '#site/page-words.ts';

export { getStaticPaths } from './[id].json.ts';

/** How the indicator's data are cited, for reference managers. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const reference = indicatorReference(await indicatorRecord(id), await versionsOf(id));
  return new Response(bibtex(reference, siteWords.references), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
};
