import { chosenEntries, type RegisterList } from '#domain/registers/register-list.ts';
import { fetchJson, PAGE, pageIn, type RegisterReader } from './answer.ts';

/** Reads a register whose list is fetched whole. */
export async function smallRegister(base: string): Promise<RegisterReader> {
  const list = await fetchJson<RegisterList>(`${base}list.json`);
  return {
    ...list,
    large: false,
    sortable: () => true,
    ask: (choice) => {
      const found = chosenEntries(list, choice);
      const page = pageIn(choice.page, found.length);
      return Promise.resolve({
        found: found.length,
        all: list.entries.length,
        page,
        entries: found.slice((page - 1) * PAGE, page * PAGE),
        counts: (facet) => {
          const others = { ...choice, parts: { ...choice.parts, [facet]: '' } };
          const counts = new Map<string, number>();
          for (const { parts } of chosenEntries(list, others))
            counts.set(parts[facet]!, (counts.get(parts[facet]!) ?? 0) + 1);
          return counts;
        },
      });
    },
  };
}
