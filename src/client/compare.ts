import { t } from './words.ts';
import { element } from './element.ts';

/** Lets the reader keep the charts to compare; which ones is in the address. */
const holder = document.querySelector<HTMLElement>('[data-compare]');
const charts = [...document.querySelectorAll<HTMLElement>('[data-multiple]')];
const SHOW = 'show';
/** More boxes than these are folded: the charts come first. */
const FEW = 6;

if (holder && charts.length > 2) {
  const asked = new URLSearchParams(location.search).getAll(SHOW);
  const boxes = charts.map((chart) => {
    const id = chart.dataset.multiple!;
    const box = element(
      'input',
      { type: 'checkbox', value: id, ...(asked.includes(id) && { checked: '' }) },
      [],
    ) as HTMLInputElement;
    return box;
  });
  const labels = boxes.map((box, at) => element('label', {}, [box, charts[at]!.dataset.name!]));
  holder.append(
    element('details', asked.length > 0 || charts.length <= FEW ? { open: '' } : {}, [
      element('summary', {}, [t.choose.someOf(charts.length)]),
      element('div', { class: 'choose-options compare-options' }, labels),
    ]),
  );
  const show = () => {
    const kept = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const chart of charts)
      chart.hidden = kept.length > 0 && !kept.includes(chart.dataset.multiple!);
    return new URLSearchParams(kept.map((id) => [SHOW, id])).toString();
  };
  holder.addEventListener('change', () => {
    const address = show();
    history.replaceState(null, '', address ? `?${address}` : location.pathname);
  });
  holder.hidden = false;
  show();
}
