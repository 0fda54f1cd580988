/** The reading bar: text size, the elders' version, contrast. Chosen here, remembered on this device alone. */
const root = document.documentElement;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-choice]')];

/** What a page is like while nothing is remembered. */
const STANDARD: Record<string, string> = { size: 'medium', mode: '', contrast: '' };

function show(): void {
  for (const button of buttons) {
    const { choice = '', value = '' } = button.dataset;
    if (!button.hasAttribute('aria-pressed')) continue;
    const now = root.dataset[choice] ?? STANDARD[choice];
    button.setAttribute('aria-pressed', String(now === value));
  }
}

function choose(choice: string, value: string): void {
  const standard = value === STANDARD[choice];
  if (standard) delete root.dataset[choice];
  else root.dataset[choice] = value;
  try {
    if (standard) localStorage.removeItem(choice);
    else localStorage.setItem(choice, value);
  } catch {
    // Not remembered, but applied.
  }
  show();
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const { choice = '', value = '' } = button.dataset;
    // A switch is turned off by the button that turned it on; a size is replaced by another.
    const off = choice !== 'size' && root.dataset[choice] === value;
    choose(choice, off ? '' : value);
  });
}
show();
