import { INSPECTION_RULES, type InspectionRuleId, type InspectionSeverity } from './inspection.ts';

/** One line of the inspectors' list. */
export interface Finding {
  rule: InspectionRuleId;
  /** Path of a page, or of a file of the project. */
  place: string;
  /** What was found. */
  what: string;
}

const ORDER: InspectionSeverity[] = ['veto', 'deduction', 'notice'];

export const severityOf = ({ rule }: Finding): InspectionSeverity =>
  INSPECTION_RULES[rule].severity;

/** The gravest first, those of one rule together. */
export function sortFindings(findings: Finding[]): Finding[] {
  const rules = Object.keys(INSPECTION_RULES);
  return findings.toSorted(
    (a, b) =>
      ORDER.indexOf(severityOf(a)) - ORDER.indexOf(severityOf(b)) ||
      rules.indexOf(a.rule) - rules.indexOf(b.rule) ||
      (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
  );
}
