/** A document that was published and taken back; a row of `seeds/withdrawn.csv`. Its address stays. */
export interface Withdrawal {
  /** Its id when it was published. */
  id: string;
  title: string;
  /** YYYY-MM-DD. */
  withdrawnOn: string;
  why: string;
}
