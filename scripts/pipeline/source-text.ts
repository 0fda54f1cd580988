/** A file's text with its path from the project's root. */
export interface SourceText {
  file: string;
  text: string;
  /** Of a disclosure: digest of its text, and what tells whether the file changes. */
  digest?: string;
  print?: string;
}
