import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { sectionText } from '#domain/disclosures/section.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { readWrittenValue } from '#domain/values/written-value.ts';
import { statesNumber } from '#domain/values/written-number.ts';
import type { SourceText } from '#scripts/pipeline/sources.ts';
import type { QuoteWanted } from './apply-reading.ts';

/**
 * Looks in documents for the words that a table's value was taken from: a row of a table of theirs, or a sentence.
 * Of several the one that names most of the row counts; without a name of the row none does.
 */
export function quoteFinder(
  disclosures: SourceText[],
): (wanted: QuoteWanted) => string | undefined {
  const lines = new Map<string, string[]>();
  const linesOf = (document: string, section: string) => {
    const key = `${document} ${section}`;
    const known = lines.get(key);
    if (known) return known;
    const source = disclosures.find(({ file }) => file.endsWith(`/${document}.md`));
    const { body = '', bodyLine = 1 } = source ? parseFrontmatter(source.text, source.file) : {};
    const found = sectionText(parseBody(body, bodyLine).sections, section)
      .split('\n')
      .flatMap((line) => (line.includes(' ') ? [line] : line.split(/(?<=[。；;])/)));
    lines.set(key, found);
    return found;
  };
  return ({ document, section, labels, shown }) => {
    const written = readWrittenValue(shown)?.value;
    const number = written?.kind === 'number' ? written.number : undefined;
    const scored = linesOf(document, section)
      .filter(
        (line) =>
          line.includes(shown.trim()) || (number !== undefined && statesNumber(line, number)),
      )
      .map((line) => ({ line, named: labels.filter((label) => line.includes(label)).length }))
      .filter(({ named }) => named > 0);
    return scored.sort((a, b) => b.named - a.named)[0]?.line.trim();
  };
}
