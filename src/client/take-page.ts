/** Printing and the system's own sharing. A browser without sharing gets no button for it. */
document.querySelector('[data-print]')?.addEventListener('click', () => window.print());

const share = document.querySelector<HTMLButtonElement>('[data-share]');
if (share && 'share' in navigator) {
  share.hidden = false;
  share.addEventListener('click', () => {
    const { title } = document;
    // A reader who closes the dialog has shared nothing, and nothing is wrong.
    navigator.share({ title, url: share.dataset.share! }).catch(() => undefined);
  });
}

/** The heading of a printed page's margin: title and index number, as a CSS string. */
const running = document.querySelector<HTMLElement>('[data-running]')?.dataset.running;
if (running) document.documentElement.style.setProperty('--running', JSON.stringify(running));
