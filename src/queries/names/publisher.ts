import { allDisclosures } from '#queries/collections.ts';
import { query } from '#queries/define-query.ts';

/** Who published a disclosure, as its record says; `undefined` where it says nothing, or is none. */
export const publisherOf = query(
  'publisher',
  async (id) => (await allDisclosures()).find((entry) => entry.id === id)?.data.publisher,
);
