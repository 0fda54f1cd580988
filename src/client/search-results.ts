import { t } from '../i18n/index.ts';
import { excerptOf, findTerm } from '../search/excerpt.ts';
import type { FigureAnswer } from '../search/figure-answers.ts';
import { element } from './element.ts';
import type { Match } from './phrase-index.ts';

/** Sections of one document to show; the others are counted. */
const MOST_PLACES = 3;

/** Figures, each with value, place, time, change and source. */
export function renderFigures(answers: FigureAnswer[], base: string): Node[] {
  if (answers.length === 0) return [];
  const items = answers.map(({ entry, figures }) =>
    element('li', {}, [
      element('a', { href: base + entry.path, class: 'title' }, [entry.name]),
      ...(figures.length === 0
        ? [element('p', { class: 'soft small' }, [t.search.noSuchFigure])]
        : []),
      ...figures.map((figure) =>
        element('p', { class: 'answer' }, [
          element('a', { href: base + figure.path }, [
            element('span', { class: 'digits' }, [figure.shown]),
            element('span', { class: 'unit' }, [` ${figure.unit}`]),
          ]),
          element('span', {}, [`${figure.period} ${figure.place}`]),
          ...(figure.change ? [element('span', { class: 'soft' }, [figure.change])] : []),
          ...(figure.source
            ? [
                element('a', { class: 'small', href: base + figure.source.path }, [
                  figure.source.title,
                ]),
              ]
            : []),
        ]),
      ),
    ]),
  );
  return [group(t.search.figures, items)];
}

/** What to try when nothing was found. */
export function renderHelp(links: { path: string; text: string }[], base: string): Node[] {
  if (links.length === 0) return [];
  const items = links.map(({ path, text }) =>
    element('li', {}, [element('a', { href: base + path }, [text])]),
  );
  return [group(t.search.tryThese, items)];
}

/** Documents, articles and plan items, each with the sentences that match. */
export function renderMatches(matches: Match[], phrases: string[], base: string): Node[] {
  const types = ['disclosure', 'article', 'commitment'] as const;
  return types.flatMap((type) => {
    const own = matches.filter((match) => match.type === type);
    return own.length > 0
      ? [
          group(
            t.search.types[type],
            own.map((match) => renderMatch(match, phrases, base)),
          ),
        ]
      : [];
  });
}

function renderMatch(
  { path, title, day, places, type }: Match,
  phrases: string[],
  base: string,
): HTMLElement {
  if (type === 'commitment') {
    return element('li', {}, [
      element('a', { href: base + path, class: 'title' }, marked(title, phrases)),
    ]);
  }
  const stated = places.filter(({ section }) => section || type === 'article');
  return element('li', {}, [
    element('a', { href: base + path, class: 'title' }, marked(title, phrases)),
    element('p', { class: 'soft small' }, [day]),
    ...stated
      .slice(0, MOST_PLACES)
      .map(({ section, heading, text }) =>
        element('p', { class: 'excerpt' }, [
          element('a', { href: base + path + target(section, text, phrases) }, [
            heading || t.search.open,
          ]),
          element('span', {}, marked(text, phrases)),
        ]),
      ),
    ...(stated.length > MOST_PLACES
      ? [element('p', { class: 'soft small' }, [t.search.morePlaces(stated.length - MOST_PLACES)])]
      : []),
  ]);
}

/** The section, and behind it the phrase itself, which browsers highlight without scripts (text fragments). */
function target(section: string, text: string, phrases: string[]): string {
  const found = phrases.map((term) => findTerm(text, term)).find(Boolean);
  const phrase = found
    ? `:~:text=${encodeURIComponent(text.slice(found.start, found.end)).replaceAll('-', '%2D')}`
    : '';
  return `#${section}${phrase}`;
}

function marked(text: string, phrases: string[]): Node[] {
  return excerptOf(text, phrases).parts.map(({ words, found }) =>
    found ? element('mark', {}, [words]) : document.createTextNode(words),
  );
}

function group(title: string, items: HTMLElement[]): HTMLElement {
  return element('section', { class: 'block' }, [
    element('h2', {}, [title, element('span', { class: 'soft small' }, [` ${items.length}`])]),
    element('ol', { class: 'plain-list results' }, items),
  ]);
}
