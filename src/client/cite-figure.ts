import { t } from './words.ts';
import { element } from './element.ts';

/** Puts a button beside each figure that copies how it is cited. */
if (navigator.clipboard)
  for (const place of document.querySelectorAll<HTMLElement>('[data-cite]')) {
    const button = element('button', { type: 'button', class: 'quiet small' }, [
      t.copying.copyCitation,
    ]);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(place.dataset.cite!);
      button.textContent = t.copying.copied;
      setTimeout(() => (button.textContent = t.copying.copyCitation), 2000);
    });
    place.append(button);
  }
