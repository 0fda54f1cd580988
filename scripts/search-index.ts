/**
 * Writes the search index of a built site into it.
 *
 * @param _folder the built site
 */
export async function indexSite(_folder: string): Promise<void> {}
