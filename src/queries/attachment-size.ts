import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DisclosureEntry } from './collections.ts';
import { isHeld } from '#domain/disclosures/attachment.ts';
import type { Attachment } from '#domain/disclosures/disclosure.ts';
import { siteFolder } from '#site/site-folder.ts';

/** Bytes of an attachment: of the file that is held here, or as the record says. */
export function attachmentSize(
  { filePath = '' }: Pick<DisclosureEntry, 'filePath'>,
  attachment: Attachment,
): number | undefined {
  if (!isHeld(attachment)) return attachment.size;
  return statSync(join(siteFolder, dirname(filePath), attachment.href)).size;
}
