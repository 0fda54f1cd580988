import { element } from '#client/element.ts';

/** Beside each heading of a text a button that copies the section's address. */
const holder = document.querySelector<HTMLElement>('[data-copy-section]');
const { copySection = '', copied = '' } = holder?.dataset ?? {};

if (holder && navigator.clipboard) {
  for (const section of holder.querySelectorAll<HTMLElement>('.section')) {
    const heading = section.querySelector<HTMLElement>(':scope > :is(h2, h3, h4, h5, h6)');
    if (!heading) continue;
    const name = `${copySection}：${heading.textContent}`;
    const button = element(
      'button',
      { type: 'button', class: 'copy-section', title: copySection },
      [
        element('span', { 'aria-hidden': 'true' }, ['#']),
        element('span', { class: 'hidden-visually' }, [name]),
      ],
    );
    heading.after(button);
    button.addEventListener('click', () => void copyAddress(section.id, button, name));
  }
}

async function copyAddress(id: string, button: HTMLElement, name: string): Promise<void> {
  const address = new URL(`#${id}`, location.href).href;
  await navigator.clipboard.writeText(address);
  history.replaceState(null, '', `#${id}`);
  const [sign, label] = button.children as unknown as [HTMLElement, HTMLElement];
  sign.textContent = copied;
  label.setAttribute('role', 'status');
  label.textContent = copied;
  setTimeout(() => {
    sign.textContent = '#';
    label.removeAttribute('role');
    label.textContent = name;
  }, 2000);
}
