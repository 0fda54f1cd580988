/** Types of the parts of css-tree that are used; the package has none. */
declare module 'css-tree' {
  export interface CssNode {
    type: string;
    name?: string;
    prelude?: CssNode | null;
    block?: CssNode | null;
    property?: string;
    important?: boolean | string;
    value?: CssNode;
    children?: { toArray(): CssNode[] };
  }
  export function parse(
    source: string,
    options?: { context?: string; onParseError?: (error: Error) => void },
  ): CssNode;
  export function generate(node: CssNode): string;
}
