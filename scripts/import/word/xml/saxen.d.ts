/** Types of the parts of saxen that are used; the package has none. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      told: (name: string, attributes: () => Record<string, string>) => void,
    ): this;
    on(event: 'closeTag', told: (name: string) => void): this;
    on(event: 'text', told: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', told: (text: string) => void): this;
    on(event: 'error' | 'warn', told: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
