/** Addresses that lead elsewhere, and those of what was taken back, as paths on the site. */
export interface FormerAddresses {
  moved: { from: string; to: string }[];
  withdrawn: string[];
}

/**
 * The file `_redirects`, which Netlify and its kin read: former addresses lead to the new ones for good (301), those
 * of withdrawn documents say that they are gone (410). Empty where there are none.
 *
 * @param base the path below which the site is served, with slashes at both ends
 */
export function redirectsFile(base: string, { moved, withdrawn }: FormerAddresses): string {
  const at = (path: string) => base + path.slice(1);
  return [
    ...moved.map(({ from, to }) => `${at(from)} ${at(to)} 301!\n`),
    ...withdrawn.map((path) => `${at(path)} ${at(path)}index.html 410!\n`),
  ].join('');
}

/** Lies beside the page of a withdrawn document: by it servers know that the page is to be sent with the status 410. */
export const WITHDRAWN_MARK = 'withdrawn.txt';
