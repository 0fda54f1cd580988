import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { isWithin } from '#domain/disclosures/section.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';
import { readWrittenValue } from '#domain/values/written-value.ts';
import { statesNumber } from '#domain/values/written-number.ts';
import type { SourceText } from '#scripts/pipeline/source-text.ts';
import type { QuoteWanted } from './apply-reading.ts';

/**
 * Looks in documents for the words that a table's value was taken from: a row of a table of theirs, or a sentence.
 * Of several the one that names most of the row counts; without a name of the row none does.
 */
export function quoteFinder(
  disclosures: SourceText[],
): (wanted: QuoteWanted) => { section: string; quote: string } | undefined {
  const known = new Map<string, Line[]>();
  const linesOf = (document: string): Line[] => {
    const lines = known.get(document) ?? linesIn(document, disclosures);
    known.set(document, lines);
    return lines;
  };
  return ({ document, section, labels, shown }) => {
    const written = readWrittenValue(shown)?.value;
    const number = written?.kind === 'number' ? written.number : undefined;
    const states = ({ words }: Line) =>
      words.includes(shown.trim()) || (number !== undefined && statesNumber(words, number));
    const scored = linesOf(document)
      .filter((line) => (section === undefined || isWithin(line.section, section)) && states(line))
      .map((line) => ({ line, named: labels.filter((one) => line.words.includes(one)).length }))
      .filter(({ named }) => named > 0);
    const [best] = scored.sort((a, b) => b.named - a.named);
    return best && { section: section ?? best.line.section, quote: best.line.words.trim() };
  };
}

interface Line {
  section: string;
  words: string;
}

/** Rows of tables and sentences of a document, each with its section. */
function linesIn(document: string, disclosures: SourceText[]): Line[] {
  const source = disclosures.find(({ file }) => file.endsWith(`/${document}.md`));
  if (!source) return [];
  const { body, bodyLine } = parseFrontmatter(source.text, source.file);
  return parseBody(body, bodyLine).sections.flatMap(({ id, text }) =>
    text
      .split('\n')
      .flatMap((line) => (line.includes(' ') ? [line] : line.split(/(?<=[。；;])/)))
      .map((words) => ({ section: id, words })),
  );
}
