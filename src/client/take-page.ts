/** Printing and the system's own sharing. A browser without sharing gets no button for it. */
document.querySelector('[data-print]')?.addEventListener('click', () => window.print());

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  const { share = '', copied } = button.dataset;
  // At a chart the address holds what the reader chose; a browser without sharing copies it.
  const url = () => (copied ? share + location.search + location.hash : share);
  const words = button.textContent;
  if (typeof navigator.share === 'function') {
    button.hidden = false;
    button.addEventListener('click', () => {
      // A reader who closes the dialog has shared nothing, and nothing is wrong.
      navigator.share({ title: document.title, url: url() }).catch(() => undefined);
    });
  } else if (copied) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(url());
      button.textContent = copied;
      setTimeout(() => (button.textContent = words), 2000);
    });
  }
}

/** The heading of a printed page's margin: title and index number, as a CSS string. */
const running = document.querySelector<HTMLElement>('[data-running]')?.dataset.running;
if (running) document.documentElement.style.setProperty('--running', JSON.stringify(running));
