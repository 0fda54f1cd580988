/**
 * The pages that answer what readers ask of a topic first, chosen by people; a row of `seeds/best-bets.csv`. Search
 * engines of public sites call them best bets.
 */
export interface BestBet {
  /** `空气`; of several at once, their topics: `空气+排名`. */
  topic: string;
  /** What else people say when they mean it. */
  words: string[];
  /** Addresses on this site, the best first; none where the topic only narrows others. */
  pages: string[];
}

/** A page that answers a question first, as search shows it. */
export interface BetPage {
  path: string;
  title: string;
  /** What it says, in a sentence or two. */
  lead: string;
}

/** A row of the table of best bets with its pages. */
export interface Bet {
  topic: string;
  words: string[];
  pages: BetPage[];
}

/** The topics that a row is about: more than one where the question must be of all of them. */
export const topicsOf = ({ topic }: Pick<BestBet, 'topic'>): string[] => topic.split('+');
