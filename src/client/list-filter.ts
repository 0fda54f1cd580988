/** Narrows the list of indicators to a theme and a year; both are in the address, to be sent on. */
const form = document.querySelector<HTMLFormElement>('[data-list-filter]');

if (form) {
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const rows = [...document.querySelectorAll<HTMLElement>('.indicator-list > li')];
  const narrow = () => {
    const chosen = new FormData(form);
    const theme = String(chosen.get('theme') ?? '');
    const year = Number(chosen.get('year') ?? 0);
    let found = 0;
    for (const row of rows) {
      const [first = 0, last = 0] = (row.dataset.years ?? '').split(' ').map(Number);
      row.hidden =
        (theme !== '' && row.dataset.theme !== theme) ||
        (year > 0 && (year < first || year > last));
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
