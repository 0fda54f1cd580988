import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import {
  formatSelection,
  narrowRecord,
  parseSelection,
  type Selection,
} from '#domain/views/selection.ts';
import { t } from './words.ts';
import { CHOSEN } from './chosen.ts';
import { choiceForm } from './choice-fields.ts';
import { element } from './element.ts';
import { fetchRecord } from './fetch-record.ts';
import { saveFile } from './save-file.ts';

/** Makes the form, fills it from the address, and keeps page and address to what it says. */
export async function offerChoices(holder: HTMLElement): Promise<void> {
  const record = await fetchRecord(holder.dataset.choose!);
  const status = element('p', { role: 'status', class: 'soft small' }, []);
  const download = element('button', { type: 'button', class: 'quiet' }, [t.choose.download]);
  const form = choiceForm(record, parseSelection(new URLSearchParams(location.search)));
  const reset = element('button', { type: 'reset', class: 'quiet' }, [t.choose.reset]);
  form.append(element('p', { class: 'choose-end' }, [reset, download]), status);
  const details = element('details', { class: 'choose-form' }, [
    element('summary', {}, [t.choose.title]),
    form,
  ]) as HTMLDetailsElement;
  let chosen = record;
  download.addEventListener('click', () => void saveCsv(chosen, `${holder.dataset.name}.csv`));
  const show = (selection: Selection) => {
    chosen = narrowRecord(record, selection);
    const found = chosen.observations.length;
    status.textContent =
      found === 0 ? t.choose.none : t.choose.shown(found, record.observations.length);
    showRows(new Set(chosen.observations.map(({ key }) => key)));
    const detail = formatSelection(selection);
    document.dispatchEvent(new CustomEvent(CHOSEN, { detail }));
    return detail;
  };
  const first = readForm(form);
  // A click on the choices opens them.
  details.open = show(first) !== '' || holder.dataset.later !== undefined;
  form.addEventListener('input', () => {
    const address = show(readForm(form));
    history.replaceState(null, '', location.pathname + (address && `?${address}`) + location.hash);
  });
  form.addEventListener('reset', () => {
    for (const input of form.querySelectorAll('input')) input.toggleAttribute('checked', false);
    setTimeout(() => form.dispatchEvent(new Event('input')));
  });
  holder.append(details);
  holder.hidden = false;
}

/** What writes the file is fetched with the click that asks for it. */
async function saveCsv(record: IndicatorRecord, name: string): Promise<void> {
  const { recordCsv } = await import('#domain/views/record-csv.ts');
  saveFile(recordCsv(record), name, 'text/csv');
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
