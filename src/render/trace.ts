import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/*
 * What a page asked while it was rendered. A page that is rendered again from the same props, the same code and the same
 * answers has the same bytes: so the digests of its answers are the key of its file.
 *
 * The rendering process and the bundle that it loads have a copy of this module each; what they share lies in the global
 * object.
 */

type DigestOf = (about: string) => string | Promise<string>;

interface Shared {
  /** The questions of the page that is being rendered. */
  asked: AsyncLocalStorage<Set<string> | undefined>;
  /** Name of a query to what gives the digest of its answer as it is now. */
  queries: Map<string, DigestOf>;
  /** Question to digest: nothing changes while a site is built. */
  known: Map<string, string>;
}

const place = globalThis as unknown as Record<symbol, Shared | undefined>;
const shared = (place[Symbol.for('gongkai.trace')] ??= {
  asked: new AsyncLocalStorage(),
  queries: new Map(),
  known: new Map(),
});

/** A query's name holds no space; what it is about may. */
const questionOf = (name: string, about: string) => `${name} ${about}`;

/** Makes a query known, with what gives the digest of its answer. */
export function defineQuery(name: string, digest: DigestOf): void {
  shared.queries.set(name, digest);
}

/** Notes the question for the page that asks. What the answer itself asks is part of the answer, and not noted. */
export function ask<T>(name: string, about: string, answer: () => T): T {
  const asked = shared.asked.getStore();
  if (!asked) return answer();
  asked.add(questionOf(name, about));
  return shared.asked.run(undefined, answer);
}

/** What was made, and the questions that were asked for it. */
export interface Traced<T> {
  made: T;
  asked: string[];
}

/** Runs a function and records the queries it makes, for this call alone. */
export async function trace<T>(make: () => Promise<T>): Promise<Traced<T>> {
  const asked = new Set<string>();
  const made = await shared.asked.run(asked, make);
  return { made, asked: [...asked] };
}

/** Hands out what was made before for others: whoever gets it has asked what was asked for it. */
export function reuse<T>({ made, asked }: Traced<T>): T {
  const own = shared.asked.getStore();
  if (own) for (const question of asked) own.add(question);
  return made;
}

/** Digest of plain data. */
export function digestOfValue(value: unknown): string {
  const plain = value instanceof Map ? [...value] : (value ?? null);
  return createHash('sha256').update(JSON.stringify(plain)).digest('base64url');
}

/**
 * The key of a page: digest of its props and of what is answered to its questions now.
 *
 * @returns `undefined` when a question has no answer any more, or its query is not known: then the page is made again
 */
export async function pageKey(props: unknown, asked: string[]): Promise<string | undefined> {
  const digests: string[] = [];
  for (const question of asked) {
    const digest = shared.known.get(question) ?? (await answerNow(question));
    if (digest === undefined) return undefined;
    digests.push(digest);
  }
  return digestOfValue([props, digests]);
}

async function answerNow(question: string): Promise<string | undefined> {
  const end = question.indexOf(' ');
  try {
    const digest = await shared.queries.get(question.slice(0, end))?.(question.slice(end + 1));
    if (digest !== undefined) shared.known.set(question, digest);
    return digest;
  } catch {
    return undefined;
  }
}
