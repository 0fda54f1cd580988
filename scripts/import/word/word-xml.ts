import { DOMParser } from 'linkedom';

/** A part of a word processor's file as a tree; an empty one where there is no such part. */
export function parseXml(bytes: Uint8Array | undefined): Element {
  const text = bytes ? new TextDecoder().decode(bytes) : '<empty/>';
  const document = new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
  return document.documentElement;
}

/** Elements below another, by their name with prefix. */
export const all = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagName(name),
];

/** The child of a name; `undefined` when there is none. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  [...(element?.children ?? [])].find(({ tagName }) => tagName === name);

/** `w:val` of a child. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.getAttribute('w:val') ?? undefined;
