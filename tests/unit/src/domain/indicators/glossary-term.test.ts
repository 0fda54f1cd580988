import { expect, test } from 'vitest';
import { termsIn, type GlossaryTerm } from '#domain/indicators/glossary-term.ts';

const term = (id: string, name: string, also: string[] = []): GlossaryTerm => ({
  id,
  term: name,
  also,
  explanation: '解释',
  source: '出处',
  indicators: [],
});
const terms = [term('section', '断面'), term('city', '市控', ['市控断面']), term('rate', '优良率')];
const found = (text: string) => termsIn(text, terms).map(({ id }) => id);

test('a text uses the words of the glossary in the order in which they come', () => {
  expect(found('优良率和断面')).toEqual(['rate', 'section']);
  expect(found('别的')).toEqual([]);
});

test('a word within a longer one is not meant', () => {
  expect(found('市控断面')).toEqual(['city']);
  expect(found('市控断面，其中一个断面')).toEqual(['city', 'section']);
});
