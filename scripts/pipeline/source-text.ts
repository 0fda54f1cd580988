/** A file's text with its path from the project's root. */
export interface SourceText {
  file: string;
  text: string;
  /** Of a disclosure: digest of its text, and what tells whether the file changes. */
  digest?: string;
  print?: string;
}

/** A source whose text is read when it is asked for. */
export function lazily(source: Omit<SourceText, 'text'>, read: () => string): SourceText {
  return Object.defineProperty({ ...source, text: '' }, 'text', { get: read, enumerable: true });
}
