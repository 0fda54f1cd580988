import type { RegisterField } from './table-schema.ts';

/** What a field is called in a language; in the schema's own where it has no other name. */
export const fieldTitle = (
  { title, title_en: english }: Pick<RegisterField, 'title' | 'title_en'>,
  language: string,
): string => (language.startsWith('en') ? (english ?? title) : title);
