/** Text size, remembered on this device, and printing. Shown only where scripts run. */
const root = document.documentElement;

function apply(size: string): void {
  if (size === 'medium') delete root.dataset.size;
  else root.dataset.size = size;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-tools] [data-size]')) {
    button.setAttribute('aria-pressed', String(button.dataset.size === size));
  }
}

apply(root.dataset.size ?? 'medium');

// Browsers that cannot show a folded list beside the text by style alone get it unfolded.
if (matchMedia('(min-width: 64rem)').matches) {
  for (const list of document.querySelectorAll<HTMLDetailsElement>('.section-nav'))
    list.open = true;
}

document.addEventListener('click', ({ target }) => {
  const button =
    target instanceof Element ? target.closest<HTMLButtonElement>('[data-tools] button') : null;
  if (button?.dataset.size) {
    apply(button.dataset.size);
    try {
      localStorage.setItem('size', button.dataset.size);
    } catch {
      // Not remembered, but applied.
    }
  } else if (button && 'print' in button.dataset) {
    window.print();
  }
});
