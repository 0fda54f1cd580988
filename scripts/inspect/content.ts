import type { InspectionRuleId } from '#domain/site/inspection.ts';
import type { Finding } from '#domain/site/finding.ts';
import type { ProblemCode } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** Which problems of the content inspectors look for too. */
const RULES: Partial<Record<ProblemCode, InspectionRuleId>> = {
  'published-before-generated': 'date-order',
  'interpretation-without-original': 'interpretation-one-way',
  'personal-identity-number': 'personal-data',
  'personal-mobile-number': 'personal-data',
  'broken-link': 'link-dead',
  'broken-anchor': 'link-dead',
  'missing-file': 'link-dead',
};

/** What the checks of the content found, as inspectors see it; of the rest only errors. */
export function contentFindings(problems: Problem[]): Finding[] {
  return problems.flatMap(({ code, severity, file, line, what }): Finding[] => {
    const rule =
      RULES[code as ProblemCode] ?? (severity === 'error' ? 'content-problem' : undefined);
    return rule ? [{ rule, place: line ? `${file}:${line}` : file, what }] : [];
  });
}
