import { solidText } from './correction.ts';
import type { ParsedDisclosure } from './disclosure-file.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** What only a look at all disclosures together can tell: ids and index numbers used twice, relations to nothing. */
export function checkDisclosures(files: ParsedDisclosure[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, ParsedDisclosure>();
  const indexNumbers = new Map<string, ParsedDisclosure>();
  for (const parsed of files) {
    const { file, disclosure } = parsed;
    const { id, indexNumber } = disclosure;
    const twin = ids.get(id);
    if (twin) {
      const place = { file, line: 0, column: 0 };
      problems.push(problem('duplicate-id', place, { id, file: twin.file, line: 0 }));
    }
    ids.set(id, twin ?? parsed);
    if (!indexNumber) continue;
    // A digest and the original that it restates are one document, with one number.
    const key = `${disclosure.rendition} ${indexNumber}`;
    const first = indexNumbers.get(key);
    if (first) {
      const { line } = placeOf(first, 'index_number');
      const found = { indexNumber, file: first.file, line };
      problems.push(problem('duplicate-index-number', placeOf(parsed, 'index_number'), found));
    }
    indexNumbers.set(key, first ?? parsed);
  }
  for (const parsed of files) {
    problems.push(...checkOwnCorrections(parsed));
    parsed.disclosure.related.forEach((id, index) => {
      if (ids.has(id)) return;
      const place = placeOf(parsed, `related.${index}`);
      problems.push(problem('unknown-related', place, { field: 'related', id, known: ids.keys() }));
    });
  }
  return problems;
}

/** Corrections that are not in the text, or are older than it. */
function checkOwnCorrections(parsed: ParsedDisclosure): Problem[] {
  const { corrections, publishedOn, title } = parsed.disclosure;
  if (!corrections) return [];
  const words = solidText(title + parsed.body.sections.map(({ text }) => text).join(''));
  return corrections.flatMap(({ date, from, to }, at) => {
    const found: Problem[] = [];
    const place = (field: string) => placeOf(parsed, `corrections.${at}.${field}`);
    if (date < publishedOn)
      found.push(problem('correction-early', place('date'), { date, publishedOn }));
    const now = solidText(to ?? '');
    const before = solidText(from);
    const again = corrections.slice(at + 1).map((later) => solidText(later.from));
    // What a later one put right is not in the text any more.
    if (again.some((later) => later.includes(now) || now.includes(later))) return found;
    if (now !== '' ? !words.includes(now) : words.includes(before))
      found.push(problem('correction-not-in-text', place('to'), { words: to ?? '' }));
    return found;
  });
}

function placeOf({ file, places }: ParsedDisclosure, path: string) {
  return { file, ...(places.get(path) ?? { line: 1, column: 0 }) };
}
