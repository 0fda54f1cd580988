import { formatSelection, parseSelection } from '#domain/views/selection.ts';
import { CHOSEN } from './chosen.ts';

/**
 * While a reader has chosen a part of an indicator, its downloads hold that part, and the page says so; what makes
 * the files is fetched with the first of them.
 */
for (const holder of document.querySelectorAll<HTMLElement>('[data-files]')) {
  const note = holder.querySelector<HTMLElement>('[data-files-note]')!;
  let choice = formatSelection(parseSelection(new URLSearchParams(location.search)));
  const show = () => (note.hidden = choice === '');
  document.addEventListener(CHOSEN, (event) => {
    choice = (event as CustomEvent<string>).detail;
    show();
  });
  show();
  holder.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-format]');
    if (!link || choice === '') return;
    event.preventDefault();
    void import('./make-file.ts')
      .then(({ saveChosen }) => saveChosen(holder.dataset.files!, choice, link))
      .catch((error: unknown) => {
        console.warn('the whole file instead of the chosen part:', error);
        location.assign(link.href);
      });
  });
}
