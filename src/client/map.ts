import { element } from './element.ts';
import { t } from './words.ts';

/** Buttons that zoom a map, and a choice of one place of the list beside it. Without them the map shows everything. */
const STEP = 1.5;
const MOST = 8;

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-map]')) {
  // The marks of the list of layers are drawings of their own, without ground.
  const drawings = [...figure.querySelectorAll<SVGGElement>('svg > .ground')].map((ground) => ({
    ground,
    box: ground.ownerSVGElement!.viewBox.baseVal,
  }));
  let zoom = 1;
  let chosen: string | undefined;
  const draw = () => {
    for (const { ground, box } of drawings) {
      const dot = chosen && ground.querySelector(`[data-place="${CSS.escape(chosen)}"]`);
      const [x = 0, y = 0] = (dot && dot.getAttribute('data-at')!.split(' ').map(Number)) || [
        box.width / 2,
        box.height / 2,
      ];
      const [left, top] =
        zoom === 1 ? [0, 0] : [box.width / 2 - x * zoom, box.height / 2 - y * zoom];
      ground.setAttribute('transform', `translate(${left} ${top}) scale(${zoom})`);
      for (const mark of ground.querySelectorAll<SVGElement>('[data-place]'))
        mark.classList.toggle('chosen', mark.dataset.place === chosen);
    }
    out.toggleAttribute('disabled', zoom === 1);
    into.toggleAttribute('disabled', zoom >= MOST);
  };
  const button = (words: string, change: () => void) => {
    const made = element('button', { type: 'button', class: 'quiet small' }, [words]);
    made.addEventListener('click', () => {
      change();
      draw();
    });
    return made;
  };
  const into = button(t.mapTools.in, () => (zoom = Math.min(MOST, zoom * STEP)));
  const out = button(t.mapTools.out, () => (zoom = Math.max(1, zoom / STEP)));
  const reset = button(t.mapTools.reset, () => {
    zoom = 1;
    chosen = undefined;
  });
  figure.prepend(element('p', { class: 'map-tools' }, [into, out, reset]));
  for (const row of document.querySelectorAll<HTMLElement>('[data-choose-place]')) {
    const place = row.dataset.choosePlace!;
    const choose = element('button', { type: 'button', class: 'quiet' }, [...row.childNodes]);
    row.replaceChildren(choose);
    choose.addEventListener('click', () => {
      chosen = place;
      zoom = Math.max(zoom, STEP * STEP);
      draw();
    });
  }
  // Where the page has all layers, one is chosen in place; the links lead to pages of one layer each.
  const links = [...figure.querySelectorAll<HTMLAnchorElement>('[data-map-layers] a')];
  for (const link of figure.dataset.map === '' ? links : [])
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      for (const own of links) own.toggleAttribute('aria-current', false);
      link.setAttribute('aria-current', 'true');
      const wanted = link.dataset.chooseLayer;
      for (const mark of figure.querySelectorAll<SVGElement>('.ground [data-layer]'))
        mark.toggleAttribute('hidden', wanted !== undefined && mark.dataset.layer !== wanted);
    });
  draw();
}
