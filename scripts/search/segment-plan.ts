/** Something to index: made only when it has to be. */
export interface Member<T> {
  key: string;
  /** Digest of all that the document is made from. */
  digest: string;
  make: () => T;
}

/** The members of an existing segment, in its order. */
export type SegmentMembers = { key: string; digest: string }[];

/** What to do with a kept segment. */
export interface SegmentPlan<T> {
  /** Whether the kept segment goes on being used. */
  keep: boolean;
  /** Its documents that changed or went. */
  dead: number[];
  /** What has to be indexed: all, or what the kept segment does not hold. */
  fresh: Member<T>[];
}

/** A segment is worth keeping when it is larger than this… */
const SMALL = 500;
/** …and no more than one in so many members changed: each change costs every search a little. */
const SHARE = 20;

/** Decides whether to build the index whole or to put a small segment with what changed beside the kept one. */
export function planSegments<T>(
  members: Member<T>[],
  saved: SegmentMembers | undefined,
): SegmentPlan<T> {
  const whole = { keep: false, dead: [], fresh: members };
  if (!saved || members.length <= SMALL) return whole;
  const now = new Map(members.map(({ key, digest }) => [key, digest]));
  const held = new Map(saved.map(({ key, digest }) => [key, digest]));
  const fresh = members.filter(({ key, digest }) => held.get(key) !== digest);
  const dead = saved.flatMap(({ key, digest }, at) => (now.get(key) === digest ? [] : [at]));
  return Math.max(fresh.length, dead.length) * SHARE > members.length
    ? whole
    : { keep: true, dead, fresh };
}
