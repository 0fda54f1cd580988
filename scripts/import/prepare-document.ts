import { join } from 'node:path';
import { decoded } from '../../src/domain/text-links.ts';
import type { Parsed } from '../../src/domain/problem.ts';
import { fileSize, readBytes } from '../files.ts';
import { scratchOf } from '../project.ts';
import { disclosurePath, draftDisclosure, type DisclosureDraft } from './draft-disclosure.ts';
import type { Extract, RecordFields } from './extract.ts';
import { withLibreOffice } from './office.ts';
import { assemble, type Original } from './original.ts';
import type { Surroundings } from './read-file.ts';

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

/** Drafts the disclosure that a document becomes, and names the files beside it. */
export function prepareDocument(
  { extract, from }: { extract: Extract; from: 'pdf' | 'words' },
  bytes: Uint8Array,
  file: string,
  given: RecordFields,
): Parsed<PreparedDocument> {
  const { value: original, problems } = assemble(extract, file, from === 'pdf');
  const { value: draft, problems: gaps } = draftDisclosure(original, file, given);
  const { id } = draft;
  draft.body = draft.body.replace(/\]\(image-(\d+\.\w+)\)/g, `](${id}-$1)`);
  const files = [...original.images].map(
    ([name, image]) => [name.replace('image', id), image] as const,
  );
  if (from === 'pdf') {
    const href = `${id}.pdf`;
    draft.fields.extracted_from = 'pdf';
    draft.attachments = [{ title: draft.fields.title!, href, size: bytes.length }];
    files.push([href, bytes]);
  }
  const path = disclosurePath(draft);
  const beside = new Map(files.map(([name, content]) => [path.replace(/[^/]+$/, name), content]));
  return { value: { original, draft, path, beside }, problems: [...problems, ...gaps] };
}

/** What reading a file may ask of the machine: pictures beside it, and LibreOffice. */
export function surroundings(root: string, file: string): Surroundings {
  return {
    resources: (address) => {
      if (/^[a-z][a-z\d+.-]*:|^\//i.test(address)) return undefined;
      const path = join(file, '..', decoded(address.replace(/[?#].*$/, '')));
      return fileSize(path) ? readBytes(path) : undefined;
    },
    convert: withLibreOffice(scratchOf(root)),
  };
}
