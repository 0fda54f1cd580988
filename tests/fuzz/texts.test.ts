import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardArticle } from '#scripts/pipeline/mdx-guard.ts';
import { parseArticleFile } from '#domain/files/article-file.ts';
import { controlCharacters } from '#domain/files/control-characters.ts';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { readMdx } from '#domain/files/mdx-code.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';
import { articleFault } from './article-fault.ts';
import { FRAGMENTS } from './mutations.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 1500);
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const HEAD =
  'title: 甲\nsummary: 乙\npublished_on: 2021-02-01\ninterprets: [a]\nindicators: [pm25]';
const known = { disclosures: new Set(['a']), indicators: new Set(['pm25']) };
const problemsOf = (source: string) => {
  const { problems, text } = parseArticleFile(source, 'content/articles/a.mdx', known);
  return [
    ...controlCharacters(source, 'a.mdx'),
    ...problems,
    ...readMdx(text).problems,
    ...guardArticle(text),
  ];
};

test('an article that the checks let pass is one that Astro renders, and nothing in it runs', () => {
  let passed = 0;
  fc.assert(
    fc.property(pieces, (body) => {
      const source = `---\n${HEAD}\n---\n\n${body}\n`;
      if (problemsOf(source).length > 0) return;
      passed++;
      expect(articleFault(source)).toEqual([]);
    }),
    { numRuns: RUNS, seed: 1 },
  );
  expect(passed).toBeGreaterThan(RUNS / 50);
});

test('Astro reads the fields of an article that the checks let pass as they do', () => {
  let passed = 0;
  fc.assert(
    fc.property(pieces, pieces, (before, title) => {
      const source = `${before.slice(0, 3)}---\ntitle: ${title}\n${HEAD.replace('title: 甲\n', '')}\n---\n\n文。\n`;
      if (problemsOf(source).length > 0) return;
      passed++;
      expect(articleFault(source)).toEqual([]);
    }),
    { numRuns: RUNS, seed: 1 },
  );
  expect(passed).toBeGreaterThan(0);
});

/** Elements and attributes that a text of a disclosure can become. */
const TAG = /<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)\s*\/?>/g;
const ELEMENTS =
  /^(?:section|h[1-6]|p|ul|ol|li|blockquote|pre|code|em|strong|s|a|img|br|hr|table|thead|tbody|tr|th|td|span|sub|sup)$/;
const ATTRIBUTE = /^(?:id|class|href|src|alt|title|start|tabindex|aria-label)$/;

test('a text of a disclosure becomes no element, attribute or address that acts', () => {
  fc.assert(
    fc.property(pieces, (body) => {
      const html = renderBody(parseBody(body, 1));
      // What is left when all known tags are taken away is text, escaped.
      expect(html.replace(TAG, '')).not.toContain('<');
      for (const [, name = '', attributes = ''] of html.matchAll(TAG)) {
        expect(name).toMatch(ELEMENTS);
        for (const [, attribute = '', value = ''] of attributes.matchAll(/([a-z-]+)="([^"]*)"/g)) {
          if (attribute !== 'style') expect(attribute).toMatch(ATTRIBUTE);
          expect(value).not.toMatch(/^\s*(?:javascript|vbscript|file|data:text)/i);
        }
      }
    }),
    { numRuns: RUNS, seed: 1 },
  );
});
