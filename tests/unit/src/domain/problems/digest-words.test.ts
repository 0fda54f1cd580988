import { describe, expect, test } from 'vitest';
import { catalogue, type ProblemCode } from '#domain/problems/catalogue/index.ts';
import type { CatalogueEntry } from '#domain/problems/catalogue/entry.ts';
import { zhCN } from '#i18n/zh-CN/index.ts';

/** The words that a problem says, made of its example. */
function wordsOf(code: ProblemCode): string {
  const { what, why, fix, example } = catalogue[code] as unknown as CatalogueEntry<object>;
  return [what(example), why, fix(example)].join('\n');
}

/** Every text of the interface; functions, as what they are written as. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words)];
  return words && typeof words === 'object' ? Object.values(words).flatMap(textsOf) : [];
}

describe('words that are quoted may be those of a digest, and are never called the document’s own (原句)', () => {
  test('by a problem', () => {
    const codes = Object.keys(catalogue) as ProblemCode[];
    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter((code) => wordsOf(code).includes('原句'))).toEqual([]);
  });

  test('by the interface', () => {
    const texts = textsOf(zhCN);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => text.includes('原句'))).toEqual([]);
  });
});
