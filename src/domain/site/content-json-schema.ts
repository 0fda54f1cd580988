import { z } from 'zod';
import { articleFields, pageSchema } from '#domain/files/content-schemas.ts';
import { isRequired } from '#domain/files/content-field.ts';
import { disclosureFields } from '#domain/disclosures/disclosure-schema.ts';

/** A field as JSON Schema describes it, as far as editors need it. */
export interface FieldSchema {
  title: string;
  type?: string | string[];
  examples?: unknown[];
  format?: string;
  pattern?: string;
  enum?: string[];
  /** What each word of `enum` means. */
  enumDescriptions?: string[];
  maxLength?: number;
  items?: RecordSchema | FieldSchema;
}

/** A record of fields. */
export interface RecordSchema {
  $schema?: string;
  title?: string;
  type: 'object';
  properties: Record<string, FieldSchema>;
  required: string[];
  additionalProperties: false;
}

/** The frontmatter of each kind of content file, for editors of every sort: made from the schemas that `check` uses. */
export function contentSchemas(): Record<'disclosure' | 'article' | 'page', RecordSchema> {
  return {
    disclosure: schemaOf(disclosureFields, '公开信息的信息栏'),
    article: schemaOf(articleFields, '解读文章的信息栏'),
    page: schemaOf(pageSchema, '页面的信息栏'),
  };
}

/**
 * What Zod would read into something else (a year into a number) is described as staff write it, by the `type` of its
 * metadata. Required is what may not be left out, not what is always there after reading.
 */
function schemaOf(fields: z.ZodObject, title: string): RecordSchema {
  const schema = z.toJSONSchema(fields, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodObject)
        jsonSchema.required = Object.entries(zodSchema.shape)
          .filter(([, field]) => isRequired(field as z.ZodType))
          .map(([name]) => name);
      for (const bound of ['minimum', 'maximum'] as const)
        if (Math.abs(Number(jsonSchema[bound])) === Number.MAX_SAFE_INTEGER)
          delete jsonSchema[bound];
    },
  }) as unknown as RecordSchema;
  return { $schema: schema.$schema!, title, ...schema };
}
