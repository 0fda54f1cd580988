import { element } from './element.ts';

/** Hands a file that was made in the browser to the reader. */
export function saveFile(content: BlobPart, name: string, type?: string): void {
  const href = URL.createObjectURL(new Blob([content], type ? { type } : {}));
  element('a', { href, download: name }, []).click();
  // Some browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
