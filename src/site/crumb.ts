/** A step on the way from the home page to a page. */
export interface Crumb {
  name: string;
  /** Absent for the page itself. */
  path?: string;
}
