import { listedFields, REGISTER_FACETS, type RegisterFacet } from '#domain/registers/listing.ts';
import type { Register, RegisterEntry, RegisterShape } from '#domain/registers/register.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';

/*
 * How scripts read a large register without fetching it, `/registers/<id>/list.parquet`: a column for each facet, which
 * is read whole and is small, and one column with all else that a list shows of an entry, of which a page reads the
 * parts that it shows. Were that a column each field, fifty entries that are far apart would be some hundred reads.
 */

/** What the file says of itself, under the key `register`. */
export interface ListHead {
  id: string;
  fields: RegisterField[];
  roles: Register['roles'];
}

type Shape = Pick<RegisterShape, 'id' | 'fields' | 'roles'>;

export const listHead = (shape: Shape): ListHead => ({
  id: shape.id,
  fields: listedFields(shape).map((at) => shape.fields[at]!),
  roles: shape.roles,
});

/** The facets that a register has. */
export const facetsIn = ({ roles }: Pick<Shape, 'roles'>): RegisterFacet[] =>
  REGISTER_FACETS.filter((facet) => roles[facet === 'year' ? 'date' : facet]);

/** The facet whose column has the cells of a field. */
export const facetOfField = ({ roles }: Pick<Shape, 'roles'>, name: string) =>
  facetsIn({ roles }).find((facet) => facet !== 'year' && roles[facet] === name);

/** Whether a field can put the entries of a large register in order: scripts hold the columns of facets and dates alone. */
export const isSortable = (shape: Pick<Shape, 'roles'>, name: string): boolean =>
  name === shape.roles.date || facetOfField(shape, name) !== undefined;

/** The cells of the column of entries: the slug, then the cells of the listed fields that are no facets. */
export function listCells(shape: Shape): (entry: RegisterEntry) => string[] {
  const places = listedFields(shape).filter(
    (at) => facetOfField(shape, shape.fields[at]!.name) === undefined,
  );
  return ({ slug, rows }) => [slug, ...places.map((at) => rows[0]!.cells[at]!)];
}
