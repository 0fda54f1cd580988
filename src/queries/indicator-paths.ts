import { allIndicators } from './collections.ts';
import { isLargeOne, isPictured, partsOf } from './indicator-facts.ts';
import { indicatorKey } from './page-key.ts';

/** The paths of what each indicator has one of. */
export async function indicatorPaths() {
  return pathsOf(await allIds());
}

/** The paths of pictures: one for each indicator that has a value to show. */
export const picturedIndicators = () => pathsWhere(isPictured);

/** The paths of what only indicators with many values have. */
export const largeIndicators = () => pathsWhere(isLargeOne);

/** The paths of what each part of an indicator that has a page of its own has one of. */
export async function partPaths() {
  const parts = (await allIds()).map(async (id) => {
    const cacheKey = await indicatorKey(id);
    return (await partsOf(id)).map(({ choice, isDrawn }) => ({
      params: { id, slug: choice.slug },
      props: { choice, isDrawn },
      cacheKey,
    }));
  });
  return (await Promise.all(parts)).flat();
}

const allIds = async () => (await allIndicators()).map(({ indicator }) => indicator.id);

async function pathsWhere(holds: (id: string) => Promise<boolean>) {
  const ids = await allIds();
  const held = await Promise.all(ids.map(holds));
  return pathsOf(ids.filter((_, at) => held[at]));
}

function pathsOf(ids: string[]) {
  return Promise.all(ids.map(async (id) => ({ params: { id }, cacheKey: await indicatorKey(id) })));
}
