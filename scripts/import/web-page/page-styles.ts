import { lettersSeen, type OwnColours } from './page-colours.ts';
import { LIST_TYPES, listTypeOf } from './list-types.ts';
import {
  firstFont,
  isForScreen,
  isAtMost,
  isFarLeft,
  OFF_THE_PAGE,
  POINT,
  SMALLEST_LETTERS,
  UNSEEN,
} from './style-values.ts';
import { styleDeclarations, styleRules, type Declaration, type StyleRule } from './style-rules.ts';

/** The computed style of a page's elements, as far as it decides what a reader sees: browser's, page's, `style`, `!important`. */
export class PageStyles {
  readonly #declared = new Map<Element, { rank: number; own: Declaration }[]>();
  /** Words that styles put before or behind elements, which are nowhere in the page. */
  readonly generated: { element: Element; words: string }[] = [];
  /** Whether the page sets colours of letters, and whether style sheets may that are not at hand. */
  readonly #isColoured: boolean;
  readonly #hasUnread: boolean;

  /** @param sheets texts of style sheets beside the page; those in it are found; `hasUnread` when it names others */
  constructor(document: Document, sheets: string[] = [], hasUnread = false) {
    this.#hasUnread = hasUnread;
    const texts = [
      ...sheets,
      ...[...document.querySelectorAll('style')]
        .filter((style) => isForScreen(style.getAttribute('media')))
        .map((style) => style.textContent),
    ];
    texts.flatMap(styleRules).forEach((rule, order) => this.#apply(document, rule, order));
    for (const element of document.querySelectorAll('[style]')) {
      for (const own of styleDeclarations(element.getAttribute('style')!))
        this.#declare(element, own, 1e9);
    }
    this.#isColoured =
      document.querySelector('font[color]') !== null ||
      [...this.#declared.values()].flat().some(({ own }) => own.property === 'color');
  }

  /** Whether an element and all in it are not shown. */
  isHidden(element: Element): boolean {
    const display = this.value(element, 'display');
    const tag = element.localName;
    if (display === 'none' || UNSEEN.has(tag)) return true;
    if (display === undefined && element.hasAttribute('hidden')) return true;
    if (tag === 'dialog' && !element.hasAttribute('open')) return true;
    if (tag === 'input' && element.getAttribute('type')?.toLowerCase() === 'hidden') return true;
    if (Number(this.value(element, 'opacity') ?? 1) === 0) return true;
    if (OFF_THE_PAGE.some(([side, digits]) => isFarLeft(this.value(element, side), digits)))
      return true;
    return (
      /hidden|clip/.test(this.value(element, 'overflow') ?? '') &&
      ['height', 'max-height', 'width'].some((side) => isAtMost(this.value(element, side), POINT))
    );
  }

  /** The first font that an element's words are set in; `undefined` where nothing names one. */
  font(element: Element): string | undefined {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const own =
        this.value(at, 'font-family') ??
        this.value(at, 'font') ??
        (at.localName === 'font' ? at.getAttribute('face') : null);
      if (own) return firstFont(own);
    }
    return undefined;
  }

  /** Whether the letters that are directly in an element differ from what is behind them. */
  letters(element: Element): 'seen' | 'unseen' | 'unknown' {
    if (!this.#isColoured) return 'seen';
    return lettersSeen(this.#coloursAround(element), this.#hasUnread ? undefined : 'FFFFFF');
  }

  *#coloursAround(element: Element): Generator<OwnColours> {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const attribute = (name: string) => at!.getAttribute(name) ?? undefined;
      yield {
        letters:
          this.value(at, 'color') ?? (at.localName === 'font' ? attribute('color') : undefined),
        background:
          this.value(at, 'background-color') ??
          this.value(at, 'background') ??
          attribute('background') ??
          attribute('bgcolor'),
      };
    }
  }

  /** Whether the words that are directly in an element are not shown, though those of elements in it may be. */
  isBlank(element: Element): boolean {
    const size = this.inherited(element, 'font-size') ?? '';
    return (
      isAtMost(size, SMALLEST_LETTERS) ||
      /^(?:hidden|collapse)$/.test(this.inherited(element, 'visibility') ?? 'visible')
    );
  }

  isStruck(element: Element): boolean {
    const own =
      this.value(element, 'text-decoration-line') ?? this.value(element, 'text-decoration');
    if (own !== undefined) return own.includes('line-through');
    return /^(?:s|strike|del)$/.test(element.localName);
  }

  /** How the letters of an element are changed: `uppercase`. */
  textTransform = (element: Element) => this.inherited(element, 'text-transform') ?? 'none';

  /** Whether the characters of an element are shown from right to left, whatever they are. */
  isTurned(element: Element): boolean {
    const usual = element.localName === 'bdo' ? 'isolate-override' : '';
    if (!(this.value(element, 'unicode-bidi') ?? usual).includes('override')) return false;
    return (this.inherited(element, 'direction') ?? element.getAttribute('dir')) === 'rtl';
  }

  /** Whether lines and spaces are shown as they are typed. */
  keepsLines(element: Element): boolean {
    const own = this.inherited(element, 'white-space') ?? '';
    if (own) return /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(own);
    return element.closest('pre, listing, xmp, plaintext') !== null;
  }

  /** Whether an element of running text is set as a block of its own. */
  isBlock(element: Element): boolean {
    return /^(?:block|flex|grid|table|list-item|flow-root)$/.test(
      this.value(element, 'display') ?? '',
    );
  }

  /** Whether an element has a marker, as items of lists have. */
  isListItem(element: Element): boolean {
    const usual = element.localName === 'li' ? 'list-item' : '';
    return (this.value(element, 'display') ?? usual).includes('list-item');
  }

  /** The `list-style-type` of an item of a list: a name, a text in quotation marks, or `none`. */
  listStyle(item: Element): string {
    for (let at: Element | null = item; at; at = at.parentElement) {
      const styled = this.value(at, 'list-style-type');
      if (styled !== undefined && styled !== 'inherit') return styled;
      const type = at.getAttribute('type') ?? '';
      const hint = LIST_TYPES[type] ?? LIST_TYPES[type.toLowerCase()];
      if (hint && /^(?:li|ol|ul|menu|dir)$/.test(at.localName)) return hint;
      if (at.localName === 'ol') return 'decimal';
      if (/^(?:ul|menu|dir)$/.test(at.localName)) return 'disc';
    }
    return 'disc';
  }

  inherited(element: Element, property: string): string | undefined {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const own = this.value(at, property);
      if (own !== undefined && own !== 'inherit') return own;
    }
    return undefined;
  }

