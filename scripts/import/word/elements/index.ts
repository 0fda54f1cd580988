import { DRAWING_ELEMENTS } from './drawing-elements.ts';
import { EXTENSION_ELEMENTS } from './extension-elements.ts';
import { MATH_ELEMENTS } from './math-elements.ts';
import type { Treatment } from './treatment.ts';
import { WORD_ELEMENTS } from './word-elements.ts';

/**
 * The one table of what becomes of each element of a Word file. Readers ask it for every element they meet; what it
 * does not know is reported.
 */
export const ELEMENTS: ReadonlyMap<string, Treatment> = new Map(
  [...WORD_ELEMENTS, ...DRAWING_ELEMENTS, ...MATH_ELEMENTS, ...EXTENSION_ELEMENTS].flatMap(
    ([treatment, ...names]) => names.map((name): [string, Treatment] => [name, treatment]),
  ),
);
