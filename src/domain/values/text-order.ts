/** Orders texts by code unit: the same in every locale, so that two machines write the same bytes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
