/** Letters, digits and a few marks that are the same in an address and as the name of a folder, on any system. */
const SAFE = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,58}[\p{L}\p{N}_-])?$/u;
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * The part of an address that a key becomes, the same for ever: a key of letters and digits is its own, in lower case, as some
 * servers know no other. Of any other key only letters and digits stay, and a hash of the whole key tells it from others.
 *
 * @example entrySlug('1258A') // '1258a'
 * @example entrySlug('甲环罚〔2024〕1号') // '甲环罚-2024-1号~6eb60ca38b13'
 */
export function entrySlug(key: string): string {
  const plain = key.normalize('NFC').toLowerCase();
  if (SAFE.test(plain) && !DEVICES.test(plain)) return plain;
  const readable = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  const cut = [...readable].slice(0, 30).join('').replace(/-+$/, '');
  return `${cut}~${hashOf(key.normalize('NFC'))}`;
}

/** 48 bits of two FNV-1a hashes, in hexadecimal digits: short, pure, the same everywhere. */
export function hashOf(text: string): string {
  const once = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < text.length; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  };
  return once(0x811c9dc5) + once(0x9747b28c).slice(0, 4);
}
