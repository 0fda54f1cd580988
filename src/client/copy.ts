import { t } from './words.ts';
import { CHOSEN } from './chosen.ts';
import { element } from './element.ts';

/**
 * Gives each text to copy a button, fills in the reader's day where one is left open, and names what the reader
 * chose instead of everything.
 */
const day = new Intl.DateTimeFormat('sv-SE').format(new Date());

for (const holder of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const words = holder.querySelector<HTMLElement>('.copy-text')!;
  if (holder.dataset.copy === 'dated')
    words.textContent = words.textContent.replace(t.copying.accessed, day);
  const { whole, chosen } = holder.dataset;
  const all = words.textContent;
  document.addEventListener(CHOSEN, (event) => {
    const choice = (event as CustomEvent<string>).detail;
    if (!whole || !chosen) return;
    const address = `${chosen}?${choice}`;
    const quoted = whole.startsWith('"') ? `"${address}"` : address;
    words.textContent = choice ? all.replace(whole, quoted) : all;
  });
  const button = element('button', { type: 'button', class: 'quiet small' }, [t.copying.copy]);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(words.textContent);
    button.textContent = t.copying.copied;
    setTimeout(() => (button.textContent = t.copying.copy), 2000);
  });
  if (navigator.clipboard) holder.append(button);
}
