import { QUALIFIERS } from '#domain/values/qualifier.ts';
import { publishedTables } from '#formats/tables/index.ts';
import { hasForm } from '#formats/tables/published-table.ts';
import { RECORD_COLUMNS } from '#domain/views/record-table.ts';
import { siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const list = (items: object) => ({ type: 'array', items });
const object = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  properties,
});

/** `/api/v1/openapi.json` (OpenAPI 3.1): the addresses of data that programs may rely on. All are plain files. */
export async function openApi(): Promise<object> {
  const tables = (await publishedTables()).filter((table) => hasForm(table, 'json'));
  return {
    openapi: '3.1.0',
    info: {
      title: site.name,
      description: t.api.description,
      version: '1.0.0',
      ...(site.licence?.data && {
        license: { name: site.licence.data.text, url: site.licence.data.url },
      }),
    },
    servers: [{ url: address('/', site).replace(/\/$/, '') }],
    externalDocs: { url: address(paths.dataUse(), site), description: t.use.title },
    paths: {
      '/api/v1/indicators.json': get('listIndicators', t.api.indicators, 'IndicatorList'),
      '/indicators/{id}.json': get('getIndicator', t.api.indicator, 'Indicator', ['id']),
      '/indicators/{id}.csv': csv('getIndicatorTable', t.api.csv, ['id']),
      '/indicators/{id}/v/{version}.csv': csv('getVersion', t.api.version, ['id', 'version']),
      '/api/v1/indicators/{id}/since/{version}.json': get(
        'getChangesSince',
        t.api.since,
        'ChangesSince',
        ['id', 'version'],
      ),
      '/data/observations.csv': csv('getObservations', t.publishedTables.observations.title, []),
      ...Object.fromEntries(
        tables.map(({ name, title }) => [
          `/data/${name}.json`,
          get(`table-${name}`, title, 'Rows'),
        ]),
      ),
    },
    components: { schemas: schemas(), parameters: parameters() },
  };
}

function parameters() {
  const inPath = (name: string, description: string) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: text,
  });
  return { id: inPath('id', t.api.id), version: inPath('version', t.downloads.version) };
}

function get(operationId: string, summary: string, schema: string, parameters: string[] = []) {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return operation(operationId, summary, parameters, content);
}

function csv(operationId: string, summary: string, parameters: string[]) {
  const description = RECORD_COLUMNS.map(({ name }) => name).join();
  return operation(operationId, summary, parameters, {
    'text/csv': { schema: { type: 'string', description } },
  });
}

function operation(operationId: string, summary: string, parameters: string[], content: object) {
  return {
    get: {
      operationId,
      summary,
      ...(parameters.length > 0 && {
        parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
      }),
      responses: {
        200: { description: summary, content },
        ...(parameters.length > 0 && { 404: { description: t.notFound.title } }),
      },
    },
  };
}

function schemas(): Record<string, object> {
  return {
    IndicatorList: object(['title', 'publisher', 'licence', 'indicators'], {
      title: text,
      publisher: text,
      licence: list(object(['of', 'words'], { of: text, words: text, url: text })),
      indicators: list(
        object(['id', 'name', 'theme', 'unit', 'observations', 'version', 'links'], {
          id: text,
          name: text,
          nameEn: text,
          theme: object(['id', 'name'], { id: text, name: text }),
          unit: text,
          decimals: { type: 'integer' },
          direction: { enum: ['lower', 'higher', 'neutral'] },
          dimensions: list(text),
          definition: text,
          observations: { type: 'integer' },
          firstDay: day,
          lastDay: day,
          version: text,
          recordedOn: day,
          nextRelease: day,
          links: object(['page', 'json', 'csv', 'xlsx'], {
            page: text,
            json: text,
            csv: text,
            xlsx: text,
          }),
        }),
      ),
    }),
    Indicator: {
      ...object(['language', 'indicator', 'theme', 'areas', 'observations'], {
        observations: list(
          object(['key', 'area', 'period', 'dimensions', 'status', 'value', 'current'], {
            value: {
              type: 'object',
              required: ['kind'],
              properties: {
                kind: { enum: ['number', 'range', 'class', 'missing'] },
                qualifiers: list({ enum: Object.keys(QUALIFIERS) }),
              },
            },
          }),
        ),
      }),
      externalDocs: { url: address('/data/indicator.schema.json', site) },
    },
    ChangesSince: object(['indicator', 'since', 'current', 'changes'], {
      indicator: text,
      since: text,
      current: text,
      changes: list(
        object(['date', 'version', 'csv', 'changes'], {
          date: day,
          version: text,
          csv: text,
          changes: object(['added', 'revised', 'withdrawn', 'corrected'], {
            added: list(text),
            revised: list(object(['row', 'from', 'to'], { row: text, from: text, to: text })),
            withdrawn: list(text),
            corrected: list(text),
          }),
        }),
      ),
    }),
    Rows: list({ type: 'object' }),
  };
}
