import {
  INSPECTION_RULES,
  NOT_INSPECTED,
  SEVERITIES,
  type InspectionRule,
  type InspectionSeverity,
} from '#domain/site/inspection.ts';
import { severityOf, type Finding } from '#domain/site/finding.ts';
import type { Inspection } from './inspect-site.ts';

/** Findings of one rule that a terminal shows; the page shows all. */
const SHOWN = 8;

/** The list for the terminal: what was found rule by rule, the gravest first. */
export function textReport(inspection: Inspection): string {
  const groups = [...Map.groupBy(inspection.findings, ({ rule }) => rule)];
  return [
    headLine(inspection),
    ...groups.map(([rule, findings]) => group(INSPECTION_RULES[rule], findings)),
    tally(inspection),
    `没有检查的：${NOT_INSPECTED.join('；')}。`,
  ].join('\n\n');
}

/** `看了 132 个页面……` */
export function headLine({ day, pages, titles }: Inspection): string {
  return `看了 ${pages} 个页面，搜索了 ${titles} 个标题；栏目更新情况看到 ${day} 为止。`;
}

/** `单项否决 1，扣分 3，提示 12。` */
export function tally({ findings }: Inspection): string {
  const count = (severity: InspectionSeverity) =>
    findings.filter((finding) => severityOf(finding) === severity).length;
  const kinds = Object.entries(SEVERITIES) as [InspectionSeverity, string][];
  return `${kinds.map(([severity, name]) => `${name} ${count(severity)}`).join('，')}。`;
}

/** Where a rule is from, and how well it is known. */
export function basisOf({ basis, restated }: InspectionRule): string {
  return restated ? `${basis}，转述` : basis;
}

function group(rule: InspectionRule, findings: Finding[]): string {
  const width = Math.min(44, Math.max(...findings.map(({ place }) => columns(place))));
  const lines = findings
    .slice(0, SHOWN)
    .map(
      ({ place, what }) => `  ${place}${' '.repeat(Math.max(0, width - columns(place)))}  ${what}`,
    );
  const more = findings.length > SHOWN ? [`  ……共 ${findings.length} 条，其余见网页。`] : [];
  return [
    `【${SEVERITIES[rule.severity]}】${rule.name}（${findings.length}）`,
    `  依据：${rule.rule}（${basisOf(rule)}）`,
    ...lines,
    ...more,
  ].join('\n');
}

/** Chinese characters take two columns of a terminal. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
