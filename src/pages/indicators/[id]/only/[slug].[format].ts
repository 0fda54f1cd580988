import type { APIRoute } from 'astro';
import { indicatorRecord } from '../../../../collections.ts';
import type { IndicatorRecord } from '../../../../domain/indicator-record.ts';
import { recordCsv } from '../../../../domain/record-csv.ts';
import type { Selection } from '../../../../domain/selection.ts';
import { chartOf, drawingFile } from '../../../../drawn-charts.ts';
import { partPaths } from '../../../../indicator-paths.ts';
import { shownRecord } from '../../../../page-record.ts';
import { PART_FORMATS, type PartFormat } from '../../../../urls.ts';

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
