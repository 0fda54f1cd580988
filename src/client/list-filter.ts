/** Narrows the list of indicators to a theme and a year; both are in the address, to be sent on. */
const form = document.querySelector<HTMLFormElement>('[data-list-filter]');

if (form) {
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  // What can be chosen is what the page lists: themes are its sections, years those in which some series ends.
  const rows = [...document.querySelectorAll<HTMLElement>('.indicator-list > li')].map((row) => {
    const last = Number(/\d{4}/.exec(row.querySelector('.latest')!.textContent)?.[0] ?? 0);
    const first = Number(row.dataset.from ?? last);
    return { row, first, last, theme: row.closest<HTMLElement>('.block')!.id };
  });
  const offer = (name: string, value: string | number, words: string) =>
    form.querySelector<HTMLSelectElement>(`[name=${name}]`)!.add(new Option(words, String(value)));
  for (const block of document.querySelectorAll<HTMLElement>('.block:has(> .indicator-list)'))
    offer('theme', block.id, block.querySelector('h2')!.textContent);
  const years = rows.flatMap(({ first, last }) => (last ? [first, last] : []));
  for (const year of [...new Set(years)].sort((a, b) => b - a))
    offer('year', year, form.dataset.year!.replace('{n}', String(year)));
  const narrow = () => {
    const chosen = new FormData(form);
    const theme = String(chosen.get('theme') ?? '');
    const year = Number(chosen.get('year') ?? 0);
    let found = 0;
    for (const { row, first, last, theme: own } of rows) {
      row.hidden = (theme !== '' && own !== theme) || (year > 0 && (year < first || year > last));
      if (!row.hidden) found += 1;
    }
    for (const list of document.querySelectorAll('.indicator-list'))
      list.closest<HTMLElement>('.block')!.hidden = !list.querySelector('li:not([hidden])');
    status.textContent = (form.dataset.found ?? '').replace('{n}', String(found));
  };
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const address = new URL(location.href);
    for (const [name, value] of new FormData(form)) {
      if (value) address.searchParams.set(name, String(value));
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
    narrow();
  });
  if (asked.has('theme') || asked.has('year')) narrow();
}
