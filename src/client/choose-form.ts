import { choicesOf } from '../domain/choice.ts';
import type { IndicatorRecord } from '../domain/indicator-record.ts';
import { periodLabel } from '../domain/period-label.ts';
import { recordCsv } from '../domain/record-csv.ts';
import {
  formatSelection,
  narrowRecord,
  parseSelection,
  type Selection,
} from '../domain/selection.ts';
import { t } from './words.ts';
import { CHOSEN } from './chosen.ts';
import { element } from './element.ts';

/** Makes the form, fills it from the address, and keeps page and address to what it says. */
export async function offerChoices(holder: HTMLElement): Promise<void> {
  const answer = await fetch(holder.dataset.choose!);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const record = (await answer.json()) as IndicatorRecord;
  const status = element('p', { role: 'status', class: 'soft small' }, []);
  const download = element('a', { class: 'small', download: `${holder.dataset.name}.csv` }, [
    t.choose.download,
  ]) as HTMLAnchorElement;
  const form = formOf(record, parseSelection(new URLSearchParams(location.search)));
  const reset = element('button', { type: 'reset', class: 'quiet' }, [t.choose.reset]);
  form.append(element('p', { class: 'choose-end' }, [reset, download]), status);
  const details = element('details', { class: 'choose-form' }, [
    element('summary', {}, [t.choose.title]),
    form,
  ]) as HTMLDetailsElement;
  const show = (selection: Selection) => {
    const chosen = narrowRecord(record, selection);
    const found = chosen.observations.length;
    status.textContent =
      found === 0 ? t.choose.none : t.choose.shown(found, record.observations.length);
    if (download.href) URL.revokeObjectURL(download.href);
    download.href = URL.createObjectURL(new Blob([recordCsv(chosen)], { type: 'text/csv' }));
    showRows(new Set(chosen.observations.map(({ key }) => key)));
    const detail = formatSelection(selection);
    document.dispatchEvent(new CustomEvent(CHOSEN, { detail }));
    return detail;
  };
  const first = readForm(form);
  details.open = show(first) !== '';
  form.addEventListener('input', () => {
    const address = show(readForm(form));
    history.replaceState(null, '', address ? `?${address}` : location.pathname);
  });
  form.addEventListener('reset', () => {
    for (const input of form.querySelectorAll('input')) input.toggleAttribute('checked', false);
    setTimeout(() => form.dispatchEvent(new Event('input')));
  });
  holder.append(details);
  holder.hidden = false;
}

function formOf(record: IndicatorRecord, chosen: Selection): HTMLFormElement {
  const { areas, dimensions, periods } = choicesOf(record);
  const boxes = (title: string, name: string, options: [string, string][], on: string[] = []) =>
    element('fieldset', {}, [
      element('legend', {}, [title]),
      ...options.map(([value, label]) =>
        element('label', {}, [
          element(
            'input',
            {
              ...{ type: 'checkbox', name, value },
              ...(on.includes(value) && { checked: '' }),
            },
            [],
          ),
          label,
        ]),
      ),
    ]);
  const pick = (title: string, name: string, on: string | undefined) =>
    element('label', {}, [
      title,
      element('select', { name }, [
        element('option', { value: '' }, [t.choose.all]),
        ...periods.map((period) =>
          element('option', { value: period.key, ...(period.key === on && { selected: '' }) }, [
            periodLabel(period, record.language),
          ]),
        ),
      ]),
    ]);
  const names = areas.map(({ id, name }): [string, string] => [id, name]);
  return element('form', {}, [
    ...(names.length > 0 ? [boxes(t.choose.areas, 'area', names, chosen.areas)] : []),
    ...dimensions.map(({ name, members }) =>
      boxes(
        name,
        `by.${name}`,
        members.map((member) => [member, member]),
        chosen.members?.[name],
      ),
    ),
    ...(periods.length > 0
      ? [
          element('p', { class: 'choose-time' }, [
            pick(t.choose.from, 'from', chosen.from),
            pick(t.choose.to, 'to', chosen.to),
          ]),
        ]
      : []),
  ]) as HTMLFormElement;
}

function readForm(form: HTMLFormElement): Selection {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return parseSelection(new URLSearchParams(entries.filter(([, value]) => value)));
}

/** Rows of the page's own table, whose ids are the keys of observations. */
function showRows(keys: Set<string>): void {
  for (const row of document.querySelectorAll<HTMLTableRowElement>('.data tbody tr')) {
    const ids = [row.id, ...Array.from(row.cells, ({ id }) => id)].filter(Boolean);
    if (ids.length > 0) row.hidden = !ids.some((id) => keys.has(id.slice(1)));
  }
}
