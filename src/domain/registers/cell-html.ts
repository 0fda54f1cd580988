import { escapeHtml } from '#domain/values/escape-html.ts';
import { shownCell } from './shown-cell.ts';
import type { RegisterField } from './table-schema.ts';

/**
 * What a cell of a register says, as HTML; a state has words and a mark of its colour. It is no component: pages of a
 * hundred thousand entries have more than a million of them, and a component each took most of the time.
 */
export function cellHtml(
  field: RegisterField,
  cell: string,
  words: { yes: string; no: string },
): string {
  const shown = shownCell(field, cell, words);
  if (!shown) return '';
  const text = escapeHtml(shown.text);
  if (shown.colour) return `<span class="state state-${shown.colour}">${text}</span>`;
  if (shown.missing) return `<span class="soft">${text}</span>`;
  if (shown.href) return `<a href="${escapeHtml(shown.href)}" rel="external">${text}</a>`;
  return shown.unit ? `${text}<span class="soft small"> ${escapeHtml(shown.unit)}</span>` : text;
}
