import { createHash } from 'node:crypto';

/** Tells texts apart: the SHA-256 of a text or of bytes, 64 hexadecimal digits. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
