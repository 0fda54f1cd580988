import type { FieldSchema, RecordSchema } from '#domain/site/content-json-schema.ts';

/** A field in the editor's own terms. */
export interface EditorField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  [option: string]: unknown;
}

/** The fields of a record as the editor shows them: one widget for each kind of value. */
export function editorFields({ properties, required }: RecordSchema): EditorField[] {
  return Object.entries(properties).map(([name, field]) => ({
    name,
    label: field.title,
    required: required.includes(name),
    ...widgetOf(name, field),
  }));
}

function widgetOf(name: string, field: FieldSchema): { widget: string; [option: string]: unknown } {
  const { enum: words, enumDescriptions = [], format, type, maxLength, pattern, items } = field;
  const [example] = field.examples ?? [];
  if (words) {
    const options = words.map((value, index) => ({
      value,
      label: `${enumDescriptions[index] ?? value}（${value}）`,
    }));
    return { widget: 'select', options };
  }
  if (format === 'date')
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false };
  if (items && 'properties' in items) return { widget: 'list', fields: editorFields(items) };
  if (name === 'related' || name === 'interprets')
    return {
      widget: 'relation',
      collection: 'disclosures',
      multiple: true,
      value_field: '{{slug}}',
      display_fields: ['title'],
      search_fields: ['title'],
    };
  if (items) return { widget: 'list', field: { name: 'id', label: field.title, widget: 'string' } };
  const hint = example ? `例如：${example as string}` : undefined;
  const shape = pattern && { pattern: [pattern, hint] };
  // What may be a number, as a year, is one in the file: the editor would put words of digits in quotes.
  if ([type].flat().includes('integer'))
    return { widget: 'number', value_type: 'int', ...(shape && { hint, ...shape }) };
  if (maxLength) return { widget: 'text', maxlength: maxLength };
  return {
    widget: 'string',
    hint,
    ...shape,
  };
}
