import { LANGUAGE_TAGS } from '#domain/values/language.ts';
import { QUALIFIERS } from '#domain/values/qualifier.ts';
import { site } from '#site/site.ts';
import { siteWords } from '#site/page-words.ts';
import { address } from '#site/urls.ts';

const text = { type: 'string' } as const;

/**
 * The form of `/indicators/<id>.json` (JSON Schema 2020-12): what programs may rely on. Fields are added, never
 * changed or taken away.
 */
export function indicatorSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address('/data/indicator.schema.json', site),
    title: siteWords.definition.name,
    type: 'object',
    required: ['language', 'indicator', 'theme', 'areas', 'observations', 'limits', 'targets'],
    properties: {
      language: { enum: LANGUAGE_TAGS, description: 'BCP 47: of names, units and texts' },
      indicator: {
        type: 'object',
        required: [
          'id',
          'name',
          'unit',
          'decimals',
          'direction',
          'dimensions',
          'scale',
          'definition',
        ],
        properties: {
          id: { type: 'string', pattern: '^[a-z0-9-]+$' },
          name: { type: 'string', minLength: 1 },
          unit: text,
          decimals: { type: 'integer', minimum: 0 },
          direction: { enum: ['lower', 'higher', 'neutral'] },
          dimensions: { type: 'array', items: text },
          scale: { type: 'array', items: text },
          definition: text,
        },
      },
      theme: { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } },
      areas: {
        type: 'array',
        items: { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } },
      },
      observations: { type: 'array', items: { $ref: '#/$defs/observation' } },
      limits: { type: 'array', items: { type: 'object', required: ['standard', 'value', 'from'] } },
      targets: { type: 'array', items: { type: 'object', required: ['value', 'due', 'document'] } },
      promises: {
        type: 'array',
        description: 'What plans say of it, and whether the figures reach it',
        items: {
          type: 'object',
          required: ['plan', 'commitment', 'text', 'due', 'status', 'document', 'outcome'],
          properties: {
            outcome: {
              type: 'object',
              required: ['result'],
              properties: {
                result: { enum: ['met', 'unmet', 'no-figure', 'no-comparison', 'no-number'] },
              },
            },
          },
        },
      },
    },
    $defs: { observation: observation(), value: value() },
  };
}

function observation(): object {
  return {
    type: 'object',
    required: ['key', 'area', 'period', 'dimensions', 'status', 'value', 'current'],
    properties: {
      key: text,
      area: text,
      period: {
        type: 'object',
        required: ['kind', 'key', 'start', 'end'],
        properties: {
          kind: {
            enum: ['year', 'half', 'quarter', 'month', 'day', 'hour', 'financial-year', 'interval'],
          },
          key: text,
          start: { type: 'integer', description: 'First day, milliseconds UTC' },
          end: { type: 'integer', description: 'First day after it, milliseconds UTC' },
        },
      },
      dimensions: { type: 'object', additionalProperties: text },
      status: { enum: ['reported', 'derived', 'provisional', 'revised', 'missing'] },
      value: { $ref: '#/$defs/value' },
      current: { type: 'boolean' },
      citation: {
        type: 'object',
        required: ['document', 'section', 'quote', 'documentTitle', 'publishedOn'],
        properties: {
          rendition: {
            enum: ['original', 'digest'],
            description: 'Whether the quoted words are the document’s own or those of a digest',
          },
          correctedOn: {
            type: 'string',
            description: 'Day on which the quoted words were corrected',
          },
          ended: { type: 'string', description: 'How the document says that it no longer holds' },
          locator: { type: 'string', description: 'A phrase that stands once in the original' },
        },
      },
      inferred: {
        type: 'array',
        items: { enum: ['period', 'area', 'unit'] },
        description: 'What the cited sentence does not say and a stated rule infers',
      },
      disputed: {
        const: true,
        description: 'Another document of the same day states another value',
      },
      derivation: { type: 'object', required: ['formula', 'inputs', 'arithmetic'] },
    },
  };
}

function value(): object {
  const kind = (
    name: string,
    properties: Record<string, object>,
    optional: Record<string, object> = {},
  ) => ({
    type: 'object',
    required: ['kind', ...Object.keys(properties)],
    properties: { kind: { const: name }, ...properties, ...optional, qualifiers },
  });
  const qualifiers = {
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: { enum: Object.keys(QUALIFIERS) },
    description: 'What it is besides its number: at least 60, rank 1, not detected',
  };
  const decimals = {
    type: 'integer',
    description: 'Digits printed after the point, where the number alone says fewer: 90.0',
  };
  const shownDecimals = {
    type: 'integer',
    description:
      'Digits shown after the point, where no document prints the number and it has more',
  };
  const number = { type: 'number' };
  return {
    oneOf: [
      kind('number', { number }, { decimals, shownDecimals }),
      kind('range', { low: number, high: number }, { decimals }),
      kind('class', { label: text, rank: { type: 'integer', minimum: 1 } }),
      kind('missing', { reason: text }),
    ],
  };
}
