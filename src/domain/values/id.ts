const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be an id: kebab-case ASCII, which becomes a part of an address. */
export const isId = (name: string): boolean => ID.test(name);

/** A name turned into an id: lower case, everything else a hyphen; empty when nothing of it is ASCII. */
export function proposeId(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
