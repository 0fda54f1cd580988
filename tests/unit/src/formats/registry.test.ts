import { expect, test } from 'vitest';
import { dataMediaTypes, offeredFormats, PART_FORMATS } from '#formats/registry.ts';
import { wordsIn } from '#i18n/index.ts';
import { LANGUAGE_TAGS } from '#domain/values/language.ts';
import { CONTENT_TYPES } from '#site/content-type.ts';

test('every format that pages offer is explained in every language', () => {
  const offered = (['data', 'picture', 'citation'] as const).flatMap(offeredFormats);
  expect(offered).toEqual([
    'csv',
    'xlsx',
    'json',
    'sdmx.csv',
    'svg',
    'png',
    'bib',
    'ris',
    'csl.json',
  ]);
  for (const language of LANGUAGE_TAGS)
    for (const format of offered)
      expect(wordsIn(language).downloads.formats[format], `${language} ${format}`).toBeTruthy();
});

test('a part of an indicator is taken away as a table, as data for programs and as a drawing', () => {
  expect(PART_FORMATS).toEqual(['csv', 'json', 'svg']);
});

test('catalogues and servers name the same media types', () => {
  for (const [format, type] of dataMediaTypes())
    expect(CONTENT_TYPES[`.${format.split('.').at(-1)}`]?.split(';')[0]).toBe(type);
});
