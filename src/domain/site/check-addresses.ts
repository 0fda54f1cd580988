import type { ParsedDisclosure } from '#domain/disclosures/disclosure-file.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import type { Withdrawal } from '#domain/indicators/withdrawal.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import {
  PUBLISHED_DOCUMENTS,
  type PublishedDocument,
} from '#domain/tables/addresses/published-documents.ts';
import { nearNames } from '#domain/values/near-name.ts';

/**
 * Addresses of documents stay: each that was published is that of a document, one of its former names, or of a
 * document that was withdrawn; and none is two of these.
 */
export function checkAddresses(
  files: ParsedDisclosure[],
  withdrawn: Sourced<Withdrawal>[],
  published: PublishedDocument[],
): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map(files.map(({ file, disclosure }) => [disclosure.id, file]));
  for (const { id, source } of withdrawn) {
    const file = owners.get(id);
    const place = { file: source.file, line: source.line, column: source.columns.id ?? 0 };
    if (file) problems.push(problem('withdrawn-still-there', place, { id, file }));
    else owners.set(id, source.file);
  }
  for (const { file, disclosure, places } of files) {
    for (const [at, id] of (disclosure.aliases ?? []).entries()) {
      const owner = owners.get(id);
      const place = { file, ...(places.get(`aliases.${at}`) ?? { line: 1, column: 0 }) };
      if (owner) problems.push(problem('alias-taken', place, { id, file: owner }));
      else owners.set(id, file);
    }
  }
  const recorded = new Set(published.map(({ document }) => document));
  const fresh = files.filter(({ disclosure }) => !recorded.has(disclosure.id));
  for (const { document: id, title } of published) {
    if (owners.has(id)) continue;
    const twin =
      fresh.find(({ disclosure }) => disclosure.title === title) ??
      fresh.find(({ disclosure }) => nearNames(id, [disclosure.id]).length > 0);
    const found = { id, title, ...(twin && { renamed: twin.file }) };
    problems.push(
      problem('published-gone', { file: PUBLISHED_DOCUMENTS, line: 0, column: 0 }, found),
    );
  }
  return problems;
}
