import type { SearchFold } from '#search/index/search-fold.ts';
import { t } from '#client/words.ts';
import { searchWords } from './search-words.ts';
import { excerptOf, findTerm } from '#search/excerpt.ts';
import type { FigureAnswer } from '#search/figure-answers.ts';
import { matchOf, type Match } from '#search/match.ts';
import { placeName } from '#search/place-name.ts';
import { SEARCH_TYPES, type SearchType } from '#search/index/phrase-format.ts';
import type { Hit } from '#search/index/phrase-index.ts';
import { element } from '#client/element.ts';

/** Sections of one document to show; the others are counted. */
const MOST_PLACES = 3;
/** Hits of one kind to show at a time: each costs the reader its document's text. */
const PAGE = 8;

/** Figures, each with value, place, time, change and source. */
export function renderFigures(answers: FigureAnswer[], base: string): Node[] {
  if (answers.length === 0) return [];
  const items = answers.map(({ entry, figures, more }) =>
    element('li', {}, [
      element('a', { href: base + entry.path, class: 'title' }, [entry.name]),
      ...(figures.length === 0
        ? [element('p', { class: 'soft small' }, [searchWords.noSuchFigure])]
        : []),
      ...figures.map((figure) =>
        element('p', { class: 'answer' }, [
          element('a', { href: base + figure.path }, [
            element('span', { class: 'digits' }, [figure.shown]),
            element('span', { class: 'unit' }, [` ${figure.unit}`]),
          ]),
          element('span', {}, [`${figure.period} ${figure.place}`]),
          ...(figure.status ? [element('span', { class: 'soft' }, [t.status[figure.status]])] : []),
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
      ...(more > 0
        ? [
            element('p', { class: 'small' }, [
              element('a', { href: base + entry.path, class: 'alone' }, [
                searchWords.moreFigures(more),
              ]),
            ]),
          ]
        : []),
    ]),
  );
  return [group(searchWords.figures, items)];
}

/** What renders hits: the words to mark, folded as the index folds, and the address that chose them. */
export interface Shown {
  phrases: string[];
  fold: SearchFold;
  base: string;
  address: URLSearchParams;
}

/** What is so short that a reader who names it reads it here: a word explained, an entry's rows. */
const SHOWN_WHOLE: readonly SearchType[] = ['term', 'entry'];

/** What is called as the query is: it stands before all else, with what it says where that is short. */
export async function renderNamed(hits: Hit[], shown: Shown): Promise<Node[]> {
  const documents = await Promise.all(hits.map((hit) => hit.document()));
  const items = documents.map((own) => {
    const said = SHOWN_WHOLE.includes(own.type) ? own.sections : [];
    const places = said.map(([section, heading, text]) => ({ section, heading, text }));
    return renderMatch({ ...own, places }, shown);
  });
  return items.length > 0 ? [group(searchWords.exactTitle, items)] : [];
}

/** Everything of one kind with the sentences that match; of many a page of each kind. */
export async function renderHits(hits: Hit[], shown: Shown): Promise<Node[]> {
  const groups = await Promise.all(
    typesOf(hits).map(async (type) => {
      const own = hits.filter((hit) => hit.type === type);
      if (own.length === 0) return [];
      const last = Math.ceil(own.length / PAGE);
      const chosen = shown.address.get('type') === type;
      const page = chosen ? Math.min(last, Math.max(1, Number(shown.address.get('page')) || 1)) : 1;
      const items = await Promise.all(
        own.slice((page - 1) * PAGE, page * PAGE).map(async (hit) => {
          const match = matchOf(await hit.document(), shown.phrases, shown.fold);
          return renderMatch(match, shown);
        }),
      );
      const first = (page - 1) * PAGE + 1;
      return [
        group(searchWords.types[type], items, own.length, first),
        ...(last > 1 ? [pager(shown.address, type, page, last)] : []),
      ];
    }),
  );
  return groups.flat();
}

/** The kinds in their order; pages of the site before all others where a title has the words. */
function typesOf(hits: Hit[]): readonly SearchType[] {
  const titled = hits.some(({ type, inTitle }) => type === 'page' && inTitle);
  return titled ? ['page', ...SEARCH_TYPES.filter((type) => type !== 'page')] : SEARCH_TYPES;
}

/** Addresses of the pages around this one. */
function pager(address: URLSearchParams, type: string, page: number, last: number): Node {
  const to = (number: number, text: string) => {
    const chosen = new URLSearchParams(address);
    chosen.set('type', type);
    chosen.set('page', String(number));
    return element('a', { href: `?${chosen}` }, [text]);
  };
  return element('nav', { class: 'search-filters', 'aria-label': searchWords.pages }, [
    element('p', {}, [
      ...(page > 1 ? [to(page - 1, searchWords.previous)] : []),
      element('span', { class: 'soft' }, [searchWords.pageOf(page, last)]),
      ...(page < last ? [to(page + 1, searchWords.next)] : []),
    ]),
  ]);
}

function renderMatch(
  { path, title, day, places, type, note }: Match,
  { phrases, fold, base }: Shown,
): HTMLElement {
  // What is before the first section of a document is its summary, in words of the site's editors.
  const stated = places.filter(({ section }) => section || type !== 'disclosure');
  /** Where a page has its own place already, the place of the words takes its turn. */
  const addressOf = (own: string, place: string) =>
    base + (place ? own.replace(/#.*/, '') + place : own);
  return element('li', {}, [
    element('a', { href: base + path, class: 'title' }, marked(title, phrases, fold)),
    ...[note, type === 'commitment' ? '' : day]
      .filter((words) => words !== undefined && words !== '')
      .map((words) => element('p', { class: 'soft small' }, [words!])),
    ...stated
      .slice(0, MOST_PLACES)
      .map(({ section, heading, text }) =>
        element('p', { class: 'excerpt' }, [
          ...(heading || section || type === 'article'
            ? [
                element('a', { href: addressOf(path, target(section, text, phrases, fold)) }, [
                  placeName(heading, text),
                ]),
              ]
            : []),
          element('span', {}, marked(text, phrases, fold)),
        ]),
      ),
    ...(stated.length > MOST_PLACES
      ? [
          element('p', { class: 'soft small' }, [
            searchWords.morePlaces(stated.length - MOST_PLACES),
          ]),
        ]
      : []),
  ]);
}

/** The section, and behind it the phrase itself, which browsers highlight without scripts (text fragments). */
function target(section: string, text: string, phrases: string[], fold: SearchFold): string {
  const found = phrases.map((term) => findTerm(text, term, fold)).find(Boolean);
  const phrase = found
    ? `:~:text=${encodeURIComponent(text.slice(found.start, found.end)).replaceAll('-', '%2D')}`
    : '';
  return section || phrase ? `#${section}${phrase}` : '';
}

function marked(text: string, phrases: string[], fold: SearchFold): Node[] {
  return excerptOf(text, phrases, fold).parts.map(({ words, found }) =>
    found ? element('mark', {}, [words]) : document.createTextNode(words),
  );
}

/** A heading with what stands under it. */
export function group(
  title: string,
  items: HTMLElement[],
  count = items.length,
  first = 1,
): HTMLElement {
  return element('section', { class: 'block' }, [
    element('h2', {}, [title, element('span', { class: 'soft small' }, [` ${count}`])]),
    element('ol', { class: 'plain-list results', start: String(first) }, items),
  ]);
}
