import { INSPECTION_RULES, NOT_INSPECTED, SEVERITIES } from '../../src/domain/inspection.ts';
import type { Inspection } from './inspect-site.ts';
import { basisOf, headLine, tally } from './text-report.ts';

const STYLE = `
:root { color-scheme: light dark; font-family: 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; line-height: 1.7; }
body { max-width: 72rem; margin: 2rem auto; padding-inline: 1rem; }
h1 { font-size: 1.5rem; }
div { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #8b9a9d; text-align: start; vertical-align: top; }
td:nth-child(3) { overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; font-weight: 600; }
small { opacity: 0.75; }
@media print { body { max-width: none; margin: 0; } @page { size: A4 landscape; margin: 12mm; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** The list as one page that needs nothing else, to read and to print. */
export function htmlReport(inspection: Inspection, site: string): string {
  const rows = inspection.findings.map(({ rule: id, place, what }) => {
    const rule = INSPECTION_RULES[id];
    const cells = [
      SEVERITIES[rule.severity],
      `${escaped(rule.name)}`,
      escaped(place),
      escaped(what),
      `${escaped(rule.rule)}<br><small>${escaped(basisOf(rule))}</small>`,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = ['轻重', '问题', '位置', '发现', '依据'].map(
    (name) => `<th scope="col">${name}</th>`,
  );
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
<div><table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
<p>没有检查的：${NOT_INSPECTED.join('；')}。</p>
<p><small>“转述”指本程序只见过第三方对这条规定的转述，没有见过原件；以原件为准。</small></p>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
