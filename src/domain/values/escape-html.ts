/** Words made safe inside an element or a double-quoted attribute of HTML. */
export const escapeHtml = (words: string): string =>
  words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
