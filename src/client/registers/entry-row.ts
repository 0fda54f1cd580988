import { registerWords } from './register-words.ts';
import { element } from '#client/element.ts';
import { shelfOf } from '#domain/registers/large/large.ts';
import { shownCell } from '#domain/registers/shown-cell.ts';
import type { RegisterReader } from './answer.ts';
import { fieldTitle } from '#domain/registers/field-title.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';

/** A row of the table as the page itself has it (`EntryTable.astro`). */
export function entryRow(
  { slug, cells }: { slug: string; cells: string[] },
  { fields, roles, large }: Pick<RegisterReader, 'fields' | 'roles' | 'large'>,
  base: string,
): HTMLElement {
  const part = encodeURIComponent(slug);
  const foreign = foreignLanguage();
  // Entries of a small register have a page in each language; that of its list begins their addresses.
  const own = foreign ? location.pathname : base;
  const href = large ? `${base}entries/${shelfOf(slug)}/#${part}` : `${own}${part}/`;
  const made = cells.map((cell, at) => {
    const field = fields[at]!;
    if (at === 0)
      return element('th', { scope: 'row' }, [
        element(
          'a',
          { href, ...(foreign && { lang: foreign, ...(large && { hreflang: foreign }) }) },
          [cell],
        ),
      ]);
    const classes = [
      field.name === roles.state ? 'state-cell' : '',
      field.name === roles.date ? 'date-cell' : '',
      field.type === 'number' || field.type === 'integer' ? 'number' : '',
      cell === '' ? 'empty' : '',
    ].filter(Boolean);
    return element(
      'td',
      {
        'data-label': fieldTitle(field, document.documentElement.lang),
        ...(foreign && cell && { lang: foreign }),
        ...(classes.length > 0 && { class: classes.join(' ') }),
      },
      cellNodes(field, cell),
    );
  });
  return element('tr', {}, made);
}

/** The language of cells where the page is in another. */
const foreignLanguage = () =>
  document.querySelector<HTMLElement>('[data-register-list]')?.dataset.registerLanguage;

function cellNodes(field: RegisterField, cell: string): (Node | string)[] {
  const shown = shownCell(field, cell, registerWords);
  if (!shown) return [registerWords.none];
  const { text, colour, missing, href, unit } = shown;
  if (colour) return [element('span', { class: `state state-${colour}` }, [text])];
  if (missing) return [element('span', { class: 'soft' }, [text])];
  if (href) return [element('a', { href, rel: 'external' }, [text])];
  return [text, ...(unit ? [element('span', { class: 'soft small' }, [` ${unit}`])] : [])];
}
