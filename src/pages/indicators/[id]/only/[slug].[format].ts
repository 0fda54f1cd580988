import type { APIRoute } from 'astro';
import { indicatorRecord } from '#queries/collections.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { recordCsv } from '#domain/views/record-csv.ts';
import type { Selection } from '#domain/views/selection.ts';
import { chartOf, drawingFile } from '#queries/drawn-charts.ts';
import { partPaths } from '#queries/indicator-paths.ts';
import { shownRecord } from '#queries/page-record.ts';
import { PART_FORMATS, type PartFormat } from '#site/urls.ts';

const MAKERS: Record<PartFormat, { type: string; make: (part: IndicatorRecord) => string }> = {
  csv: { type: 'text/csv; charset=utf-8', make: recordCsv },
  json: { type: 'application/json', make: (part) => JSON.stringify(part) },
  svg: { type: 'image/svg+xml', make: (part) => drawingFile(chartOf(part)!) },
};

export async function getStaticPaths() {
  return (await partPaths()).flatMap(({ params, props, cacheKey }) =>
    PART_FORMATS.filter((format) => props.isDrawn || format !== 'svg').map((format) => ({
      params: { ...params, format },
      props: { selection: props.choice.selection },
      cacheKey,
    })),
  );
}

/** One choice of an indicator, to take away. */
export const GET: APIRoute = async ({ params: { id = '', format }, props }) => {
  const { type, make } = MAKERS[format as PartFormat];
  const { selection } = props as { selection: Selection };
  const part = shownRecord(await indicatorRecord(id), selection);
  return new Response(make(part), { headers: { 'Content-Type': type } });
};
