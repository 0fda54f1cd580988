import type { ResolvedObservation } from '#domain/indicators/observation.ts';

/** What two disclosures may state differently: as much of an observation as the rule needs. */
type Rival = Pick<ResolvedObservation, 'key' | 'status' | 'current' | 'citation'> & {
  value?: ResolvedObservation['value'];
};

/**
 * Where several disclosures state the same area and period, all stay and the newest is current (rule 4 of the
 * figures). One that states another value than any before it is `revised`. Those that were replaced get the
 * id of their document behind their key, so that links to the plain key lead to what holds now.
 *
 * @returns the same entries, oldest disclosure first
 */
export function supersede<T extends { result: Rival }>(rivals: T[]): T[] {
  const published = ({ result }: T) => result.citation?.publishedOn ?? '';
  const sorted = [...rivals].sort((a, b) => (published(a) < published(b) ? -1 : 1));
  sorted.forEach(({ result }, at) => {
    const revises = sorted.slice(0, at).some((earlier) => differs(earlier.result, result));
    if (revises && result.status === 'reported') result.status = 'revised';
    if (at === sorted.length - 1) return;
    result.current = false;
    result.key += `@${result.citation?.document ?? ''}`;
  });
  return sorted;
}

function differs({ value: before }: Rival, { value: after }: Rival): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
