import type { Translated } from '#domain/values/language.ts';
import type { Datum, Position } from './coordinate.ts';

/** A place where something is measured; an entry of a register of stations. It is no area: nothing is said of what is around it. */
export interface Station extends Translated<'name'> {
  id: string;
  name: string;
  /** Its number in the network that it belongs to: `1258A`. */
  code?: string;
  /** Id of the area in which it stands. */
  area: string;
  /** In WGS84; absent where nobody says: it is listed, and not placed by guess. */
  position?: Position;
  /** The system in which the position was handed in. */
  datum?: Datum;
  /** Id of the register that lists it, and the address of its entry there. */
  register: string;
  slug: string;
  /** Id of the data source that names it. */
  dataSource?: string;
  note?: string;
}
