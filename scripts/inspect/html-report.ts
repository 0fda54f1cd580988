import {
  INSPECTION_RULES,
  NOT_INSPECTED,
  SEVERITIES,
  type InspectionRule,
} from '#domain/site/inspection.ts';
import { type Finding } from '#domain/site/finding.ts';
import { lightDark } from '#styles/palette.ts';
import type { Inspection } from './inspect-site.ts';
import { basisOf, headLine, tally } from './text-report.ts';

/* The page stands alone, so it has its own colours. */
const STYLE = `
:root { color-scheme: light dark; --rule: ${lightDark('rule')}; --soft: ${lightDark('ink-soft')}; --bad: ${lightDark('bad')}; --attention: ${lightDark('attention')}; }
body { max-width: 60rem; margin: 2.5rem auto; padding-inline: 1rem; background: ${lightDark('paper')}; color: ${lightDark('ink')}; font: 1rem/1.7 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.4; }
h2 { margin: 2.5rem 0 0; padding-top: 0.75rem; border-top: 2px solid; font-size: 1.25rem; line-height: 1.4; }
h2 span { font-weight: 400; }
.veto { color: var(--bad); }
.deduction { color: var(--attention); }
.notice, p small, .basis { color: var(--soft); }
.basis { margin: 0.25rem 0 0.5rem; font-size: 0.9rem; }
ul { margin: 0; padding: 0; list-style: none; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
li { display: grid; gap: 0 1.5rem; padding-block: 0.4rem; border-top: 1px solid var(--rule); break-inside: avoid; }
@media (min-width: 40rem) { li { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
@media print { :root { color-scheme: light; } body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } @page { size: A4; margin: 18mm; } h2, .basis { break-after: avoid; } }
`;

/** The list as one page that needs nothing else, to read and to print: rule by rule, the gravest first. */
export function htmlReport(inspection: Inspection, site: string): string {
  const groups = [...Map.groupBy(inspection.findings, ({ rule }) => rule)];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>网站检查清单：${escaped(site)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>网站检查清单：${escaped(site)}</h1>
<p>${headLine(inspection)}${tally(inspection)}</p>
${groups.map(([rule, findings]) => group(INSPECTION_RULES[rule], findings)).join('\n')}
<h2>没有检查的</h2>
<p>${NOT_INSPECTED.join('；')}。</p>
<p><small>“转述”指本程序只见过第三方对这条规定的转述，没有见过原件；以原件为准。</small></p>
</body>
</html>
`;
}

function group(rule: InspectionRule, findings: Finding[]): string {
  const lines = findings.map(
    ({ place, what }) => `<li><span>${escaped(place)}</span><span>${escaped(what)}</span></li>`,
  );
  return `<section>
<h2><span class="${rule.severity}">${SEVERITIES[rule.severity]}</span> ${escaped(rule.name)}（${findings.length}）</h2>
<p class="basis">依据：${escaped(rule.rule)}${escaped(basisOf(rule))}</p>
<ul>
${lines.join('\n')}
</ul>
</section>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
