/** How the words relate to what a row says: they say it, it follows by a stated rule, or they say something else. */
export type Proof =
  | { result: 'stated' }
  | { result: 'inferred' }
  /** `says`: what the text says instead, in its own words. */
  | { result: 'differs'; says: string };
