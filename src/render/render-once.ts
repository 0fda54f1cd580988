const known = new Map<string, Promise<string>>();

/**
 * Markup that many pages share: rendered once while a site is built, each time by the development server.
 *
 * @param of all that it depends on besides code and configuration
 */
export function renderOnce(of: string, make: () => Promise<string>): Promise<string> {
  if (!import.meta.env.PROD) return make();
  const markup = known.get(of) ?? make();
  known.set(of, markup);
  return markup;
}
