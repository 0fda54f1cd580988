/**
 * What is proposed for review out of an imported text: tables below `seeds/proposed/`, which never reach the site.
 *
 * @param _id of the disclosure
 * @param _text its file
 * @param _path of the file, from the project's root
 * @returns texts by path from the project's root
 */
export function proposedFiles(_id: string, _text: string, _path: string): Map<string, string> {
  return new Map();
}
