import { element } from './element.ts';

/**
 * Offers every choice of an indicator in place: the reader's choice is in the address, and charts, tables and the
 * download show it. The form is made when the page is complete; the plain links stay for those without scripts.
 */
const holder = document.querySelector<HTMLElement>('[data-choose]');

if (holder?.dataset.later) {
  const button = element('button', { type: 'button', class: 'quiet' }, [holder.dataset.later]);
  button.addEventListener('click', () => {
    button.remove();
    void load(holder);
  });
  holder.append(button);
  holder.hidden = false;
} else if (holder) void load(holder);

function load(place: HTMLElement): Promise<void> {
  return import('./choose-form.ts')
    .then(({ offerChoices }) => offerChoices(place))
    .catch((error: unknown) => console.warn('choices stay links:', error));
}
