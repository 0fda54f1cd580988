import { isLargeRegister } from '#domain/registers/large/large.ts';
import { stated } from '#domain/registers/listing.ts';
import type { EntryPromise, Register } from '#domain/registers/register.ts';
import type { PlanRecord, PlannedCommitment, PromisedEntry } from '#domain/views/site-records.ts';

/** Ties promises of plans and the entries of registers that name them, in both directions. */
export function joinEntries(registers: Register[], plans: PlanRecord[]): void {
  const promises = new Map<string, { promise: PlannedCommitment; year: number }>();
  for (const { year, documents } of plans)
    for (const { commitments } of documents)
      for (const promise of commitments) promises.set(promise.id, { promise, year });
  for (const register of registers) {
    const named = new Map<string, EntryPromise>();
    const large = isLargeRegister(register.entries.length);
    for (const entry of register.entries) {
      if (!entry.rows.some(({ commitments }) => commitments)) continue;
      const own: PromisedEntry = {
        register: register.id,
        registerName: register.name,
        slug: entry.slug,
        title: stated(register, entry, 'title'),
        ...(large && { large }),
      };
      for (const id of new Set(entry.rows.flatMap(({ commitments = [] }) => commitments))) {
        const known = promises.get(id);
        if (!known) continue;
        const { promise, year } = known;
        (promise.entries ??= []).push(own);
        named.set(id, { id, year, text: promise.text, status: promise.status });
      }
    }
    if (named.size > 0) register.promises = [...named.values()];
  }
}
