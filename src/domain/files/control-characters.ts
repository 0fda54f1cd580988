import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { TextLines } from './text-lines.ts';

/**
 * Control characters other than tabs and line ends, characters that Unicode keeps for programs, and those that turn
 * the direction of what follows: XML and YAML refuse the first, and the last make a text read otherwise than it is.
 */
const CONTROL = /[[\p{Cc}--[\t\n\r\u0085]]\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gv;

/** The first such character of each line of a file. */
export function controlCharacters(text: string, file: string): Problem[] {
  const lines = new TextLines(text);
  const seen = new Set<number>();
  return [...text.matchAll(CONTROL)].flatMap(({ 0: found, index }) => {
    const place = lines.place(index);
    if (seen.has(place.line)) return [];
    seen.add(place.line);
    const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [problem('control-character', { file, ...place }, { code })];
  });
}
