import { reuse, trace, type Traced } from './trace.ts';

const known = new Map<string, Promise<Traced<string>>>();

/**
 * Markup that many pages share: rendered once while a site is built, each time by the development server.
 *
 * @param of all that it depends on besides code, configuration and what it asks
 */
export async function renderOnce(of: string, make: () => Promise<string>): Promise<string> {
  if (!import.meta.env.PROD) return make();
  const markup = known.get(of) ?? trace(make);
  known.set(of, markup);
  return reuse(await markup);
}
