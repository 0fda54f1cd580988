/** A category with those below it. */
export interface CategoryNode {
  name: string;
  /** How many disclosures it holds, those of the categories below counted in. */
  count: number;
  children: CategoryNode[];
}

/**
 * The categories of disclosures as a tree, the fullest first.
 *
 * @param categories of each disclosure its category, outermost part first
 */
export function categoryTree(categories: string[][]): CategoryNode[] {
  const groups = Map.groupBy(
    categories.filter(({ length }) => length > 0),
    ([first]) => first!,
  );
  return [...groups]
    .map(([name, own]) => ({
      name,
      count: own.length,
      children: categoryTree(own.map(([, ...rest]) => rest)),
    }))
    .sort((a, b) => b.count - a.count);
}
