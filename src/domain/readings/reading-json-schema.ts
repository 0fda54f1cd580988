import { z } from 'zod';
import { readingSchema } from './reading-schema.ts';

/** Files of `seeds/readings/`, for editors of every sort; made from the schema that `check` uses. */
export function readingJsonSchema(): object {
  const schema = z.toJSONSchema(readingSchema, {
    unrepresentable: 'any',
    // An editor reads `true` and `2` as what YAML makes of them; the site reads the words that stand there.
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'string') jsonSchema.type = ['string', 'number', 'boolean'] as never;
      if (Array.isArray(jsonSchema.enum) && jsonSchema.enum.includes('true'))
        jsonSchema.enum = [true, false];
    },
  });
  return { ...schema, title: '读法' };
}
