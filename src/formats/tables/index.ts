import { areasTable } from './areas-table.ts';
import { changesTable } from './changes-table.ts';
import { checksTable } from './integrity-checks-table.ts';
import { commitmentsTable } from './commitments-table.ts';
import { disclosuresTable } from './disclosures-table.ts';
import { exceedancesTable } from './exceedances-table.ts';
import { glossaryTable } from './glossary-table.ts';
import { indicatorsTable } from './indicators-table.ts';
import { registerTables } from './register-tables.ts';
import { monitoringTables } from './monitoring-tables.ts';
import { observationsTable } from './observations-table.ts';
import type { PublishedTable } from './published-table.ts';
import { stationsTable } from './stations-table.ts';

/** Those who make tables: one each, or one for each of many like things. */
const MAKERS: (() => PublishedTable | Promise<PublishedTable[]>)[] = [
  observationsTable,
  indicatorsTable,
  areasTable,
  disclosuresTable,
  commitmentsTable,
  checksTable,
  changesTable,
  glossaryTable,
  registerTables,
  exceedancesTable,
  stationsTable,
  monitoringTables,
];

/** Every table that the site publishes with a Table Schema, in the order in which pages and catalogues list them. */
export async function publishedTables(): Promise<PublishedTable[]> {
  return (await Promise.all(MAKERS.map((make) => make()))).flat();
}
