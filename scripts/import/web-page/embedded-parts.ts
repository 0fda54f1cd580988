import { mathWords } from './math-words.ts';
import type { PageLosses } from '#scripts/import/extract/page-losses.ts';

/** Frames and files in a page: their address is where a person finds them. */
const FRAMES = 'iframe, frame, object, embed, applet, portal';
const MEDIA = 'audio, video';

/** Takes out of a page what is no text of its own: frames, films, drawings; formulas become a line of text. */
export function settleEmbedded(document: Document, root: Element, losses: PageLosses): void {
  for (const frame of root.querySelectorAll(FRAMES)) {
    if (!root.contains(frame)) continue;
    const address = ['src', 'data', 'code', 'srcdoc']
      .map((name) => frame.getAttribute(name))
      .find(Boolean);
    losses.report('frame', address ?? frame.textContent);
    frame.remove();
  }
  for (const media of root.querySelectorAll(MEDIA)) {
    const source = media.getAttribute('src') ?? media.querySelector('source')?.getAttribute('src');
    losses.report('media', source ?? media.localName);
    media.remove();
  }
  for (const drawing of root.querySelectorAll('svg, canvas')) {
    if (!root.contains(drawing)) continue;
    const words = [...drawing.querySelectorAll('text, title, desc')].map(
      (part) => part.textContent,
    );
    // A drawing without words is an ornament as often as a chart: both are named.
    losses.report(
      'drawing',
      words.join(' ').trim() || drawing.textContent.trim() || drawing.localName,
    );
    drawing.remove();
  }
  for (const math of root.querySelectorAll('math')) {
    const made = document.createElement('span');
    mathWords(document, math, made);
    losses.report('math', made.textContent);
    math.replaceWith(made);
  }
}
