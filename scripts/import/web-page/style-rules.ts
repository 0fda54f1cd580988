import { generate, parse, type CssNode } from 'css-tree';

/** A declaration of a style that decides what a reader sees. */
export interface Declaration {
  property: string;
  value: string;
  important: boolean;
}

/** Declarations for what a selector names. */
export interface StyleRule {
  /** Without its pseudo-element. */
  selector: string;
  /** `before`, `after`, `marker`; absent for the element itself. */
  pseudo?: string;
  /** Ids, classes, types: the selectors of CSS, 17, in one number. */
  specificity: number;
  declarations: Declaration[];
}

/** What decides whether and how words are seen. All other properties are left unread. */
const READ = new Set([
  'background',
  'background-color',
  'clip',
  'color',
  'content',
  'direction',
  'display',
  'font',
  'font-family',
  'font-size',
  'height',
  'left',
  'list-style',
  'list-style-type',
  'margin-left',
  'margin-top',
  'max-height',
  'opacity',
  'overflow',
  'text-decoration',
  'text-decoration-line',
  'text-indent',
  'text-transform',
  'top',
  'unicode-bidi',
  'order',
  'grid-row',
  'grid-row-start',
  'flex-direction',
  'flex-flow',
  '-webkit-text-security',
  'visibility',
  'white-space',
  'width',
]);

/** The rules of a style sheet that apply on a screen of ordinary width, in their order. */
export function styleRules(css: string): StyleRule[] {
  return rulesOf(parse(css, { onParseError: () => undefined }));
}

/** The declarations of a `style` attribute. */
export function styleDeclarations(style: string): Declaration[] {
  const block = parse(style, { context: 'declarationList', onParseError: () => undefined });
  return declarationsOf(block);
}

function rulesOf(sheet: CssNode): StyleRule[] {
  return childrenOf(sheet).flatMap((node) => {
    if (node.type === 'Atrule') {
      if (!node.block || !/^(?:media|supports|layer|container)$/i.test(node.name ?? '')) return [];
      if (/^media$/i.test(node.name!) && !isOnScreen(generate(node.prelude!))) return [];
      return rulesOf(node.block);
    }
    if (node.type !== 'Rule' || node.prelude?.type !== 'SelectorList') return [];
    const declarations = declarationsOf(node.block!);
    if (declarations.length === 0) return [];
    return childrenOf(node.prelude).map((selector) => {
      const written = generate(selector);
      const [, own = written, pseudo] = /^(.*?)::?(before|after|marker)$/i.exec(written) ?? [];
      return {
        selector: own || '*',
        ...(pseudo && { pseudo: pseudo.toLowerCase() }),
        specificity: specificityOf(written),
        declarations,
      };
    });
  });
}

const isOnScreen = (query: string): boolean =>
  !/\bprint\b|\bspeech\b|max-width|max-device-width|\bnot (?:all|screen)|prefers-|<=?\s*\d/i.test(
    query,
  );

function declarationsOf(block: CssNode): Declaration[] {
  return childrenOf(block).flatMap((node) =>
    node.type === 'Declaration' && READ.has(node.property!.toLowerCase())
      ? [
          {
            property: node.property!.toLowerCase(),
            value: generate(node.value!).trim(),
            important: Boolean(node.important),
          },
        ]
      : [],
  );
}

function specificityOf(selector: string): number {
  const count = (form: RegExp) => selector.match(form)?.length ?? 0;
  const bare = selector.replace(/\[[^\]]*\]/g, '[]');
  return (
    count(/#[\w-]+/g) * 10_000 +
    (bare.match(/\.[\w-]+|\[\]|:(?!:)[\w-]+/g)?.length ?? 0) * 100 +
    (bare.match(/(?:^|[\s>+~])[a-z][\w-]*/gi)?.length ?? 0)
  );
}

const childrenOf = (node: CssNode): CssNode[] => node.children?.toArray() ?? [];
