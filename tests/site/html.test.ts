import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes a lower-case doctype and closes what HTML lets close itself.
    'doctype-style': 'off',
    'no-implicit-close': 'off',
    // Anchors are made of ids of the tables and of Chinese words; both are valid HTML.
    'valid-id': ['error', { relaxed: true }],
    // How the source is laid out is the generator's affair.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

test('every page is valid HTML', async () => {
  const pages = await pagesOf(inject('site').folder);
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, `${path || 'home'}.html`);
    for (const { messages } of results) {
      for (const { ruleId, message, line, selector } of messages) {
        faults.push(`${path || 'home'}:${line} ${ruleId} ${selector ?? ''} ${message}`);
      }
    }
  }
  expect(pages.length).toBeGreaterThan(30);
  expect(faults).toEqual([]);
});
