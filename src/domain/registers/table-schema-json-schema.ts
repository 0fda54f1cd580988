import { z } from 'zod';
import { tableSchema } from './table-schema.ts';

/** Files `seeds/registers/<id>.schema.json`, for editors of every sort; made from the schema that `check` uses. */
export function tableSchemaJsonSchema(): object {
  // What staff write is described, not what it is read into.
  const schema = z.toJSONSchema(tableSchema, { unrepresentable: 'any', io: 'input' });
  return { ...schema, title: '名录的结构（Table Schema）' };
}
