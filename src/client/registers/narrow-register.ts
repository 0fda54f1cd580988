import { registerWords } from './register-words.ts';
import { element } from '#client/element.ts';
import {
  formatChoice,
  parseChoice,
  type RegisterChoice,
} from '#domain/registers/register-choice.ts';
import { REGISTER_FACETS } from '#domain/registers/listing.ts';
import { PAGE, type Answer, type RegisterReader } from './answer.ts';
import { entryRow } from './entry-row.ts';

/** Narrows, sorts and pages a register; what is chosen is in the address, to be sent on. */
const box = document.querySelector<HTMLElement>('[data-register-list]');
const form = box?.querySelector<HTMLFormElement>('[data-register-tools]');
const table = box?.querySelector<HTMLTableElement>('[data-register-table]');

if (box && form && table) {
  const { tools } = registerWords;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const { registerList: base = '', registerLarge } = box.dataset;
  let reader: Promise<RegisterReader> | undefined;
  let choice = parseChoice(location.search);
  /** Answers may come out of order: only the last question's counts. */
  let asked = 0;

  const read = () =>
    (reader ??=
      registerLarge === undefined
        ? import('./small-register.ts').then(({ smallRegister }) => smallRegister(base))
        : import('./large-register.ts').then(({ largeRegister }) => largeRegister(base)));

  const show = async (again = false): Promise<void> => {
    const own = ++asked;
    try {
      const register = await read();
      const answer = await register.ask(choice);
      if (own !== asked) return;
      const rows = answer.entries.map((entry) => entryRow(entry, register, base));
      table.tBodies[0]!.replaceChildren(...rows);
      showPager(answer);
      showCounts(answer);
      markSorted();
      const { found, all, tooMany } = answer;
      status.textContent = tooMany
        ? tools.tooMany
        : found < all
          ? tools.found.replace('{n}', String(found))
          : '';
    } catch (error) {
      reader = undefined;
      // It was published anew meanwhile: read it from the beginning, once.
      if (!again && (error as Error).name === 'FileChanged') return show(true);
      status.textContent = tools.failed;
    }
  };

  const choose = (change: Partial<RegisterChoice>) => {
    choice = { ...choice, page: 1, ...change };
    history.replaceState(null, '', location.pathname + formatChoice(choice));
    void show();
  };

  const showCounts = ({ counts }: Answer) => {
    for (const facet of REGISTER_FACETS) {
      const select = form.querySelector<HTMLSelectElement>(`select[name=${facet}]`);
      if (!select) continue;
      const own = counts(facet);
      for (const option of select.options)
        if (option.value)
          option.textContent = `${option.dataset.name}（${own.get(option.value) ?? 0}）`;
    }
  };

  const showPager = ({ page, found }: Answer) => {
    box.querySelector('.pager')?.remove();
    const pages = Math.ceil(found / PAGE);
    if (pages < 2) return;
    const step = (to: number, name: string) => {
      const button = element('button', { type: 'button', class: 'quiet' }, [name]);
      button.addEventListener('click', () => {
        choose({ page: to });
        table.closest('.table-scroll')?.scrollIntoView();
      });
      return button;
    };
    const words = tools.page(page, pages);
    const pager = element('nav', { class: 'pager', 'aria-label': words }, [
      ...(page > 1 ? [step(page - 1, tools.previous)] : []),
      element('span', {}, [words]),
      ...(page < pages ? [step(page + 1, tools.next)] : []),
    ]);
    table.closest('.table-scroll')?.after(pager);
  };

  const headings = [...table.querySelectorAll<HTMLElement>('thead th')];
  const sort = form.elements.namedItem('sort') as HTMLSelectElement | null;
  const markSorted = () => {
    const [name, down] = [choice.sort.replace(/^-/, ''), choice.sort.startsWith('-')];
    for (const heading of headings)
      if (heading.dataset.field === name)
        heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
  };
  for (const heading of headings) {
    const field = heading.dataset.field!;
    if (heading.dataset.sortable === undefined) continue;
    const name = heading.textContent.trim();
    const button = element('button', { type: 'button', 'aria-label': tools.sort(name) }, [name]);
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      choose({ sort: choice.sort === field ? `-${field}` : field });
      fill();
    });
  }

  const field = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  const fill = () => {
    field('q')!.value = choice.q;
    if (sort) sort.value = choice.sort;
    for (const facet of REGISTER_FACETS) {
      const select = field(facet);
      if (select) select.value = choice.parts[facet] ?? '';
    }
  };
  form.addEventListener('input', () => {
    const parts = REGISTER_FACETS.map((facet) => [facet, field(facet)?.value ?? '']);
    choose({
      q: field('q')!.value,
      parts: Object.fromEntries(parts) as RegisterChoice['parts'],
      sort: sort?.value ?? '',
    });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // Who points at the form or comes to it by key or tap will choose: what the first answer needs is fetched meanwhile,
  // and nothing of it when a page is only read, or a finger scrolls over the form. A failure is told with a choice.
  const fetchAhead = () => void read().catch(() => (reader = undefined));
  form.addEventListener('focusin', fetchAhead, { once: true });
  form.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') fetchAhead();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose({ q: '', parts: {}, sort: '' });
    fill();
  });
  addEventListener('popstate', () => {
    choice = parseChoice(location.search);
    fill();
    void show();
  });
  fill();
  if (formatChoice(choice)) void show();
}
