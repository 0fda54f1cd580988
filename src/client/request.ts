/** The application for disclosure: a button to print it, and lines that grow with what is written on them. */

document.querySelector('[data-request-print]')?.addEventListener('click', () => window.print());

// Browsers that cannot grow a field by style alone would print only what shows of a long text.
if (!CSS.supports('field-sizing', 'content')) {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('.request-form textarea')) {
    area.addEventListener('input', () => {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight}px`;
    });
  }
}