  value(element: Element, property: string): string | undefined {
    const found = this.#declared.get(element)?.filter(({ own }) => own.property === property);
    return found
      ?.reduce((best, next) => (next.rank >= best.rank ? next : best), found[0]!)
      ?.own.value.toLowerCase();
  }

  #apply(
    document: Document,
    { selector, pseudo, specificity, declarations }: StyleRule,
    order: number,
  ) {
    let elements: Iterable<Element>;
    try {
      elements = document.querySelectorAll(selector);
    } catch {
      return;
    }
    const words = pseudo && declarations.findLast(({ property }) => property === 'content')?.value;
    for (const element of elements) {
      if (pseudo === undefined)
        for (const own of declarations)
          this.#declare(element, own, specificity * 1000 + order / 1e4);
      else if (words && !/^(?:none|normal|""|''|inherit|initial)$/i.test(words))
        this.generated.push({ element, words });
    }
  }

  #declare(element: Element, written: Declaration, rank: number): void {
    // The shorthand sets the type as well: which of the two counts is a matter of rank, not of its name.
    const own =
      written.property === 'list-style'
        ? { ...written, property: 'list-style-type', value: listTypeOf(written.value) }
        : written;
    const known = this.#declared.get(element);
    const entry = { rank: rank + (own.important ? 1e12 : 0), own };
    if (known) known.push(entry);
    else this.#declared.set(element, [entry]);
  }
}
