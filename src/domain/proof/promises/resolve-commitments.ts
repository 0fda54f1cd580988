import type { Citation } from '#domain/indicators/citation.ts';
import type { Commitment, ResolvedCommitment } from '#domain/indicators/commitment.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { laterDocuments, silenceCounts } from '#domain/views/later-documents.ts';
import { cellPlace, type ProvedCitation, type Resolution } from '#domain/proof/resolution.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import type { PlanRecord } from '#domain/views/site-records.ts';
import { decimalsOf } from '#domain/values/rounding.ts';
import { formatLevel, type Level } from '#domain/values/level.ts';
import { isWritten, printedDecimals, writtenNumbers } from '#domain/values/written-number.ts';

const PROMISE = { document: 'document', section: 'section', quote: 'quote' };
const EVIDENCE = {
  document: 'evidence_document',
  section: 'evidence_section',
  quote: 'evidence_quote',
};

/** Proves promises and evidence and groups the commitments by the year that their document plans, newest first. */
export function resolveCommitments(
  rows: Sourced<Commitment>[],
  resolution: Resolution,
): PlanRecord[] {
  const plans = new Map<number, Map<string, ResolvedCommitment[]>>();
  for (const row of rows) {
    const year = planYear(row, resolution);
    const resolved = resolveOne(row, year, resolution);
    if (!resolved || !year) continue;
    const documents = plans.get(year) ?? new Map<string, ResolvedCommitment[]>();
    plans.set(year, documents);
    const own = documents.get(row.promise.document) ?? [];
    documents.set(row.promise.document, own);
    own.push(resolved);
  }
  // A year whose plan was read in part, or promises nothing, has a page that says so.
  const years = new Set(plans.keys());
  for (const { disclosure } of resolution.disclosures.values()) {
    const { id, planYear: year } = disclosure;
    if (!year || years.has(year)) continue;
    const documents = plans.get(year) ?? new Map<string, ResolvedCommitment[]>();
    plans.set(year, documents.set(id, []));
  }
  return [...plans]
    .sort(([a], [b]) => b - a)
    .map(([year, documents]) => ({
      year,
      documents: [...documents].map(([id, commitments]) =>
        planDocument(id, commitments, resolution),
      ),
    }));
}

function planYear(
  { promise, source }: Sourced<Commitment>,
  resolution: Resolution,
): number | undefined {
  const file = resolution.disclosures.get(promise.document);
  if (file && !file.disclosure.planYear) {
    resolution.report(
      problem('plan-year-missing', cellPlace(source, 'document'), {
        document: promise.document,
        file: file.file,
      }),
    );
  }
  return file?.disclosure.planYear;
}

function resolveOne(
  row: Sourced<Commitment>,
  year: number | undefined,
  resolution: Resolution,
): ResolvedCommitment | undefined {
  const { source, promise: cited, evidence: shown, ...rest } = row;
  const promise = resolution.prove(cited, source, PROMISE);
  const evidence = shown && resolution.prove(shown, source, EVIDENCE);
  if (!promise || (shown && !evidence) || !year) return undefined;
  const target = row.target && printedTarget(row.target, row.unit, cited.quote);
  if (row.target && !target) {
    resolution.report(
      problem('target-not-in-quote', cellPlace(source, 'target'), {
        target: formatLevel(row.target),
        quote: cited.quote,
      }),
    );
  }
  if (evidence && evidence.publishedOn <= promise.publishedOn) {
    const dates = {
      evidence: evidence.publishedOn,
      plan: promise.publishedOn,
      document: evidence.document,
    };
    resolution.report(
      problem('evidence-before-plan', cellPlace(source, 'evidence_document'), dates),
    );
  }
  const anchored = (
    citation: ProvedCitation & Citation,
    kind: 'promise' | 'evidence',
    anchor: string,
  ) => {
    const own = {
      kind: 'commitment',
      role: kind,
      plan: year,
      id: row.id,
      text: row.text,
    } as const;
    return { ...citation, anchor: resolution.words.tie(citation, kind, anchor, own) };
  };
  return {
    ...rest,
    ...(target && { target }),
    promise: anchored(promise, 'promise', `c-${row.id}`),
    ...(evidence && { evidence: anchored(evidence, 'evidence', `e-${row.id}`) }),
  };
}

/** A target with the digits that the plan prints it with, which programs that write tables lose; `undefined` where the words do not state it. */
function printedTarget({ value, decimals }: Level, unit = '', quote: string): Level | undefined {
  const written = writtenNumbers(quote).filter((own) => isWritten(own, value, unit));
  if (written.length === 0) return undefined;
  const [printed = decimals] = written.flatMap((own) => printedDecimals(own, value) ?? []);
  return {
    value,
    ...(printed !== undefined && printed > decimalsOf(value) && { decimals: printed }),
  };
}

function planDocument(
  id: string,
  commitments: ResolvedCommitment[],
  { disclosures }: Resolution,
): PlanRecord['documents'][number] {
  const { disclosure, body } = disclosures.get(id)!;
  const cited = new Set(commitments.flatMap(({ evidence }) => evidence?.document ?? []));
  const later = laterDocuments(
    disclosure,
    [...disclosures.values()].map((file) => file.disclosure),
    cited,
  );
  const silent = silenceCounts(later) ? 'none' : 'unchecked';
  const { title, publishedOn, sourceUrl, coverage } = disclosure;
  return {
    disclosure: { id, title, publishedOn, ...(sourceUrl && { sourceUrl }) },
    ...(commitments.length === 0 && { empty: coverage }),
    sections: body.sections.map((section) => ({
      id: section.id,
      label: section.label,
      title: section.title,
      depth: section.depth,
      kind: section.kind,
    })),
    later,
    commitments: commitments.map((commitment) => ({
      ...commitment,
      status: commitment.status === 'none' ? silent : commitment.status,
    })),
  };
}
