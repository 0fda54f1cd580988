/** Makes an element of nodes and texts: what is in a text never becomes markup. */
export function element(
  name: string,
  attributes: Record<string, string>,
  children: (Node | string)[],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
