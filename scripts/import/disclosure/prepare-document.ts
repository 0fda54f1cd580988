import type { Extraction } from '#domain/disclosures/disclosure.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import { scratchOf } from '#scripts/disk/project.ts';
import { besideOriginal } from '#scripts/import/original/beside-original.ts';
import { disclosurePath, draftDisclosure, type DisclosureDraft } from './draft-disclosure.ts';
import type { Extract, RecordFields } from '#scripts/import/extract/extract.ts';
import { withLibreOffice } from '#scripts/import/original/office.ts';
import { assemble, type Original } from './original.ts';
import type { Surroundings } from '#scripts/import/original/read-file.ts';

/** An original, ready to be written. */
export interface PreparedDocument {
  original: Original;
  draft: DisclosureDraft;
  /** From the project's root. */
  path: string;
  /** Pictures and attachments beside the text, by their path from the project's root. */
  beside: Map<string, Uint8Array>;
}

/** Where originals are kept: what a later import is compared with. */
export const ORIGINALS = 'seeds/originals';

/** A picture of a written body, by its name on the shelf. */
const PICTURE = /!\[(?:\\.|[^\]\\])*\]\(image-\d+\.\w+\)/g;

/** Drafts the disclosure that a document becomes, and names the files beside it. */
export function prepareDocument(
  { extract, from }: { extract: Extract; from: Extraction | 'words' },
  bytes: Uint8Array,
  file: string,
  given: RecordFields,
): Parsed<PreparedDocument> {
  const { value: original, problems } = assemble(
    extract,
    file,
    from === 'words' ? undefined : from,
    given.title,
  );
  const { value: draft, problems: gaps } = draftDisclosure(original, file, given);
  const { id } = draft;
  draft.body = draft.body.replace(PICTURE, (mark) => mark.replace(/image(?=-\d+\.\w+\)$)/, id));
  const files: [string, Uint8Array][] = [...original.images].map(([name, { bytes: image }]) => [
    name.replace('image', id),
    image,
  ]);
  for (const { title, href, bytes: held } of original.attachments) {
    const own = held ? `${id}-${href}` : href;
    (draft.attachments ??= []).push({ title, href: own, ...(held && { size: held.length }) });
    if (!held) continue;
    draft.body = draft.body.replaceAll(`](${href})`, `](${own})`);
    files.push([own, held]);
  }
  if (from !== 'words') {
    const href = `${id}.${from}`;
    draft.fields.extracted_from = from;
    draft.attachments = [{ title: draft.fields.title!, href, size: bytes.length }];
    files.push([href, bytes]);
  }
  const path = disclosurePath(draft);
  const beside = new Map(files.map(([name, content]) => [path.replace(/[^/]+$/, name), content]));
  return { value: { original, draft, path, beside }, problems: [...problems, ...gaps] };
}

/**
 * What reading a file may ask of the machine: pictures beside it, and LibreOffice.
 *
 * @param taken gets the real paths of the pictures
 */
export function documentSurroundings(
  root: string,
  file: string,
  taken: Set<string> = new Set(),
): Surroundings {
  return {
    resources: besideOriginal(file, taken),
    convert: withLibreOffice(scratchOf(root)),
  };
}
