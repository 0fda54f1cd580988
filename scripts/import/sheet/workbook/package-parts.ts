import type { Archive } from '#scripts/import/extract/archive.ts';
import { attributeNamed, readXml } from './xml-events.ts';

/** A relationship of a part of an Office file: the last word of its type, and the part that it leads to. */
export interface Relationship {
  id: string;
  type: string;
  target: string;
}

/** What a part refers to, from the `.rels` file beside it; the package's own for the part `''`. */
export function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const folder = part.replace(/[^/]*$/, '');
  const name = part.slice(folder.length);
  const found: Relationship[] = [];
  readXml(archive.get(`${folder}_rels/${name}.rels`), {
    open: (element, attributes) => {
      if (element !== 'Relationship' || attributeNamed(attributes, 'TargetMode') === 'External')
        return;
      const target = attributeNamed(attributes, 'Target') ?? '';
      const type = attributeNamed(attributes, 'Type') ?? '';
      found.push({
        id: attributeNamed(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolved(folder, target),
      });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The workbook of an Excel file, which may have any name; `undefined` when the archive is something else. */
export function workbookPart(archive: Archive): string | undefined {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  let root = '';
  if (main) readXml(archive.get(main), { open: (name) => (root ||= name) });
  if (root === 'workbook') return main;
  return archive.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined;
}
