/** Words that mean the same to someone who searches; a row of `seeds/synonyms.csv`. */
export interface Synonym {
  term: string;
  synonyms: string[];
}
