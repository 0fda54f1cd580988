/** Narrows a plan's ledger to the promises that hold some words; the words are in the address, to be sent on. */
const box = document.querySelector<HTMLElement>('[data-ledger-search]');
const ledger = box?.closest<HTMLElement>('.ledger');

if (box && ledger) {
  const input = box.querySelector('input')!;
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  const promises = [...ledger.querySelectorAll<HTMLElement>('.promise')].map((element) => ({
    element,
    words: fold(element.textContent),
  }));

  const narrow = () => {
    const asked = fold(input.value).split(' ').filter(Boolean);
    let found = 0;
    for (const { element, words } of promises) {
      element.hidden = !asked.every((word) => words.includes(word));
      if (!element.hidden) found += 1;
    }
    for (const block of ledger.querySelectorAll<HTMLElement>('.block'))
      block.hidden = !block.querySelector('.promise:not([hidden])');
    const { ledgerSearch = '' } = box.dataset;
    status.textContent = asked.length > 0 ? ledgerSearch.replace('{n}', String(found)) : '';
  };

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => {
    const address = new URL(location.href);
    if (input.value.trim()) address.searchParams.set('q', input.value.trim());
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    narrow();
  });
  narrow();
}

// Styles mark the status that is shown, or all while none is chosen; a screen reader hears it too.
const choices = [...document.querySelectorAll<HTMLAnchorElement>('.status-filter a')];
const markCurrent = () => {
  const chosen = choices.find(({ hash }) => hash === location.hash) ?? choices[0];
  for (const choice of choices)
    if (choice === chosen) choice.setAttribute('aria-current', 'true');
    else choice.removeAttribute('aria-current');
};
addEventListener('hashchange', markCurrent);
markCurrent();

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
