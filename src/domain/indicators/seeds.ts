import type { Area, Synonym, Theme } from './names.ts';
import type { BestBet } from './best-bet.ts';
import type { GlossaryTerm } from './glossary-term.ts';
import type { DataSource } from './data-source.ts';
import type { Commitment } from './commitment.ts';
import type { Indicator } from './indicator.ts';
import type { Limit } from './limit.ts';
import type { SeriesRow } from './series-row.ts';
import type { Observation } from './observation.ts';
import type { Recount } from './derivation.ts';
import type { VisitCount } from './visit.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { Sourced } from './row-source.ts';

/** The tables of `seeds/`, parsed; references between them not yet followed. */
export interface Seeds {
  themes: Sourced<Theme>[];
  dataSources: Sourced<DataSource>[];
  areas: Sourced<Area>[];
  indicators: Sourced<Indicator>[];
  observations: Observation[];
  limits: Sourced<Limit>[];
  commitments: Sourced<Commitment>[];
  recounts: Recount[];
  synonyms: Synonym[];
  bestBets: Sourced<BestBet>[];
  glossary: GlossaryTerm[];
  series: SeriesRow[];
  visits: VisitCount[];
  withdrawn: Sourced<Withdrawal>[];
}
