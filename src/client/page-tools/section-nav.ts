/** The list of sections follows the reader: the one being read is marked, and kept in sight where the list is long. */
const list = document.querySelector<HTMLDetailsElement>('.section-nav');
const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
const stops = links.flatMap((link) => {
  const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return section ? [{ link, section }] : [];
});

/** A section counts as being read once its heading has come into the upper third of the window. */
const UPPER = 1 / 3;
let marked: HTMLAnchorElement | undefined;

function follow(): void {
  const line = window.innerHeight * UPPER;
  const current = stops.findLast(({ section }) => section.getBoundingClientRect().top <= line);
  if (current?.link === marked) return;
  marked?.removeAttribute('aria-current');
  marked = current?.link;
  marked?.setAttribute('aria-current', 'true');
  if (!list || !marked || list.scrollHeight <= list.clientHeight) return;
  const inList = marked.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (inList < 0 || inList > list.clientHeight - 60) list.scrollTop += inList - 60;
}

if (list) {
  // Browsers that cannot show a folded list beside the text by style alone get it unfolded.
  if (matchMedia('(min-width: 64rem)').matches) list.open = true;
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  // On a phone the list has done its work once a section is chosen.
  list.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element && target.closest('a');
    if (chosen && !matchMedia('(min-width: 64rem)').matches) list.open = false;
  });
  follow();
}
