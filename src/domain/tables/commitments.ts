import {
  COMMITMENT_STATUSES,
  type Commitment,
  type CommitmentStatus,
} from '#domain/indicators/commitment.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import { choice, id, level, period, text } from './cells.ts';
import { optional, required, type Columns } from './column.ts';
import { locatorCell } from './locator-cell.ts';
import { Ids } from './ids.ts';
import { indicatorCell, type IndicatorIndex } from './indicators.ts';
import type { TableReader } from './table-reader.ts';
import { readTable, type TableText } from './table.ts';

const EVIDENCE = ['evidence_document', 'evidence_section', 'evidence_quote'] as const;

/** The columns of `seeds/commitments.csv`. */
export const commitmentColumns = (indicators: IndicatorIndex) =>
  ({
    id: required(id),
    document: required(text),
    section: required(text),
    text: required(text),
    quote: required(text),
    locator: optional(locatorCell),
    target: optional(level),
    unit: optional(text),
    due: optional(period()),
    indicator: optional(indicatorCell(indicators)),
    status: required(choice(COMMITMENT_STATUSES)),
    evidence_document: optional(text),
    evidence_section: optional(text),
    evidence_quote: optional(text),
    evidence_locator: optional(locatorCell),
    note: optional(text),
  }) satisfies Columns;

export function readCommitments(
  source: TableText,
  indicators: IndicatorIndex,
  problems: Problem[],
): Sourced<Commitment>[] {
  const commitments: Sourced<Commitment>[] = [];
  const ids = new Ids();
  readTable(source, commitmentColumns(indicators), problems, {
    begin: (table) => ids.note(table),
    check: ({ status }, table) => {
      if (status) checkEvidence(status, table);
    },
    take: ({ id, document, section, text, quote, locator, target, unit, due, ...row }, table) => {
      const { indicator, status, note, evidence_locator: found } = row;
      const [inDocument, inSection, words] = EVIDENCE.map((column) => row[column]);
      const evidence =
        inDocument && inSection && words
          ? {
              document: inDocument,
              section: inSection,
              quote: words,
              ...(found && { locator: found }),
            }
          : undefined;
      commitments.push({
        id,
        promise: { document, section, quote, ...(locator && { locator }) },
        text,
        target,
        unit,
        due: due?.key,
        indicator,
        status,
        evidence,
        note,
        source: table.source(),
      });
    },
  });
  return commitments;
}

/** A status without evidence is a guess; evidence without a status is a follow-up denied. */
function checkEvidence(status: CommitmentStatus, table: TableReader): void {
  const given = EVIDENCE.filter((column) => table.cell(column));
  const lacking = EVIDENCE.filter((column) => !table.cell(column));
  if (status === 'none' && given.length > 0) {
    table.report('evidence-unexpected', { columns: given }, given[0]);
  } else if (status !== 'none' && lacking.length > 0) {
    table.report('evidence-missing', { status, columns: lacking }, lacking[0]);
  }
}
