import { escapeHtml } from '#domain/values/escape-html.ts';
import type { Token } from 'markdown-it';
import type { DisclosureBody } from './disclosure-body.ts';
import { inlineText, renderMarkup } from '#domain/markup/markup.ts';
import { linked, type TextMark } from './link-marks.ts';
import { clone, htmlToken, relinked, retag, textToken, type PictureSize } from './render-token.ts';
import { isWithin } from './section.ts';
import { TellingCells } from './telling-cells.ts';
import { withShifts, wordRuns } from './word-run.ts';

export interface RenderOptions {
  /** The HTML heading level of the outermost sections. */
  topLevel?: number;
  /** Turns a path of the site into a link, which may need the site's base. */
  link?: (path: string) => string;
  /** Pictures by their path beside the text. */
  sizes?: ReadonlyMap<string, PictureSize>;
  /** Names tables for screen readers. */
  tableName?: string;
}

/**
 * Renders a body: headings get their section's id, run-in items theirs, and the marked words become links with
 * an id of their own.
 */
export function renderBody(
  body: DisclosureBody,
  marks: TextMark[] = [],
  { topLevel = 2, link = (path) => path, tableName = '表格', sizes }: RenderOptions = {},
): string {
  const waiting = new Set(marks);
  const out: Token[] = [];
  const cells = new TellingCells(body.tokens);
  const depths = new Map(body.sections.map(({ id, depth }) => [id, depth]));
  const openDepths: number[] = [];
  const close = (depth: number) => {
    while (openDepths.length > 0 && openDepths.at(-1)! >= depth) {
      openDepths.pop();
      out.push(htmlToken('</section>\n'));
    }
  };
  if (body.sections[0]?.kind === 'opening') {
    openDepths.push(1);
    out.push(htmlToken(`<section id="${body.sections[0].id}" class="section">\n`));
  }
  body.tokens.forEach((token, index) => {
    const place = body.places.get(token);
    if (token.type === 'heading_open' && place) {
      const depth = depths.get(place.section) ?? 1;
      close(depth);
      openDepths.push(depth);
      out.push(htmlToken(`<section id="${place.section}" class="section">\n`));
      out.push(retag(token, Math.min(6, topLevel + depth - 1)));
      return;
    }
    if (token.type === 'heading_close') {
      const opened = body.places.get(body.tokens[index - 2]!);
      out.push(retag(token, Math.min(6, topLevel + (depths.get(opened?.section ?? '') ?? 1) - 1)));
      return;
    }
    cells.pass(index);
    if (token.type === 'table_open')
      out.push(htmlToken(`<section class="table-scroll" tabindex="0" aria-label="${tableName}">`));
    if (token.type === 'tr_open') out.push(...row(body, index, waiting));
    else if (token.type === 'th_open' || token.type === 'td_open') out.push(cells.marked(token));
    else out.push(place ? withMarks(token, place, waiting) : token);
    if (token.type === 'table_close') out.push(htmlToken('</section>\n'));
  });
  close(0);
  return withStrays(renderMarkup(out.map((token) => relinked(token, link, sizes))), waiting);
}

/** Marks whose words are torn by formatting: their id goes to the beginning of their section, so that no link is dead. */
function withStrays(html: string, waiting: Set<TextMark>): string {
  let whole = html;
  for (const { anchor, section } of waiting) {
    const start = `<section id="${section}" class="section">\n`;
    const stray = `<span id="${escapeHtml(anchor)}" class="anchor"></span>`;
    whole = whole.includes(start) ? whole.replace(start, start + stray) : stray + whole;
  }
  return whole;
}

/** A row whose words, a space between cells, hold a quote has the mark's id itself. */
function row(body: DisclosureBody, index: number, waiting: Set<TextMark>): Token[] {
  if (waiting.size === 0) return [body.tokens[index]!];
  const end = body.tokens.findIndex(({ type }, at) => at > index && type === 'tr_close');
  const cells = body.tokens.slice(index, end).filter(({ type }) => type === 'inline');
  const section = body.places.get(cells[0]!)?.section ?? 's0';
  const words = cells.map(inlineText).filter(Boolean).join(' ');
  const marks = [...waiting].filter(
    ({ quote, section: cited }) =>
      quote.includes(' ') && words.includes(quote) && isWithin(section, cited),
  );
  const opened = clone(body.tokens[index]!);
  for (const mark of marks) waiting.delete(mark);
  if (marks[0])
    opened.attrs = [
      ['id', marks[0].anchor],
      ['class', 'mark-row'],
    ];
  return [opened];
}

function withMarks(
  token: Token,
  place: { section: string; items: { at: number; length: number; id: string }[] },
  waiting: Set<TextMark>,
): Token {
  if (waiting.size === 0 && place.items.length === 0) return token;
  const children: Token[] = [];
  let offset = 0;
  let section = place.section;
  for (const run of wordRuns(token.children ?? [])) {
    if (!('words' in run)) {
      children.push(run);
      offset += run.type === 'softbreak' || run.type === 'hardbreak' ? 1 : run.content.length;
      continue;
    }
    const { words, shifts } = run;
    const marked: Token[] = [];
    let from = 0;
    for (const item of place.items) {
      const at = item.at - offset;
      if (at < from || at >= words.length) continue;
      marked.push(...linked(words.slice(from, at), section, waiting));
      section = item.id;
      marked.push(
        htmlToken(`<span id="${item.id}" class="item-mark">`),
        textToken(words.slice(at, at + item.length)),
        htmlToken('</span>'),
      );
      from = at + item.length;
    }
    marked.push(...linked(words.slice(from), section, waiting));
    children.push(...withShifts(marked, shifts));
    offset += words.length;
  }
  return Object.assign(clone(token), { children });
}
