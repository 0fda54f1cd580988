import type { RegisterField } from './table-schema.ts';

/** What a cell that says “nothing” says, with the reason if there is one; `undefined` when it holds a value. */
export function missingLabel(
  { missingValues = [] }: Pick<RegisterField, 'missingValues'>,
  cell: string,
): string | undefined {
  const found = missingValues.find(({ value }) => value === cell);
  return found && (found.label ?? found.value);
}
